import Analysis
import Knowledge

/// The network over time: a picture for each period, all on one layout, so that whoever is in several
/// stands at the same place, and what is new is marked.
struct PeriodPictures {
  private let base: KnowledgeBase
  private let picture: NetworkPicture
  private let periods: Periods
  /// Those of all periods that there is room for.
  private let ties: [Tie]
  /// Pairs whose edges say what they are: "2023" alone would not tell who left from who joined.
  private let worded: Set<Set<EntityID>>

  init(_ base: KnowledgeBase, _ picture: NetworkPicture, _ periods: Periods) {
    (self.base, self.picture, self.periods) = (base, picture, periods)
    let ends = Self.ends(periods.ties)
    let shown = picture.fit(
      ends.filter { base[$0].kind == .person }, ends.filter { base[$0].kind != .person }
    ).shown
    ties = periods.ties.filter { shown.contains($0.person) && shown.contains($0.other) }
    let moves = ties.filter { [.joined, .left].contains($0.property) }
    worded = NetworkPicture.parallel(ties).union(moves.map { [$0.person, $0.other] })
  }

  /// None where all is of one period.
  var artifacts: [Artifact] {
    guard periods.all.count > 1 else { return [] }
    let (whole, drawn) = (graph(ties), Set(ties.map(\.kind)))
    var earlier: [Tie] = []
    return periods.all.enumerated().map { place, period in
      let told = period.ties.filter { drawn.contains($0.kind) }
      defer { earlier += told }
      let graph = graph(told, of: whole, after: earlier)
      return artifact(period.years, graph, place == 0 ? caveats : [])
    }
  }

  private static func ends(_ ties: [Tie]) -> [EntityID] {
    Set(ties.flatMap { [$0.person, $0.other] }).sorted()
  }

  /// In the first period nothing is marked, for all is new there.
  private func graph(_ ties: [Tie], of whole: Graph? = nil, after earlier: [Tie] = []) -> Graph {
    let (known, kinds) = (Set(Self.ends(earlier)), Set(earlier.map(\.kind)))
    let isLater = !earlier.isEmpty
    return Graph(
      layout: .layered,
      nodes: Self.ends(ties).map { picture.node($0, isNew: isLater && !known.contains($0)) },
      edges: ties.map {
        picture.edge($0, worded, isDated: false, isNew: isLater && !kinds.contains($0.kind))
      },
      weightMeaning: NetworkPicture.weightMeaning, rankTitles: NetworkPicture.rankTitles,
      newMeaning: isLater
        ? LocalizedText(
          en: "thick outline, or a dot where a line begins: in no earlier period", zh: "粗框、线首圆点：先前各时期所无")
        : nil,
      whole: whole)
  }

  private func artifact(_ years: ClosedRange<Int>, _ graph: Graph, _ caveats: [Diagnostic]) -> Artifact {
    let isYear = years.count == 1
    let name = isYear ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return Artifact(
      id: "period-" + (isYear ? name : "\(years.lowerBound)-\(years.upperBound)"),
      title: LocalizedText(en: "Who was tied to whom in \(name)", zh: "\(name) 年谁与谁相连"),
      summary: summary(graph, name), content: .graph(graph), caveats: caveats)
  }

  private func summary(_ graph: Graph, _ name: String) -> LocalizedText {
    let people = graph.nodes.count { $0.category.id == EntityKind.person.rawValue }
    let others = graph.nodes.count - people
    let new = graph.edges.count(where: \.isNew)
    let all = LocalizedText(
      en: "\(people) people, \(others) organisations and projects, and \(graph.edges.count) ties of \(name)",
      zh: "\(name) 年间 \(people) 位人物、\(others) 个机构与项目，以及 \(graph.edges.count) 条联系")
    guard graph.newMeaning != nil else { return all + LocalizedText(en: ".", zh: "。") }
    return all + LocalizedText(en: "; \(new) of the ties are new.", zh: "，其中 \(new) 条是新的。")
  }

  /// Beside the first picture, for all of them.
  private var caveats: [Diagnostic] {
    let count = periods.undatedCount
    let undated = Diagnostic(
      .note,
      LocalizedText(
        en: "Ties without a date, or with none to the year, are in no picture of a period (\(count)).",
        zh: "没有日期、或日期不到年份的联系（\(count) 条），不在任何时期的图中。"))
    let drawn = Set(Self.ends(ties))
    let leftOut = picture.leftOut(
      Self.ends(periods.ties).filter { !drawn.contains($0) },
      LocalizedText(en: "nor in those of later periods, for want of room", zh: "也未画入其后各时期，因空间不足"))
    return (count > 0 ? [undated] : []) + [leftOut].compactMap { $0 }
  }
}
