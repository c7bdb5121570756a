import Knowledge

/// One property of one thing told twice, with bounds that do not meet.
struct AmountCheck {
  private static let properties: [Property] = [.parameters, .layers, .data, .size, .cost, .architecture]

  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    Differences.findings(.amounts, of: Self.properties, in: base, differ: Self.differ)
  }

  /// Whether they tell the same kind of thing, and not the same of it.
  private static func differ(_ one: Fact, _ other: Fact) -> Bool? {
    guard (one.qualifiers.scope ?? .total) == (other.qualifiers.scope ?? .total) else { return nil }
    switch (one.value, other.value) {
    case (.quantity(let left), .quantity(let right)):
      return left.unit.dimension == right.unit.dimension ? !left.figure.overlaps(right.figure) : nil
    case (.code(let left), .code(let right)): return left != right
    default: return nil
    }
  }
}
