import Knowledge

/// Which organisation or team a thing belongs to.
enum Lanes {
  /// Itself where it is an organisation; else who made, released, led or held it, else that of what it is a
  /// part of.
  static func lane(of id: EntityID, by maker: EntityID?, _ base: KnowledgeBase, depth: Int = 4) -> EntityID? {
    if base[id].kind == .organization { return id }
    if let maker, base[maker].kind == .organization { return maker }
    let makers = base.relations(to: id).filter { $0.property == .developed || $0.property == .organized }
      .map(\.subject).filter { base[$0].kind == .organization }
    if let first = makers.min() { return first }
    let released = base.facts(about: id, .released).compactMap(\.qualifiers.by).filter {
      base[$0].kind == .organization
    }
    if let first = released.min() { return first }
    guard depth > 0 else { return nil }
    return base.facts(about: id, .partOf).compactMap(\.object).lazy
      .compactMap { lane(of: $0, by: nil, base, depth: depth - 1) }.first
  }
}
