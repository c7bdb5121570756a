/// All that the dossiers say, immutable and in an order that does not depend on theirs.
///
/// Entities are interned to integers in the order of their ids; facts are one flat array, sorted by
/// subject, with an index by object beside it, so that each look-up costs what it returns.
public struct KnowledgeBase: Sendable {
  /// The title of the first dossier that has one.
  public let title: LocalizedText
  /// All sources, by id.
  public let sources: [Source]
  /// All entities, by id; an ``EntityID`` is a place among them.
  public let entities: [Entity]
  /// All facts, by subject and then by what they say.
  public let facts: [Fact]
  private let idsByName: [String: EntityID]
  private let subjectStarts: [Int]
  private let objectIndex: [Int]
  private let objectStarts: [Int]

  /// - Parameters:
  ///   - entities: one for each id.
  ///   - facts: makes the facts, given the way from an entity's id to its place.
  public init(
    title: LocalizedText, sources: [Source], entities: [Entity],
    facts: (_ id: (String) -> EntityID?) -> [Fact]
  ) {
    self.title = title
    self.sources = sources.sorted { $0.id < $1.id }
    self.entities = entities.sorted { $0.id < $1.id }
    let ids = Dictionary(
      self.entities.enumerated().map { ($1.id, EntityID($0)) }, uniquingKeysWith: { first, _ in first })
    self.idsByName = ids
    let sorted = FactOrder.sorted(facts { ids[$0] })
    let objects = sorted.enumerated()
      .compactMap { place, fact in fact.object.map { (Int($0.index), place) } }
      .sorted { $0 < $1 }
    self.facts = sorted
    subjectStarts = Self.starts(sorted.map { Int($0.subject.index) }, count: self.entities.count)
    objectStarts = Self.starts(objects.map(\.0), count: self.entities.count)
    objectIndex = objects.map(\.1)
  }

  /// The entity at a place.
  public subscript(id: EntityID) -> Entity { entities[Int(id.index)] }

  /// The place of the entity with that id of a dossier, or nil where none was declared.
  public func entity(named id: String) -> EntityID? { idsByName[id] }

  /// The source with that id of a dossier.
  public func source(_ id: String) -> Source? { sources.first { $0.id == id } }

  /// The places of all entities.
  public var ids: [EntityID] { entities.indices.map(EntityID.init) }

  /// The places of the entities of one kind.
  public func ids(of kind: EntityKind) -> [EntityID] { ids.filter { self[$0].kind == kind } }

  /// The facts about an entity.
  public func facts(about id: EntityID) -> ArraySlice<Fact> {
    facts[subjectStarts[Int(id.index)]..<subjectStarts[Int(id.index) + 1]]
  }

  /// The facts that say one of these properties of an entity.
  public func facts(about id: EntityID, _ properties: Property...) -> [Fact] {
    facts(about: id).filter { properties.contains($0.property) }
  }

  /// The relations that end at an entity.
  public func relations(to id: EntityID) -> [Relation] {
    objectIndex[objectStarts[Int(id.index)]..<objectStarts[Int(id.index) + 1]]
      .compactMap { Relation(facts[$0]) }
  }

  /// The relations of these properties, whoever their subject is.
  public func relations(_ properties: Property...) -> [Relation] {
    facts.filter { properties.contains($0.property) }.compactMap(Relation.init)
  }

  /// What reports call an entity.
  public func name(_ id: EntityID) -> LocalizedText { self[id].name }

  /// Where each key's run begins in a sorted list of keys, with the end behind the last.
  private static func starts(_ sortedKeys: [Int], count: Int) -> [Int] {
    var starts = Array(repeating: 0, count: count + 1)
    for key in sortedKeys { starts[key + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    return starts
  }
}
