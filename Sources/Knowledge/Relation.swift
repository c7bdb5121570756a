/// A fact between two entities, with a role and a time. Edges are projections of relations.
public struct Relation: Hashable, Sendable {
  public let fact: Fact
  public let object: EntityID

  /// Nil where the fact's value is no entity.
  public init?(_ fact: Fact) {
    guard let object = fact.object else { return nil }
    self.fact = fact
    self.object = object
  }

  public var subject: EntityID { fact.subject }
  public var property: Property { fact.property }
  public var role: LocalizedText? { fact.qualifiers.role }
  public var when: PartialDate? { fact.qualifiers.when }
}
