import Analysis
import Knowledge

/// One relation between two models, from the older to the newer, as one or more passages tell it.
struct Link {
  let older: EntityID
  let newer: EntityID
  let property: Property
  let roles: [LocalizedText]
  let isUncertain: Bool
  let evidence: [Evidence]

  /// Whether one came of the other; a shared idea has no direction.
  var isDirected: Bool { property != .sameIdeaAs }
}

/// All relations between models, each once.
struct Links {
  static let properties: [Property] = [.basedOn, .succeeds, .partOf, .answers, .sameIdeaAs]

  let all: [Link]

  init(_ base: KnowledgeBase) {
    let told = base.facts.filter { Self.properties.contains($0.property) }.compactMap(Relation.init)
      .filter { base[$0.subject].kind == .model && base[$0.object].kind == .model }
    let groups = Dictionary(grouping: told) {
      Key(newer: $0.subject, older: $0.object, property: $0.property)
    }
    all = groups.sorted { $0.key < $1.key }.map { key, relations in
      Link(
        older: key.older, newer: key.newer, property: key.property,
        roles: relations.compactMap(\.role).uniqued(),
        isUncertain: relations.allSatisfy(\.fact.isUncertain),
        evidence: relations.map(\.fact.evidence).listed())
    }
  }

  var models: [EntityID] { Set(all.flatMap { [$0.older, $0.newer] }).sorted() }

  private struct Key: Hashable, Comparable {
    let newer: EntityID
    let older: EntityID
    let property: Property

    static func < (left: Key, right: Key) -> Bool {
      (left.older, left.newer, left.property.rawValue) < (right.older, right.newer, right.property.rawValue)
    }
  }
}
