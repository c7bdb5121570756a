import Analysis
import Knowledge

/// What the conversions and estimates come to, in sentences.
struct ReconciliationFindings {
  private let stock: Stock
  private let runs: [TrainingRun]

  init(_ stock: Stock, _ runs: [TrainingRun]) {
    (self.stock, self.runs) = (stock, runs)
  }

  var artifact: Artifact {
    Artifact(
      id: "findings", title: LocalizedText(en: "What the cards come to", zh: "卡数相当于多少"),
      summary: overview.text,
      content: .prose(
        Prose(
          overview,
          [
            .init(LocalizedText(en: "Do the figures meet?", zh: "数字是否吻合？"), powers),
            .init(LocalizedText(en: "What trainings took", zh: "训练用了多少"), trainings),
          ])),
      caveats: [stock.throughputs.isEmpty ? Self.unknown : Self.peak])
  }

  private static let peak = Diagnostic(
    .note,
    LocalizedText(
      en: "A peak is what a data sheet promises; no training reaches it.", zh: "峰值是数据表的标称值，训练中无法达到。"))

  /// Most stories tell no data sheets: that limits the answer and is no fault.
  private static let unknown = Diagnostic(
    .note, LocalizedText(en: "No throughput of any hardware is told.", zh: "未载任何硬件的峰值算力。"),
    remedy: LocalizedText(
      en:
        "add facts such as `{throughput: 312 TFLOPS, precision: fp16, sparsity: dense, …}` to a hardware type",
      zh: "请为硬件加上如 `{throughput: 312 TFLOPS, precision: fp16, sparsity: dense, …}` 的事实"))

  private var overview: Prose.Paragraph {
    let known = Set(stock.throughputs.map(\.hardware)).count
    let estimated = runs.count { $0.byWork != nil && $0.atPeak != nil }
    return Prose.Paragraph(
      LocalizedText(
        en:
          "Throughput is told of \(known) hardware types, \(stock.powers.count) amounts in P, and \(stock.cards.count) in cards; \(estimated) trainings can be estimated both ways.",
        zh:
          "已知 \(known) 种硬件的峰值，\(stock.powers.count) 项 P 数，\(stock.cards.count) 项卡数；\(estimated) 次训练可用两种方法估算。")
    )
  }

  /// One for each amount of P whose holder has cards too.
  private var powers: [Prose.Paragraph] {
    stock.powers.compactMap { power in
      let own = stock.pool(of: power.subject)
      guard !own.isEmpty, let told = power.quantity else { return nil }
      let meeting = stock.pool(meeting: power)
      let text = meeting.isEmpty ? nearest(own, to: told) : meeting.map(sentence).joined(separator: "; ")
      let verdict =
        meeting.isEmpty
        ? LocalizedText(
          en: " is met by none of its cards at any precision; nearest: ", zh: " 与其任何卡数在任何精度下都不吻合；最接近：")
        : LocalizedText(en: " is met by ", zh: " 吻合于 ")
      return Prose.Paragraph(
        Wording(base: stock.base).resource(power) + verdict + text + LocalizedText(en: ".", zh: "。"),
        style: .item,
        evidence: ([power.evidence] + (meeting.isEmpty ? own : meeting).flatMap(\.evidence)).listed())
    }
  }

  private func sentence(_ conversion: CardPower) -> LocalizedText {
    let cards = Wording(base: stock.base).cards(conversion)
    let power = conversion.power.formatted(Unit.base(of: .performance))
    return cards + LocalizedText(en: " at ", zh: "，") + conversion.throughput.name
      + LocalizedText(en: " (", zh: "（") + power + LocalizedText(en: ")", zh: "）")
  }

  private func nearest(_ own: [CardPower], to told: Quantity) -> LocalizedText {
    let goal = told.baseEstimate ?? told.baseBounds.lower
    let distance = { (one: CardPower) -> Double in
      let ratio = one.power.lower / goal
      return max(ratio, 1 / ratio)
    }
    return own.min { distance($0) < distance($1) }.map(sentence) ?? LocalizedText("")
  }

  private var trainings: [Prose.Paragraph] {
    runs.compactMap { run in
      guard let byWork = run.byWork, let implied = run.impliedUtilization else { return nil }
      let share = Wording.percent(implied)
      return Prose.Paragraph(
        stock.base.name(run.model)
          + LocalizedText(
            en:
              ": \(Wording.operations(byWork).en) FLOP by parameters and tokens, which is \(share.en) of what its cards could do in that time.",
            zh: "：按参数与词元为 \(Wording.operations(byWork).zh) FLOP，相当于这些卡同期峰值总和的 \(share.zh)。"),
        style: .item, evidence: run.evidence)
    }
  }
}
