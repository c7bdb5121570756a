import Analysis
import Knowledge

/// The happenings as rows, by date.
struct TimelineTable {
  private let base: KnowledgeBase
  private let happenings: Happenings

  init(_ base: KnowledgeBase, _ happenings: Happenings) { (self.base, self.happenings) = (base, happenings) }

  var artifact: Artifact? {
    guard !happenings.all.isEmpty else { return nil }
    return Artifact(
      id: "chronicle", title: LocalizedText(en: "Chronicle", zh: "年表"),
      summary: LocalizedText(
        en: "\(happenings.all.count) dated happenings.", zh: "\(happenings.all.count) 件有日期的事。"),
      content: .table(
        Table(
          columns: [
            .init(LocalizedText(en: "When", zh: "时间")), .init(LocalizedText(en: "What", zh: "何事")),
            .init(LocalizedText(en: "Kind", zh: "类别")), .init(LocalizedText(en: "Lane", zh: "所属")),
            .init(LocalizedText(en: "Sources", zh: "出处")),
          ], rows: happenings.all.map(row))))
  }

  private func row(_ happening: Happening) -> Table.Row {
    Table.Row([
      .date(happening.when), .text(happening.name), .text(happening.kind.category.label),
      happening.lane.map { .text(base.name($0)) } ?? .empty, .evidence(happening.evidence),
    ])
  }
}
