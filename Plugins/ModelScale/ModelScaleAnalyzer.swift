// ModelScale: how large models were said to be, and when.

import Analysis
import Knowledge

/// Parameters by date, with bounds, families, the frontier and a trend that states its window.
public struct ModelScaleAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "model-scale",
    title: LocalizedText(en: "Model scale", zh: "模型规模"),
    question: LocalizedText(
      en: "How large were the models said to be, when, and what do the headline sizes hide?",
      zh: "各模型据称有多大、何时问世，标题数字背后又隐去了什么？"),
    method: LocalizedText(
      en: """
        A model stands at the date of its release, else of its completion; its size is what passages say, \
        within their bounds. Passages whose bounds meet are one size, the narrowest; others stay apart. \
        The frontier is the largest lower bound of those released so far. Family lines follow "succeeds"; where a \
        version has no size its parts stand in for it; no line joins sparse to other models, or active \
        to total counts. The trend is an ordinary least-squares fit of log10(parameters) on the date, \
        over models with one told number that are neither sparse nor counted in total only, with a 90 % \
        interval by Student's t. Where ten models or more tell their training compute, it is drawn and \
        fitted likewise, from the first fifth year of the last twenty on; other windows stand in a table.
        """,
      zh: """
        模型置于发布日期，无则置于完成日期；规模取文中所述及其上下限。各处上下限相容者合为一个规模，取最窄者；\
        不相容者分列。前沿指迄今已发布者的最大下限。系列连线依“接续”关系；某版本无规模时以其组成部分代之；稀疏模型不与\
        其他模型相连，激活量与总量不相连。趋势为 log10(参数量) 对日期的普通最小二乘拟合，仅取有单一数值、非稀疏且\
        非仅计总量的模型，90% 区间按学生 t 分布。述及训练计算量的模型达十个时，同法画出并拟合，自最近二十年内首个逢五逢十之年起；其余时间窗见表。
        """),
    example: ModelScaleExample.dossier)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let catalogue = ModelCatalogue(base)
    guard !catalogue.models.isEmpty else {
      throw Diagnostic(
        .error, LocalizedText(en: "the dossier names no models", zh: "档案中没有模型"),
        remedy: LocalizedText(en: "declare them under `models`", zh: "请在 `models` 下声明"))
    }
    let trend = SizeTrend(catalogue)
    return [ModelFindings(catalogue, trend).artifact, SizeChart(catalogue, trend).artifact]
      + [ComputeChart(catalogue).artifact, WindowTable(catalogue).artifact].compactMap { $0 }
      + [ModelTable(catalogue).artifact]
  }
}
