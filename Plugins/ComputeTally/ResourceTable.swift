import Analysis
import Knowledge

/// Every resource, a row each.
struct ResourceTable {
  private let ledger: ResourceLedger

  init(_ ledger: ResourceLedger) {
    self.ledger = ledger
  }

  var artifact: Artifact {
    Artifact(
      id: "resources", title: LocalizedText(en: "Every resource", zh: "全部资源"),
      summary: LocalizedText(
        en: "\(ledger.records.count) resources by holder and state.",
        zh: "\(ledger.records.count) 项资源，按持有者与状态排列。"),
      content: .table(Table(columns: Self.columns, rows: ledger.records.map(row))))
  }

  private static let columns: [Table.Column] = [
    .init(en: "Holder", zh: "持有者"), .init(en: "State", zh: "状态"),
    .init(en: "Amount", zh: "数量", .trailing), .init(en: "Hardware", zh: "硬件"),
    .init(en: "For", zh: "用途"), .init(en: "From or to", zh: "来自或去向"),
    .init(en: "When", zh: "时间"), .init(en: "How long", zh: "时长"),
    .init(en: "Remarks", zh: "备注"), .init(en: "Sources", zh: "出处"),
  ]

  private func row(_ record: ResourceRecord) -> Table.Row {
    let doubt = record.certainty == .stated ? [] : [record.certainty.name]
    let total = record.isToldTotal ? [LocalizedText(en: "a total that the source tells", zh: "来源自述的合计")] : []
    let ways = [
      record.from.map { LocalizedText(en: "from ", zh: "来自") + ledger.name($0) },
      record.to.map { LocalizedText(en: "to ", zh: "给") + ledger.name($0) },
    ]
    return Table.Row([
      .text(ledger.name(record.holder)), .text(StateCategory.of(record.state).label),
      .quantity(record.amount),
      record.hardware.map { .text(ledger.name($0)) } ?? .empty,
      record.purpose.map { .text(ledger.name($0)) } ?? .empty,
      .text(ways.compactMap { $0 }.joined()), record.when.map { .date($0) } ?? .empty,
      record.lasting.map { .quantity($0) } ?? .empty,
      .text((doubt + total + record.notes).joined(separator: LocalizedText(en: "; ", zh: "；"))),
      .evidence(record.evidence),
    ])
  }
}
