import Knowledge

/// A name in a text: where, of what, and why the reader thinks so.
struct NameMention: Sendable {
  let range: Range<Int>
  let kind: EntityKind
  /// What mentions of the same thing share.
  let key: String
  let surface: String
  let rule: Rule

  /// Why a name is one, from the surest to the least sure.
  enum Rule: String, Sendable {
    case known, form, title, context, alias, slip
  }
}

/// Which scalars of a paragraph a name or an amount has taken.
struct Claims {
  private var taken: [Bool]

  init(count: Int, _ ranges: [Range<Int>] = []) {
    taken = Array(repeating: false, count: count)
    for range in ranges { add(range) }
  }

  func isFree(_ range: Range<Int>) -> Bool { !range.contains { taken[$0] } }

  mutating func add(_ range: Range<Int>) {
    for place in range { taken[place] = true }
  }
}
