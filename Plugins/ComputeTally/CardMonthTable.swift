import Analysis
import Knowledge

/// Cards times time, where both are told; a deal that both sides tell is one row, the receiver's.
struct CardMonthTable {
  private let ledger: ResourceLedger

  init(_ ledger: ResourceLedger) {
    self.ledger = ledger
  }

  var artifact: Artifact {
    let records = ledger.records.filter { $0.cardDays != nil && !ledger.isToldByReceiver($0) }
    return Artifact(
      id: "card-months", title: LocalizedText(en: "Card-months", zh: "卡·月"),
      summary: LocalizedText(
        en: "\(records.count) resources told with both cards and duration.",
        zh: "同时述及卡数与时长的资源共 \(records.count) 项。"),
      content: .table(Table(columns: Self.columns, rows: records.map(row))))
  }

  private static let columns: [Table.Column] = [
    .init(en: "Holder", zh: "持有者"), .init(en: "State", zh: "状态"),
    .init(en: "For", zh: "用途"), .init(en: "Terms", zh: "因子", .trailing),
    .init(en: "Card-months", zh: "卡·月", .trailing),
    .init(en: "Card-hours", zh: "卡·时", .trailing),
    .init(en: "Sources", zh: "出处"),
  ]

  private func row(_ record: ResourceRecord) -> Table.Row {
    let days = record.cardDays ?? .zero
    let terms = record.amount.formatted + " × " + (record.lasting?.formatted ?? "")
    let doubt =
      record.certainty == .stated
      ? LocalizedText("")
      : LocalizedText(en: ", \(record.certainty.name.en)", zh: "，\(record.certainty.name.zh)")
    return Table.Row([
      .text(ledger.name(record.holder)), .text(StateCategory.of(record.state).label + doubt),
      record.purpose.map { .text(ledger.name($0)) } ?? .text(record.notes.joined()), .text(terms),
      .text(number(days * Interval(1 / Unit.daysPerMonth))), .text(number(days * Interval(24))),
      .evidence(record.evidence),
    ])
  }

  /// To three significant digits at most: a duration in months carries no more.
  private func number(_ bounds: Interval) -> LocalizedText {
    func text(_ value: Double) -> String {
      var step = 1.0
      while value / step >= 1000 { step *= 10 }
      return NumberFormat.fixed((value / step).rounded() * step, digits: 0)
    }
    if bounds.upper.isInfinite { return LocalizedText("≥ " + text(bounds.lower)) }
    return LocalizedText(bounds.isPoint ? text(bounds.lower) : text(bounds.lower) + "–" + text(bounds.upper))
  }
}
