import Knowledge

/// What changed from one version of a knowledge base to another, whatever the order in which they say it.
///
/// Facts of both versions speak of the entities of ``base``, so that they can be held against each other.
public struct DossierDifference: Sendable {
  public let title: Change<LocalizedText>?
  /// By id.
  public let sources: [Change<Source>]
  /// By id; one that changed has other names, another id or another kind.
  public let entities: [Change<Entity>]
  /// By subject and property; one that changed says something else of the same.
  public let facts: [Change<Fact>]
  /// Those that say the same by another passage.
  public let cited: [Change<Fact>]
  /// The facts that are the same in both.
  public let unchanged: [Fact]
  /// All entities and sources of both versions, as they are where they still are, and no facts.
  public let base: KnowledgeBase

  public init(from old: KnowledgeBase, to new: KnowledgeBase) {
    let matching = EntityMatching(old.entities, new.entities)
    let base = KnowledgeBase(
      title: new.title,
      sources: new.sources + old.sources.filter { new.source($0.id) == nil },
      entities: new.entities + old.entities.filter { matching.newID(of: $0.id) == nil }, facts: { _ in [] })
    let oldFacts = Self.facts(of: old, in: base) { matching.newID(of: $0) ?? $0 }
    let matched = FactMatching(oldFacts, Self.facts(of: new, in: base) { $0 })
    self.base = base
    (facts, cited, unchanged) = (matched.changed, matched.cited, matched.unchanged)
    entities = matching.changes
    title = old.title == new.title ? nil : .changed(from: old.title, to: new.title)
    sources = Self.changes(old.sources, new.sources)
  }

  /// Whether both versions say the same by the same passages.
  public var isEmpty: Bool {
    title == nil && sources.isEmpty && entities.isEmpty && facts.isEmpty && cited.isEmpty
  }

  private static func facts(
    of version: KnowledgeBase, in base: KnowledgeBase, _ name: (String) -> String
  ) -> [Fact] {
    let places = version.ids.map { base.entity(named: name(version[$0].id)) ?? $0 }
    return version.facts.map { fact in fact.moved { places[Int($0.index)] } }
  }

  private static func changes(_ old: [Source], _ new: [Source]) -> [Change<Source>] {
    let (before, after) = (byID(old), byID(new))
    return Set(before.keys).union(after.keys).sorted().compactMap { id in
      switch (before[id], after[id]) {
      case (let before?, let after?): before == after ? nil : .changed(from: before, to: after)
      case (let before?, nil): .removed(before)
      case (nil, let after?): .added(after)
      case (nil, nil): nil
      }
    }
  }

  private static func byID(_ sources: [Source]) -> [String: Source] {
    Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
