// Lineage: which model came of which, by whom, and whose idea it shared.

import Analysis
import Knowledge

/// Models by what they build on, follow, answer and share, ranked by year.
public struct LineageAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "lineage",
    title: LocalizedText(en: "Lineage of models", zh: "模型谱系"),
    question: LocalizedText(
      en: "Which model came of which, which answered which, and who had the same idea?",
      zh: "哪个模型源自哪个，哪个是对哪个的回应，谁有相同的思路？"),
    method: LocalizedText(
      en: """
        Each line is a relation that a source tells: built on, follows, part of, answers, same idea. Lines lead \
        from the older to the newer. A column is the year in which a model was released or completed, the first \
        that any source tells; a form says whether it is dense or sparse. Models without such a relation are \
        left out.
        """,
      zh: """
        每条线都是来源所述的关系：基于、接续、组成、回应、同一思路，由旧指向新。列为模型发布或完成的年份，取各来源中\
        最早者；图形表示稠密或稀疏。没有此类关系的模型不列入。
        """),
    example: LineageExample.dossier)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let links = Links(base)
    return [LineageFindings(base, links).artifact]
      + [LineageGraph(base, links).artifact, LinkTable(base, links).artifact]
      .compactMap { $0 }
  }
}
