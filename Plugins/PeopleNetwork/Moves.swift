import Analysis
import Knowledge

/// Who left where, joined what and founded what, in the order of time.
struct Moves {
  let all: [Tie]
  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) {
    self.base = base
    all = Ties(base).all.filter { Self.order.contains($0.property) }.sorted(by: Self.listedBefore)
  }

  /// On one day, people leave before they join or found.
  private static let order: [Property] = [.left, .joined, .founded]

  /// By date, what has none first.
  private static func listedBefore(_ left: Tie, _ right: Tie) -> Bool {
    switch (left.when, right.when) {
    case (let first?, let second?) where first != second: PartialDate.listedBefore(first, second)
    case (nil, .some): true
    case (.some, nil): false
    default:
      (left.person, order.firstIndex(of: left.property) ?? 0, left.other)
        < (right.person, order.firstIndex(of: right.property) ?? 0, right.other)
    }
  }

  var table: Artifact {
    Artifact(
      id: "moves", title: LocalizedText(en: "Moves and foundings", zh: "流动与创业"),
      summary: LocalizedText(
        en: "\(all.count) times that somebody left, joined or founded something, by date.",
        zh: "共 \(all.count) 次离开、加入或创立，按日期排列。"),
      content: .table(
        Table(
          columns: [
            .init(en: "When", zh: "时间"), .init(en: "Who", zh: "人物"),
            .init(en: "What", zh: "何事"), .init(en: "Where", zh: "何处"),
            .init(en: "Role", zh: "角色"), .init(en: "Sources", zh: "出处"),
          ], rows: all.map(row))))
  }

  private func row(_ tie: Tie) -> Table.Row {
    Table.Row([
      tie.when.map { .date($0) } ?? .empty, .text(base.name(tie.person)), .text(tie.property.label),
      .text(base.name(tie.other)), .text(tie.roles.joined(separator: LocalizedText(en: "; ", zh: "；"))),
      .evidence(tie.evidence),
    ])
  }
}
