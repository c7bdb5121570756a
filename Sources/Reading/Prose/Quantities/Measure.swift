import Knowledge

/// The unit of a number, and where it stands.
struct Measure {
  let unit: Unit
  let start: Int
  let end: Int
  /// Whether it stands beside the number, rather than being told by the clause.
  var isExplicit = true
  /// The number with what stands behind the unit, as in 一年半.
  var number: Numeral?
}
