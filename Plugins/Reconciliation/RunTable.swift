import Analysis
import Knowledge

/// The card-hours of each training run, and the share of the holder's pool that its cards were.
struct RunTable {
  private let stock: Stock
  private let runs: [TrainingRun]

  init(_ stock: Stock, _ runs: [TrainingRun]) {
    self.stock = stock
    self.runs = runs.filter { $0.cards != nil }
  }

  var artifact: Artifact? {
    .table(
      id: "runs", title: LocalizedText(en: "Runs and pools", zh: "训练与卡池"),
      summary: LocalizedText(
        en: "\(runs.count) trainings told with cards: their card-hours, and how much of a pool they took.",
        zh: "述及卡数的训练共 \(runs.count) 次：卡时，以及占卡池的比例。"),
      of: runs, columns: Self.columns, row: cells)
  }

  private static let columns: [Table.Column] = [
    .init(en: "For", zh: "用途"), .init(en: "Who and what", zh: "谁与何物"),
    .init(en: "Card-hours", zh: "卡时", .trailing),
    .init(en: "The pool of that hardware", zh: "同种硬件的卡池"),
    .init(en: "Share", zh: "占比", .trailing), .init(en: "Sources", zh: "出处"),
  ]

  private func cells(_ run: TrainingRun) -> [Table.Cell] {
    let pool = run.cards.flatMap(pool)
    let share = pool?.quantity.flatMap { owned in
      run.cards?.quantity.flatMap { $0.baseBounds / owned.baseBounds }
    }
    return [
      .text(stock.base.name(run.model)),
      .text(run.cards.map(Wording(base: stock.base).resource) ?? LocalizedText("")),
      .text(run.cardHours.map { $0.formatted(Unit.base(of: .cardTime)) } ?? LocalizedText("")),
      .text(pool.map(Wording(base: stock.base).resource) ?? LocalizedText("")),
      .text(share.map(Wording.percent) ?? LocalizedText("")),
      .evidence(([run.cards, pool].compactMap { $0?.evidence }).listed()),
    ]
  }

  /// The largest stock of the same hardware that the user, or what it is a part of, is told to own.
  private func pool(of cards: Fact) -> Fact? {
    guard let hardware = cards.qualifiers.hardware else { return nil }
    let owners = [cards.subject] + wholes(of: cards.subject)
    return stock.cards
      .filter { $0.property == .owns && $0.qualifiers.hardware == hardware && owners.contains($0.subject) }
      .max { ($0.quantity?.baseBounds.lower ?? 0) < ($1.quantity?.baseBounds.lower ?? 0) }
  }

  private func wholes(of id: EntityID, depth: Int = 4) -> [EntityID] {
    guard depth > 0 else { return [] }
    let parts = stock.base.facts(about: id, .partOf, .memberOf).compactMap(\.object)
    return parts + parts.flatMap { wholes(of: $0, depth: depth - 1) }
  }
}
