import Analysis
import Knowledge

/// Each told amount of P in cards of each hardware, in half precision.
struct PowerTable {
  private let stock: Stock

  init(_ stock: Stock) { self.stock = stock }

  var artifact: Artifact? {
    .table(
      id: "power-to-cards", title: LocalizedText(en: "P in cards", zh: "由 P 到卡数"),
      summary: LocalizedText(
        en: "What each told amount of P buys, in half precision (FP16), by hardware.",
        zh: "每项 P 数在半精度（FP16）下相当于各种硬件多少张。"),
      of: purchases, columns: Self.columns, row: cells)
  }

  private typealias Purchase = (power: Fact, throughput: Throughput, cards: Interval)

  private var purchases: [Purchase] {
    let throughputs = stock.throughputs.filter { $0.precision == .fp16 }
    return stock.powers.flatMap { power in
      throughputs.compactMap { throughput in
        (power.quantity.flatMap { $0.baseBounds / throughput.perCard }).map {
          (power, throughput, $0.wholeCards)
        }
      }
    }
  }

  private static let columns: [Table.Column] = [
    .init(en: "Who and how much", zh: "谁与多少"), .init(en: "Hardware", zh: "硬件"),
    .init(en: "Precision", zh: "精度"), .init(en: "Cards", zh: "卡数", .trailing),
    .init(en: "Sources", zh: "出处"),
  ]

  private func cells(_ purchase: Purchase) -> [Table.Cell] {
    let (power, throughput, cards) = purchase
    return [
      .text(Wording(base: stock.base).resource(power)), .text(stock.base.name(throughput.hardware)),
      .text(throughput.name), .text(cards.formatted(Unit.base(of: .cards))),
      .evidence([power.evidence, throughput.evidence].listed()),
    ]
  }
}

extension Interval {
  /// Cards are whole: as many as reach the power.
  var wholeCards: Interval { Interval(lower.rounded(.up), upper.rounded(.up)) }
}
