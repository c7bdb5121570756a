// Reconciliation: cards turned into computing power and back, and training runs estimated twice.

import Analysis
import Knowledge

/// Which precision makes a story's figures meet, and whether its training runs are of the size it says.
public struct ReconciliationAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "compute-reconciliation",
    title: LocalizedText(en: "Compute reconciliation", zh: "算力核对"),
    question: LocalizedText(
      en:
        "How much computing power do the cards give, which precision makes the figures meet, and what did training take?",
      zh: "这些卡相当于多少算力？哪种精度使数字吻合？训练用了多少？"),
    method: LocalizedText(
      en: """
        Cards times the peak of one card, by precision, dense and sparse, from the data sheets that the dossier \
        cites; a told amount of P is met where the bounds overlap what rounds to it. Training is estimated \
        twice: six operations for each parameter and token (Kaplan et al., 2020, section 2.1; of a sparse model \
        the active parameters), and cards times time times peak (half precision, dense) times utilisation, which \
        lies within what the dossier tells of other trainings, or anywhere up to one where it tells none. All \
        arithmetic is on intervals. A month is 30.44 days.
        """,
      zh: """
        卡数乘以单卡峰值，按精度及稠密、稀疏区分，峰值取自档案所引数据表；所得界限与会舍入为文中 P 数者相交即为吻合。\
        训练计算量有两种估算：每个参数每个词元六次运算（Kaplan 等，2020，第 2.1 节；稀疏模型取激活参数）；卡数×时间×\
        峰值（半精度、稠密）×利用率，利用率取档案所载其他训练的范围，未载则不超过一。一切计算均为区间运算，一个月按\
        30.44 天计。
        """),
    example: ReconciliationExample.dossier)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let stock = Stock(base)
    let runs = TrainingRuns(stock: stock).all
    return [
      ReconciliationFindings(stock, runs).artifact, PowerChart(stock).artifact, CardTable(stock).artifact,
      PowerTable(stock).artifact, TrainingTable(base, runs).artifact, RunTable(stock, runs).artifact,
    ].compactMap { $0 }
  }
}
