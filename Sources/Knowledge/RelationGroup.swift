/// One relation, with every passage that tells it.
public struct RelationGroup: Sendable {
  public let subject: EntityID
  public let property: Property
  public let object: EntityID
  /// In the order of the knowledge base; never empty.
  public let tellings: [Relation]

  /// As what, by all that tell it.
  public var roles: [LocalizedText] { tellings.compactMap(\.role).uniqued() }
  /// Whether none that tells it is sure.
  public var isUncertain: Bool { tellings.allSatisfy(\.fact.isUncertain) }
  /// Where it is told.
  public var evidence: [Evidence] { tellings.map(\.fact.evidence).listed() }
}

extension Sequence<Relation> {
  /// Those that say the same of the same two together, by subject, object and property.
  public func grouped() -> [RelationGroup] {
    Dictionary(grouping: self) { RelationKey(subject: $0.subject, object: $0.object, property: $0.property) }
      .map { RelationGroup(subject: $0.subject, property: $0.property, object: $0.object, tellings: $1) }
      .sorted {
        ($0.subject, $0.object, $0.property.rawValue) < ($1.subject, $1.object, $1.property.rawValue)
      }
  }
}

private struct RelationKey: Hashable {
  let subject: EntityID
  let object: EntityID
  let property: Property
}
