import Analysis
import Knowledge

/// One person's way from one organisation to another, or to what they founded.
struct Flow {
  let person: EntityID
  let from: EntityID
  let to: EntityID
  /// Joined or founded.
  let property: Property
  let when: PartialDate?
  /// Whether it is told that they left; else they may have kept both.
  let isDeparture: Bool
  let evidence: [Evidence]
}

/// Every such way that a dossier tells, in the order of time.
struct Flows {
  let all: [Flow]

  init(_ base: KnowledgeBase) {
    all = base.relations(.joined, .founded).filter { base[$0.subject].kind == .person }.grouped()
      .flatMap { Self.flows($0, base) }.sorted(by: Self.listedBefore)
  }

  private static func flows(_ arrival: RelationGroup, _ base: KnowledgeBase) -> [Flow] {
    let when = arrival.tellings.compactMap(\.when).first
    return origins(of: arrival, at: when, base).map { origin, relations in
      Flow(
        person: arrival.subject, from: origin, to: arrival.object, property: arrival.property, when: when,
        isDeparture: relations.contains { $0.property == .left },
        evidence: (arrival.tellings + relations).map(\.fact.evidence).listed())
    }
  }

  /// What they left, else where they worked, else where they studied; never what they went to, or what they
  /// came to later.
  private static func origins(
    of arrival: RelationGroup, at when: PartialDate?, _ base: KnowledgeBase
  ) -> [(EntityID, [Relation])] {
    for property in [Property.left, .worksAt, .studiesAt] {
      let found = base.facts(about: arrival.subject, property).compactMap(Relation.init).filter {
        $0.object != arrival.object && base[$0.object].kind == .organization && !isLater($0.when, when)
      }
      if !found.isEmpty { return Dictionary(grouping: found, by: \.object).sorted { $0.key < $1.key } }
    }
    return []
  }

  private static func isLater(_ one: PartialDate?, _ other: PartialDate?) -> Bool {
    guard let one, let other else { return false }
    return other.precedes(one)
  }

  private static func listedBefore(_ left: Flow, _ right: Flow) -> Bool {
    let key = { (flow: Flow) in (flow.when?.earliest?.number ?? .max, flow.person, flow.to, flow.from) }
    return key(left) < key(right)
  }
}
