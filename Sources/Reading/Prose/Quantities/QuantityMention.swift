import Knowledge

/// An amount that a text tells, and where.
public struct QuantityMention: Sendable {
  /// Where it stands in the text: the number with what limits it and its unit.
  public let range: Range<Int>
  public let quantity: Quantity
  /// Whether the unit stands beside the number, rather than being told by the clause.
  let isExplicit: Bool
}
