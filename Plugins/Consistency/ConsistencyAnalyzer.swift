// Consistency: where a story contradicts itself, or its sources each other.

import Analysis
import Knowledge

/// Claims held against figures, figures against figures, dates against dates, and what is left unexplained.
public struct ConsistencyAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "consistency",
    title: LocalizedText(en: "Consistency", zh: "一致性"),
    question: LocalizedText(
      en: "Where does the story contradict itself or its sources, and which of its claims can be checked?",
      zh: "叙述在何处自相矛盾或与其他来源矛盾？哪些说法可以核对？"),
    method: LocalizedText(
      en: """
        All arithmetic is on intervals (Moore, 1966). A claim holds where every value that the evidence leaves \
        open agrees with it, is contradicted where none does, and is undecidable where some do or a figure is \
        missing. A round factor stands for what rounds to it: 500 times is 450 to 550 times; "about" is a tenth \
        either way. Money is converted at a rate that the dossier tells for that time. Two facts of one source \
        or two that tell one property of one thing differ where their bounds do not meet. Dates are compared by \
        the days that they may mean, months of spans being 30.44 days; the same time is within 31 days. A first or a largest is held against \
        the models of its kind, country and size that the dossier knows: it is contradicted where one of them \
        surely came earlier or was larger by then, holds where none can be, and is undecidable where one may \
        be, where none is known, or where only words tell the kind. What came first goes by completion, else \
        by release. Whether the dossier lacks something is no proof that the source does.
        """,
      zh: """
        一切计算均为区间运算（Moore，1966）。若证据所容许的每个值都与说法相符，则成立；若无一相符，则矛盾；若部分相符\
        或缺少数字，则无法判定。整数倍数代表会舍入为它的数：500 倍即 450 至 550 倍；“约”为上下一成。货币按档案所载\
        当时的汇率换算。同一来源或不同来源对同一事物同一属性的两条事实，若界限不相交则为不一致。日期按其可能的日子\
        比较，跨度中的月按 30.44 天计；“同时”指相差不超过 31 天。“首个”“最大”与档案所知的同类别、同国家、达到规模的模型\
        相比：其中确有更早者或当时更大者则矛盾，确无则成立；可能有、不知其他同类或范围仅以文字说明则无法判定。先后以\
        完成日期为准，未载则以发布日期为准。档案中缺少某项，并不证明来源中也缺少。
        """),
    example: ConsistencyExample.dossier)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let findings =
      RatioCheck(base).findings + ComparisonCheck(base).findings + SumCheck(base).findings
      + PartsCheck(base).findings + MoneyCheck(base).findings + WeekdayCheck(base).findings
      + SpanCheck(base).findings
      + FirstCheck(base).findings + LargestCheck(base).findings + AmountCheck(base).findings
      + DateCheck(base).findings + SequenceCheck(base).findings + OrderCheck(base).findings
    let gaps = Gaps(base)
    return [
      ConsistencyFindings(findings, gaps).artifact, FindingTable(findings).artifact, gaps.artifact,
    ].compactMap { $0 }
  }
}
