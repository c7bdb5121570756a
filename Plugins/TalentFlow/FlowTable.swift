import Analysis
import Knowledge

/// The flows as rows, by date.
struct FlowTable {
  private let base: KnowledgeBase
  private let flows: Flows

  init(_ base: KnowledgeBase, _ flows: Flows) { (self.base, self.flows) = (base, flows) }

  var artifact: Artifact? {
    guard !flows.all.isEmpty else { return nil }
    return Artifact(
      id: "moves", title: LocalizedText(en: "Every way", zh: "全部流动"),
      summary: LocalizedText(en: "\(flows.all.count) ways, by date.", zh: "共 \(flows.all.count) 次，按日期排列。"),
      content: .table(
        Table(
          columns: [
            .init(LocalizedText(en: "When", zh: "时间")), .init(LocalizedText(en: "Who", zh: "人物")),
            .init(LocalizedText(en: "From", zh: "从")), .init(LocalizedText(en: "Left?", zh: "是否离开")),
            .init(LocalizedText(en: "What", zh: "何事")), .init(LocalizedText(en: "To", zh: "到")),
            .init(LocalizedText(en: "Sources", zh: "出处")),
          ], rows: flows.all.map(row))))
  }

  private func row(_ flow: Flow) -> Table.Row {
    let left =
      flow.isDeparture ? LocalizedText(en: "told", zh: "已述") : LocalizedText(en: "not told", zh: "未述")
    return Table.Row([
      flow.when.map { .date($0) } ?? .empty, .text(base.name(flow.person)), .text(base.name(flow.from)),
      .text(left), .text(flow.property.label), .text(base.name(flow.to)), .evidence(flow.evidence),
    ])
  }
}
