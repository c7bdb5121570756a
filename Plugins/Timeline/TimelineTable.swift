import Analysis
import Knowledge

/// The happenings as rows, by date.
struct TimelineTable {
  private let base: KnowledgeBase
  private let happenings: Happenings

  init(_ base: KnowledgeBase, _ happenings: Happenings) { (self.base, self.happenings) = (base, happenings) }

  var artifact: Artifact? {
    .table(
      id: "chronicle", title: LocalizedText(en: "Chronicle", zh: "年表"),
      summary: LocalizedText(
        en: "\(happenings.all.count) dated happenings.", zh: "\(happenings.all.count) 件有日期的事。"),
      of: happenings.all,
      columns: [
        .init(en: "When", zh: "时间"), .init(en: "What", zh: "何事"),
        .init(en: "Kind", zh: "类别"), .init(en: "Lane", zh: "所属"),
        .init(en: "Sources", zh: "出处"),
      ], row: cells)
  }

  private func cells(_ happening: Happening) -> [Table.Cell] {
    [
      .date(happening.when), .text(happening.name), .text(happening.kind.category.label),
      happening.lane.map { .text(base.name($0)) } ?? .empty, .evidence(happening.evidence),
    ]
  }
}
