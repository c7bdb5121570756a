// ComputeTally: who had how much compute, data, money and how many people, when and for what.

import Analysis
import Knowledge

/// Every resource with its bounds, the sums with their terms, and what could not be added.
public struct ComputeTallyAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "compute-tally",
    title: LocalizedText(en: "Compute tally", zh: "算力与资源清点"),
    question: LocalizedText(
      en: "Who had, rented, lent, ordered or needed how much, when and for what?",
      zh: "谁拥有、租用、借出、订购或需要多少资源，何时，用于何事？"),
    method: LocalizedText(
      en: """
        Passages that tell the same amount of the same holder, state and hardware are one resource with \
        several places. Sums are interval arithmetic over terms of one holder, state, unit, hardware and \
        certainty, and each shows its terms. Not added are: cards of different hardware; terms whose dates \
        cannot overlap, for a stock told twice is not two stocks; a total that the source tells itself, \
        which is set beside our sum instead; and what is handed on within a stock. Card-months are cards \
        times duration, a month being 30.44 days.
        """,
      zh: """
        同一持有者、状态与硬件的同一数量，即使多处述及也只算一项。求和按区间运算，仅在持有者、状态、单位、硬件与\
        确定程度相同者之间进行，并列出各加数。以下不相加：不同硬件的卡；时间不可能重叠者，因为同一存量被述两次并非\
        两份；来源自己给出的合计，仅与本处之和对照；以及存量内部的分配。卡·月为卡数乘以时长，一个月按 30.44 天计。
        """),
    example: ComputeTallyExample.dossier)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let ledger = ResourceLedger(base)
    guard !ledger.records.isEmpty else {
      throw Diagnostic(
        .error, LocalizedText(en: "the dossier tells no resources", zh: "档案中没有资源数量"),
        remedy: LocalizedText(
          en: "tell them with owns, rents, borrows, lends, orders, needs, uses or allocates",
          zh: "请用 owns、rents、borrows、lends、orders、needs、uses 或 allocates 记载"))
    }
    let charts = [
      ResourceChart(ledger, .cards, id: "cards", title: LocalizedText(en: "Cards", zh: "计算卡")).artifact,
      ResourceChart(
        ledger, .performance, id: "performance", title: LocalizedText(en: "Computing power in P", zh: "算力（P）")
      )
      .artifact,
    ]
    return [TallyFindings(ledger).artifact] + charts.compactMap { $0 } + [
      SumTable(ledger).artifact, CardMonthTable(ledger).artifact, ResourceTable(ledger).artifact,
      AmountTable(base).artifact,
    ]
  }
}
