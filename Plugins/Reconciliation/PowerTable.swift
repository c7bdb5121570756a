import Analysis
import Knowledge

/// Each told amount of P in cards of each hardware, in half precision.
struct PowerTable {
  private let stock: Stock

  init(_ stock: Stock) { self.stock = stock }

  var artifact: Artifact? {
    let throughputs = stock.throughputs.filter { $0.precision == .fp16 }
    guard !stock.powers.isEmpty, !throughputs.isEmpty else { return nil }
    return Artifact(
      id: "power-to-cards", title: LocalizedText(en: "P in cards", zh: "由 P 到卡数"),
      summary: LocalizedText(
        en: "What each told amount of P buys, in half precision (FP16), by hardware.",
        zh: "每项 P 数在半精度（FP16）下相当于各种硬件多少张。"),
      content: .table(
        Table(
          columns: Self.columns,
          rows: stock.powers.flatMap { power in throughputs.compactMap { row(power, $0) } })))
  }

  private static let columns: [Table.Column] = [
    .init(LocalizedText(en: "Who and how much", zh: "谁与多少")), .init(LocalizedText(en: "Hardware", zh: "硬件")),
    .init(LocalizedText(en: "Precision", zh: "精度")), .init(LocalizedText(en: "Cards", zh: "卡数"), .trailing),
    .init(LocalizedText(en: "Sources", zh: "出处")),
  ]

  private func row(_ power: Fact, _ throughput: Throughput) -> Table.Row? {
    guard let told = power.quantity, let cards = told.baseBounds / throughput.perCard else { return nil }
    return Table.Row([
      .text(Wording(base: stock.base).resource(power)), .text(stock.base.name(throughput.hardware)),
      .text(throughput.name), .text(cards.wholeCards.formatted(Unit.base(of: .cards))),
      .evidence([power.evidence, throughput.evidence].listed()),
    ])
  }
}

extension Interval {
  /// Cards are whole: as many as reach the power.
  var wholeCards: Interval { Interval(lower.rounded(.up), upper.rounded(.up)) }
}
