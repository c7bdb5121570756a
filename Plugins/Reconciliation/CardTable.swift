import Analysis
import Knowledge

/// Each told number of cards in P, by precision.
struct CardTable {
  private let stock: Stock
  private let pools: [(power: Fact, meeting: [CardPower])]

  init(_ stock: Stock) {
    self.stock = stock
    pools = stock.powers.map { ($0, stock.pool(meeting: $0)) }
  }

  var artifact: Artifact? {
    let conversions = stock.conversions
    let count = Set(conversions.map(\.cards)).count
    return .table(
      id: "cards-to-power", title: LocalizedText(en: "Cards in P", zh: "由卡数到 P"),
      summary: LocalizedText(
        en:
          "\(count) numbers of cards of known hardware, at each precision of its data sheet.",
        zh: "硬件已知的卡数共 \(count) 项，按数据表的各精度换算。"),
      of: conversions, columns: Self.columns, row: cells)
  }

  private static let columns: [Table.Column] = [
    .init(en: "Who and what", zh: "谁与何物"), .init(en: "Precision", zh: "精度"),
    .init(en: "One card", zh: "单卡", .trailing), .init(en: "P", zh: "P", .trailing),
    .init(en: "Meets", zh: "吻合"), .init(en: "Sources", zh: "出处"),
  ]

  private func cells(_ conversion: CardPower) -> [Table.Cell] {
    let teraflops = Unit(spelling: "TFLOPS") ?? Unit.base(of: .performance)
    return [
      .text(Wording(base: stock.base).resource(conversion.cards[0])), .text(conversion.throughput.name),
      .text(conversion.throughput.perCard.formatted(teraflops)),
      .text(conversion.power.formatted(Unit.base(of: .performance))),
      .text(met(by: conversion).compactMap { $0.quantity?.formatted }.joined()),
      .evidence(conversion.evidence.listed()),
    ]
  }

  private func met(by conversion: CardPower) -> [Fact] {
    pools.filter { _, pool in
      pool.contains { $0.cards == conversion.cards && $0.throughput == conversion.throughput }
    }.map(\.power)
  }
}
