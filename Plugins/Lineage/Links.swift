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
    all = told.grouped().sorted { ($0.object, $0.subject) < ($1.object, $1.subject) }.map { group in
      Link(
        older: group.object, newer: group.subject, property: group.property, roles: group.roles,
        isUncertain: group.isUncertain, evidence: group.evidence)
    }
  }

  var models: [EntityID] { Set(all.flatMap { [$0.older, $0.newer] }).sorted() }
}
