import Analysis
import Knowledge

/// The flows as rows, by date.
struct FlowTable {
  private let base: KnowledgeBase
  private let flows: Flows

  init(_ base: KnowledgeBase, _ flows: Flows) { (self.base, self.flows) = (base, flows) }

  var artifact: Artifact? {
    .table(
      id: "moves", title: LocalizedText(en: "Every way", zh: "全部流动"),
      summary: LocalizedText(en: "\(flows.all.count) ways, by date.", zh: "共 \(flows.all.count) 次，按日期排列。"),
      of: flows.all,
      columns: [
        .init(en: "When", zh: "时间"), .init(en: "Who", zh: "人物"),
        .init(en: "From", zh: "从"), .init(en: "Left?", zh: "是否离开"),
        .init(en: "What", zh: "何事"), .init(en: "To", zh: "到"),
        .init(en: "Sources", zh: "出处"),
      ], row: cells)
  }

  private func cells(_ flow: Flow) -> [Table.Cell] {
    let left =
      flow.isDeparture ? LocalizedText(en: "told", zh: "已述") : LocalizedText(en: "not told", zh: "未述")
    return [
      flow.when.map { .date($0) } ?? .empty, .text(base.name(flow.person)), .text(base.name(flow.from)),
      .text(left), .text(flow.property.label), .text(base.name(flow.to)), .evidence(flow.evidence),
    ]
  }
}
