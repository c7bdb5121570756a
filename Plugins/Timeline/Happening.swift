import Analysis
import Knowledge

/// Something that happened at a time that is told, and whose lane it stands in.
struct Happening {
  enum Kind: Int, CaseIterable {
    case established, started, held, completed, released, moved

    var category: Category {
      switch self {
      case .established: Category("founding", LocalizedText(en: "founded", zh: "成立"))
      case .started: Category("started", LocalizedText(en: "started", zh: "启动"))
      case .held: Category("held", LocalizedText(en: "took place", zh: "举行"))
      case .completed: Category("completed", LocalizedText(en: "completed", zh: "完成"))
      case .released: Category("released", LocalizedText(en: "released", zh: "发布"))
      case .moved: Category("move", LocalizedText(en: "joined or left", zh: "加入或离开"))
      }
    }
  }

  let kind: Kind
  let subject: EntityID
  /// The organisation or team; nil where none is told.
  let lane: EntityID?
  let name: LocalizedText
  let when: PartialDate
  let isUncertain: Bool
  let evidence: [Evidence]
}

/// Every dated release, founding, start, event and move, each once.
struct Happenings {
  let all: [Happening]
  private let base: KnowledgeBase

  private static let kinds: [Property: Happening.Kind] = [
    .established: .established, .started: .started, .held: .held, .completed: .completed,
    .released: .released,
    .joined: .moved, .left: .moved, .founded: .established,
  ]

  init(_ base: KnowledgeBase) {
    self.base = base
    let told = base.facts.compactMap { fact -> Happening? in
      guard let kind = Self.kinds[fact.property] else { return nil }
      return fact.date.map { Self.dated(fact, kind, $0, base) } ?? Self.moved(fact, kind, base)
    }
    all = Dictionary(grouping: told, by: Key.init).values.flatMap(Self.joined).sorted(by: Self.listedBefore)
  }

  private struct Key: Hashable {
    let kind: Happening.Kind
    let name: LocalizedText

    init(_ one: Happening) { (kind, name) = (one.kind, one.name) }
  }

  /// Tellings whose dates may be one are one, by the closest date; those that differ stay apart.
  private static func joined(_ told: [Happening]) -> [Happening] {
    var kept: [[Happening]] = []
    for one in told.sorted(by: isCloser) {
      if let place = kept.firstIndex(where: { $0[0].when.overlaps(one.when) }) {
        kept[place].append(one)
      } else {
        kept.append([one])
      }
    }
    return kept.map(one)
  }

  private static func isCloser(_ left: Happening, _ right: Happening) -> Bool {
    let days = { (date: PartialDate) -> Int in
      guard let first = date.earliest, let last = date.latest else { return .max }
      return last.number - first.number
    }
    let key = { (one: Happening) in (days(one.when), one.when.edtf, one.evidence[0].description) }
    return key(left) < key(right)
  }

  private static func dated(
    _ fact: Fact, _ kind: Happening.Kind, _ date: PartialDate, _ base: KnowledgeBase
  ) -> Happening {
    Happening(
      kind: kind, subject: fact.subject, lane: Lanes.lane(of: fact.subject, by: fact.qualifiers.by, base),
      name: base.name(fact.subject), when: date, isUncertain: fact.isUncertain, evidence: [fact.evidence])
  }

  /// Somebody joined, left or founded something, where a time is told.
  private static func moved(_ fact: Fact, _ kind: Happening.Kind, _ base: KnowledgeBase) -> Happening? {
    guard let object = fact.object, let when = fact.qualifiers.when else { return nil }
    let name =
      kind == .established
      ? base.name(object)
      : base.name(fact.subject) + LocalizedText(en: " ", zh: "") + fact.property.label
    return Happening(
      kind: kind, subject: kind == .established ? object : fact.subject, lane: object, name: name, when: when,
      isUncertain: fact.isUncertain, evidence: [fact.evidence])
  }

  private static func one(_ alike: [Happening]) -> Happening {
    let first = alike[0]
    return Happening(
      kind: first.kind, subject: first.subject, lane: alike.compactMap(\.lane).min(), name: first.name,
      when: first.when, isUncertain: alike.allSatisfy(\.isUncertain),
      evidence: alike.flatMap(\.evidence).listed())
  }

  private static func listedBefore(_ left: Happening, _ right: Happening) -> Bool {
    if left.when != right.when { return PartialDate.listedBefore(left.when, right.when) }
    return (left.kind.rawValue, left.name.en, left.name.zh) < (
      right.kind.rawValue, right.name.en, right.name.zh
    )
  }
}
