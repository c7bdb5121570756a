import Analysis
import Knowledge

/// One relation between a person and somebody or something that ties people, as one or more passages
/// tell it.
struct Tie {
  let person: EntityID
  let property: Property
  let other: EntityID
  let when: PartialDate?
  let roles: [LocalizedText]
  let isUncertain: Bool
  let evidence: [Evidence]
}

/// All ties of a dossier: passages that agree are one tie with several places.
struct Ties {
  let all: [Tie]
  private let byPerson: [EntityID: [Tie]]
  private let byOther: [EntityID: [Tie]]

  static let shared: [Property] = [.worksAt, .studiesAt, .leads, .memberOf, .founded, .joined, .left]
  static let direct: [Property] = [.advised, .workedWith]
  /// Shown, but too little to measure by.
  static let weak: [Property] = [.mentionedWith]

  init(_ base: KnowledgeBase) {
    let relations = base.facts.filter { (Self.shared + Self.direct + Self.weak).contains($0.property) }
      .compactMap(Relation.init)
      .filter { base[$0.subject].kind == .person && Self.tiesPeople(base[$0.object].kind) }
    all = Self.merged(relations)
    byPerson = Dictionary(grouping: all, by: \.person)
    byOther = Dictionary(grouping: all, by: \.other)
  }

  func of(_ person: EntityID) -> [Tie] { byPerson[person] ?? [] }

  /// Those of a person, and those to somebody or something.
  func touching(_ id: EntityID) -> [Tie] { of(id) + (byOther[id] ?? []) }

  /// People by what they share.
  var members: [EntityID: [EntityID]] {
    let shared = all.filter { Self.shared.contains($0.property) }
    return Dictionary(grouping: shared, by: \.other).mapValues { Set($0.map(\.person)).sorted() }
  }

  private static func tiesPeople(_ kind: EntityKind) -> Bool {
    kind == .person || kind == .organization || kind == .project
  }

  /// A passage without a date adds to a dated tie where there is just one of the kind.
  private static func merged(_ relations: [Relation]) -> [Tie] {
    relations.grouped().map(\.tellings).flatMap { group in
      let dates = Set(group.compactMap(\.when)).sorted(by: PartialDate.listedBefore)
      guard dates.count > 1 else { return [tie(group, when: dates.first)] }
      return ([nil] + dates.map(Optional.some)).compactMap { date in
        let told = group.filter { $0.when == date }
        return told.isEmpty ? nil : tie(told, when: date)
      }
    }.sorted(by: listedBefore)
  }

  private static func tie(_ relations: [Relation], when: PartialDate?) -> Tie {
    Tie(
      person: relations[0].subject, property: relations[0].property, other: relations[0].object, when: when,
      roles: Array(Set(relations.compactMap(\.role))).sorted { ($0.en, $0.zh) < ($1.en, $1.zh) },
      isUncertain: relations.allSatisfy { $0.fact.isUncertain || weak.contains($0.property) },
      evidence: relations.map(\.fact.evidence).listed())
  }

  private static func listedBefore(_ left: Tie, _ right: Tie) -> Bool {
    let key = { (tie: Tie) in (tie.person, tie.property.rawValue, tie.other, tie.when?.edtf ?? "") }
    return key(left) < key(right)
  }
}
