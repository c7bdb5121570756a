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
  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) {
    self.base = base
    let arrivals = base.relations(.joined, .founded).filter { base[$0.subject].kind == .person }
    let groups = Dictionary(grouping: arrivals) {
      Key(person: $0.subject, to: $0.object, property: $0.property)
    }
    all = groups.sorted { $0.key < $1.key }.flatMap { key, told in Self.flows(key, told, base) }
      .sorted(by: Self.listedBefore)
  }

  private struct Key: Hashable, Comparable {
    let person: EntityID
    let to: EntityID
    let property: Property

    static func < (left: Key, right: Key) -> Bool {
      (left.person, left.to, left.property.rawValue) < (right.person, right.to, right.property.rawValue)
    }
  }

  private static func flows(_ key: Key, _ told: [Relation], _ base: KnowledgeBase) -> [Flow] {
    let when = told.compactMap(\.when).first
    return origins(of: key, at: when, base).map { origin, relations in
      Flow(
        person: key.person, from: origin, to: key.to, property: key.property, when: when,
        isDeparture: relations.contains { $0.property == .left },
        evidence: (told + relations).map(\.fact.evidence).listed())
    }
  }

  /// What they left, else where they worked, else where they studied; never what they went to, or what they
  /// came to later.
  private static func origins(
    of key: Key, at when: PartialDate?, _ base: KnowledgeBase
  ) -> [(EntityID, [Relation])] {
    for properties in [[Property.left], [.worksAt], [.studiesAt]] {
      let found = base.facts(about: key.person).filter { properties.contains($0.property) }.compactMap(
        Relation.init
      )
      .filter { $0.object != key.to && base[$0.object].kind == .organization && !isLater($0.when, when) }
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
