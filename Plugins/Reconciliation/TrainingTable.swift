import Analysis
import Knowledge

/// Each training's operations by both estimates, what is told of them, and how far the two are apart.
struct TrainingTable {
  private let base: KnowledgeBase
  private let runs: [TrainingRun]
  private let utilization: Utilization

  init(_ base: KnowledgeBase, _ runs: [TrainingRun]) {
    self.base = base
    self.runs = runs.filter { $0.byWork != nil || $0.atPeak != nil || !$0.told.isEmpty }
    utilization = Utilization(base)
  }

  var artifact: Artifact? {
    .table(
      id: "training", title: LocalizedText(en: "Training compute, estimated twice", zh: "训练计算量的两种估算"),
      summary: LocalizedText(
        en:
          "\(runs.count) trainings, in floating-point operations (FLOP); utilisation \(utilization.statement.en).",
        zh: "\(runs.count) 次训练，单位为浮点运算次数（FLOP）；利用率\(utilization.statement.zh)。"),
      of: runs, columns: Self.columns, notes: [utilization.sources].compactMap { $0 }, row: cells)
  }

  private static let columns: [Table.Column] = [
    .init(en: "Model", zh: "模型"),
    .init(en: "6 × parameters × tokens", zh: "6 × 参数 × 词元", .trailing),
    .init(en: "Cards × time", zh: "卡数 × 时间"),
    .init(en: "× peak × utilisation", zh: "× 峰值 × 利用率", .trailing),
    .init(en: "Told", zh: "文中所述"), .init(en: "Comparison", zh: "比较"),
    .init(en: "Sources", zh: "出处"),
  ]

  private func cells(_ run: TrainingRun) -> [Table.Cell] {
    let byHardware = run.atPeak.map { $0 * utilization.bounds }
    return [
      .text(base.name(run.model)), .text(Wording.operations(run.byWork)), .text(hardware(run)),
      .text(Wording.operations(byHardware)), .text(run.told.compactMap { $0.quantity?.formatted }.joined()),
      .text(comparison(run, byHardware)), .evidence(run.evidence),
    ]
  }

  private func hardware(_ run: TrainingRun) -> LocalizedText {
    guard let cards = run.cards, let lasting = run.lasting else { return LocalizedText("") }
    let name = cards.qualifiers.hardware.map { LocalizedText(" ") + base.name($0) } ?? LocalizedText("")
    return base.text(of: cards.value) + name + LocalizedText(" × ") + lasting.formatted
  }

  private func comparison(_ run: TrainingRun, _ byHardware: Interval?) -> LocalizedText {
    guard let byWork = run.byWork, let byHardware, let implied = run.impliedUtilization else {
      return LocalizedText("")
    }
    let share = Wording.percent(implied)
    if implied.lower > 1 {
      return LocalizedText(
        en: "impossible: the work takes \(share.en) of all that the cards can do",
        zh: "不可能：所需运算为这些卡峰值总和的 \(share.zh)")
    }
    return byWork.overlaps(byHardware)
      ? LocalizedText(en: "they meet: a utilisation of \(share.en)", zh: "相符：利用率 \(share.zh)")
      : LocalizedText(en: "apart: it would take a utilisation of \(share.en)", zh: "不符：需要 \(share.zh) 的利用率")
  }
}
