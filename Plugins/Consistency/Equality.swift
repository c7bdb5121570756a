import Knowledge

extension Quantity {
  /// The told number in base units, where the amount is told as one and not as a bound.
  var equality: Double? { form == .exactly || form == .about ? told.map { $0 * unit.scale } : nil }
}
