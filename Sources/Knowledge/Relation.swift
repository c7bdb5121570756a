/// A fact between two entities, with a role and a time. Edges are projections of relations.
public struct Relation: Hashable, Sendable {
  /// The fact that tells it.
  public let fact: Fact
  /// The entity at its end.
  public let object: EntityID

  /// Nil where the fact's value is no entity.
  public init?(_ fact: Fact) {
    guard let object = fact.object else { return nil }
    self.fact = fact
    self.object = object
  }

  /// The entity where it begins.
  public var subject: EntityID { fact.subject }
  /// What it says of the two.
  public var property: Property { fact.property }
  /// As what, such as director or co-founder.
  public var role: LocalizedText? { fact.qualifiers.role }
  /// When it held or happened.
  public var when: PartialDate? { fact.qualifiers.when }
}
