// PeopleNetwork: who is tied to whom, through what, and who holds the parts together.

import Analysis
import Knowledge

/// The graph of people and the organisations that tie them, with measures, communities and moves.
public struct PeopleNetworkAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "people-network",
    title: LocalizedText(en: "People network", zh: "人物关系网络"),
    question: LocalizedText(
      en: "Who is tied to whom, through which organisations and teams, and who bridges them?",
      zh: "谁与谁相连，通过哪些机构与团队相连，谁又是其间的桥梁？"),
    method: LocalizedText(
      en: """
        Two people are tied when a passage says that one advised or worked with the other (weight 1), or \
        when both work or study at, lead, belong to, founded, joined or left the same organisation or \
        project; such a tie weighs 1/(n − 1) where n people share it (M. E. J. Newman, 2001). Degree \
        counts the others a person is tied to; betweenness is the share of shortest paths that lead \
        through a person; PageRank uses a damping of 0.85; communities are those of the Louvain method \
        with a fixed seed. A meeting or a mention alone ties nobody. Periods are years, or several together \
        where less than an eighth of the dated ties, or fewer than six, begin in one; a tie is in a period \
        where its date meets it, and what has one end alone is where that end is, or goes on where the \
        source says so.
        """,
      zh: """
        若文中说一人指导过另一人或与之合作，则两人相连（权重 1）；若两人同在某机构或项目任职、就读、领导、\
        加入、离开，或同为成员、创立者，也算相连，n 人共享时权重为 1/(n − 1)（M. E. J. Newman，2001）。度数指与此人\
        相连的人数；介数为经过此人的最短路径占比；PageRank 阻尼系数 0.85；社群用固定种子的 Louvain 方法求得。仅同场\
        开会或被提及不算相连。时期以年为单位；若某年开始的联系不足六条，或不足有日期者的八分之一，则与后几年合并。\
        联系的日期落在某时期即画入该时期；只知一端者归入该端所在时期，原文说仍在继续者则延续下去。
        """),
    example: PeopleNetworkExample.dossier)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let people = base.ids(of: .person)
    guard !people.isEmpty else {
      throw Diagnostic(
        .error, LocalizedText(en: "the dossier names no people", zh: "档案中没有人物"),
        remedy: LocalizedText(en: "declare them under `people`", zh: "请在 `people` 下声明"))
    }
    let ties = Ties(base)
    let measures = PeopleMeasures(ties, base)
    let moves = Moves(base)
    let picture = NetworkPicture(base, ties, measures)
    let periods = PeriodPictures(base, picture, Periods(ties))
    return [
      PeopleFindings(base, ties, measures, moves).artifact, picture.overview,
    ] + picture.communities + periods.artifacts + [
      PeopleTable(base, ties, measures).artifact,
      moves.table,
    ]
  }
}
