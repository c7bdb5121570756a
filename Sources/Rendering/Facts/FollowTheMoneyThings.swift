import Knowledge

/// Entities as things of FollowTheMoney, with what its schemata hold of their facts.
struct FollowTheMoneyThings {
  private let base: KnowledgeBase
  private let knownSources: Set<String>
  /// Those that speak of each entity.
  private let sources: [Set<String>]

  init(_ base: KnowledgeBase) {
    self.base = base
    knownSources = Set(base.sources.map(\.id))
    var sources = Array(repeating: Set<String>(), count: base.entities.count)
    for fact in base.facts {
      for id in fact.entities { sources[Int(id.index)].insert(fact.evidence.source) }
    }
    self.sources = sources
  }

  func entity(_ id: EntityID) -> FollowTheMoneyEntity {
    let known = base[id]
    var entity = FollowTheMoneyEntity(FactNames.name(known), schema(of: id))
    entity.add("name", known.name, as: .name)
    entity.add("alias", known.names.filter { $0 != known.name.en && $0 != known.name.zh }, as: .name)
    // Each thing must have one.
    if !entity.tells("name") { entity.add("name", [FactNames.name(known)], as: .name) }
    if let kind = kind(known.kind) { entity.add("keywords", kind) }
    for fact in base.facts(about: id) where fact.qualifiers.certainty == .stated {
      tell(fact, known.kind, &entity)
    }
    if known.kind == .event { tellActors(of: id, &entity) }
    let proof = sources[Int(id.index)].intersection(knownSources).sorted()
    entity.add("proof", proof.map(FactNames.name(source:)))
    return entity
  }

  private func schema(of id: EntityID) -> String {
    switch base[id].kind {
    case .person: "Person"
    case .organization: isCompany(id) ? "Company" : "Organization"
    case .model, .hardware, .dataset: "Asset"
    case .project: "Project"
    case .event: "Event"
    }
  }

  /// Whether its name says so, or somebody put a price on it.
  private func isCompany(_ id: EntityID) -> Bool {
    let english = [
      "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Corp", "Corp.", "Corporation", "Company", "Co.", "GmbH", "plc",
    ]
    return !base.facts(about: id, .valuation).isEmpty
      || base[id].names.contains { name in
        english.contains { name.hasSuffix(" " + $0) } || ["公司", "集团"].contains { name.hasSuffix($0) }
      }
  }

  /// What a schema for any asset does not tell.
  private func kind(_ kind: EntityKind) -> LocalizedText? {
    switch kind {
    case .model, .hardware, .dataset: kind.name
    case .person, .organization, .project, .event: nil
    }
  }

  private func tell(_ fact: Fact, _ kind: EntityKind, _ entity: inout FollowTheMoneyEntity) {
    let date = fact.date.map(FollowTheMoneyDate.init)
    switch (fact.property, fact.value, kind) {
    case (.described, .text(let text), _): entity.add("description", text, as: .text)
    case (.country, .code(let code), .organization):
      entity.add("mainCountry", [Country(rawValue: code)?.alphaCode])
    case (.established, _, .organization): entity.add("incorporationDate", [date?.single ?? date?.start])
    case (.established, _, .project), (.started, _, .project), (.started, _, .event):
      entity.add("startDate", [date?.single ?? date?.start])
    case (.completed, _, .project), (.completed, _, .event):
      entity.add("endDate", [date?.single ?? date?.end])
    case (.held, _, .event), (.active, _, .project):
      entity.add("startDate", [date?.start])
      entity.add("endDate", [date?.end])
      entity.add("date", [date?.single])
    default: break
    }
  }

  private func tellActors(of id: EntityID, _ entity: inout FollowTheMoneyEntity) {
    for relation in base.relations(to: id) where relation.fact.qualifiers.certainty == .stated {
      let actor = base[relation.subject]
      guard actor.kind == .person || actor.kind == .organization else { continue }
      switch relation.property {
      case .organized: entity.add("organizer", [FactNames.name(actor)])
      case .tookPartIn: entity.add("involved", [FactNames.name(actor)])
      default: break
      }
    }
  }
}

extension Country {
  /// ISO 3166-1 alpha-2, in small letters.
  fileprivate var alphaCode: String {
    switch self {
    case .canada: "ca"
    case .china: "cn"
    case .france: "fr"
    case .germany: "de"
    case .israel: "il"
    case .japan: "jp"
    case .korea: "kr"
    case .uk: "gb"
    case .usa: "us"
    }
  }
}
