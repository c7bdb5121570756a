import Analysis
import Knowledge

/// What is mentioned and never explained: people without a role, models without a maker, a size or a date.
struct Gaps {
  private struct Gap {
    let id: EntityID
    let lacks: LocalizedText
  }

  private let base: KnowledgeBase
  private let gaps: [Gap]

  init(_ base: KnowledgeBase) {
    self.base = base
    gaps = base.ids.compactMap { id in
      let lacks = Self.lacks(id, base)
      return lacks.isEmpty ? nil : Gap(id: id, lacks: lacks.joined())
    }
  }

  var count: Int { gaps.count }

  /// How many of one kind.
  func count(of kind: EntityKind) -> Int { gaps.count { base[$0.id].kind == kind } }

  /// Nil where nothing is lacking.
  var artifact: Artifact? {
    .table(
      id: "unexplained", title: LocalizedText(en: "Mentioned and not explained", zh: "提及而未说明"),
      summary: LocalizedText(
        en: "People and models of whom the dossier lacks what a reader would ask first: \(gaps.count).",
        zh: "档案缺少读者首先会问的信息的人物与模型共 \(gaps.count) 个。"),
      of: gaps, columns: Self.columns, row: cells)
  }

  private static let columns: [Table.Column] = [
    .init(en: "Who or what", zh: "人或物"), .init(en: "Kind", zh: "类别"),
    .init(en: "Not told", zh: "未说明"), .init(en: "Sources", zh: "出处"),
  ]

  private func cells(_ gap: Gap) -> [Table.Cell] {
    let told = base.facts(about: gap.id).map(\.evidence) + base.relations(to: gap.id).map(\.fact.evidence)
    return [
      .text(base.name(gap.id)), .text(base[gap.id].kind.name), .text(gap.lacks), .evidence(told.listed()),
    ]
  }

  private static func lacks(_ id: EntityID, _ base: KnowledgeBase) -> [LocalizedText] {
    switch base[id].kind {
    case .person: hasRole(id, base) ? [] : [LocalizedText(en: "a role", zh: "身份")]
    case .model: modelLacks(id, base)
    default: []
    }
  }

  private static let roles: Set<Property> = [
    .worksAt, .studiesAt, .leads, .memberOf, .founded, .joined, .left, .developed, .advised,
  ]

  private static func hasRole(_ id: EntityID, _ base: KnowledgeBase) -> Bool {
    base.facts(about: id).contains { roles.contains($0.property) }
      || base.relations(to: id).contains { $0.property == .advised }
  }

  private static func modelLacks(_ id: EntityID, _ base: KnowledgeBase) -> [LocalizedText] {
    let facts = base.facts(about: id)
    let isMade =
      base.relations(to: id).contains { [.developed, .leads].contains($0.property) }
      || facts.contains { $0.property == .partOf || $0.qualifiers.by != nil }
    return [
      isMade ? nil : LocalizedText(en: "a developer", zh: "开发者"),
      facts.contains { [.released, .completed, .active].contains($0.property) }
        ? nil : LocalizedText(en: "a date", zh: "日期"),
    ].compactMap { $0 }
  }
}
