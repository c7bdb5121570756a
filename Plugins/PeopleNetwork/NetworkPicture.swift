import Analysis
import Knowledge

/// The pictures: an overview of what ties people, and each community with everything that it shares.
///
/// Columns have a meaning: where people come from, the people, what they lead or belong to, what they
/// founded or joined. No picture holds more than ``limit`` nodes; what does not fit is named.
struct NetworkPicture {
  static let limit = 60
  private static let smallestCommunity = 4
  /// Of those left out; nobody reads more.
  private static let mostNamed = 100

  private let base: KnowledgeBase
  private let ties: Ties
  private let measures: PeopleMeasures

  init(_ base: KnowledgeBase, _ ties: Ties, _ measures: PeopleMeasures) {
    (self.base, self.ties, self.measures) = (base, ties, measures)
  }

  /// Everybody whom something shown ties to somebody; organisations that tie two people, or that one of them
  /// founded, joined or left.
  var overview: Artifact {
    let members = ties.members
    let moves = Set(ties.all.filter { [.founded, .joined, .left].contains($0.property) }.map(\.other))
    let candidates = members.keys.filter { (members[$0]?.count ?? 0) > 1 || moves.contains($0) }
    return picture(
      id: "overview", title: LocalizedText(en: "Who is tied to whom", zh: "谁与谁相连"),
      people: measures.people, places: candidates)
  }

  /// One picture for each community that is large enough to need one, where there are several.
  var communities: [Artifact] {
    let large = measures.communities.filter { $0.count >= Self.smallestCommunity }
    guard measures.communities.count > 1 else { return [] }
    return large.enumerated().map { index, members in
      let places = Set(members.flatMap { ties.of($0) }.map(\.other)).filter { base[$0].kind != .person }
      let leaders = members.prefix(2).map { base.name($0) }.joined()
      return picture(
        id: "community-\(index + 1)",
        title: LocalizedText(en: "Community \(index + 1): ", zh: "社群 \(index + 1)：") + leaders
          + LocalizedText(en: " and others", zh: "等"),
        people: members, places: places)
    }
  }

  private func picture(
    id: String, title: LocalizedText, people: [EntityID], places: some Sequence<EntityID>
  ) -> Artifact {
    let (shown, unfit) = fit(people, Array(places))
    let able = ties.all.filter { shown.contains($0.person) && shown.contains($0.other) }
    let wholes = WholeTies(base, ties)
    let edges = able.filter { !wholes.isImplied($0) }
    let nodes = Set(edges.flatMap { [$0.person, $0.other] }).sorted()
    let worded = Self.parallel(edges)
    let graph = Graph(
      layout: .layered, nodes: nodes.map { node($0) }, edges: edges.map { edge($0, worded) },
      weightMeaning: Self.weightMeaning, rankTitles: Self.rankTitles)
    let untied = people.filter { !nodes.contains($0) && !unfit.contains($0) }
    return Artifact(
      id: id, title: title, summary: summary(nodes, edges), content: .graph(graph),
      caveats: caveats(unfit, untied) + wholes.caveats(able))
  }

  static let weightMeaning = LocalizedText(en: "larger name: tied to more people", zh: "字号越大：相连的人越多")
  static let rankTitles = [
    LocalizedText(en: "Where they work or studied", zh: "任职与就读之处"), LocalizedText(en: "People", zh: "人物"),
    LocalizedText(en: "Teams and projects", zh: "团队与项目"), LocalizedText(en: "Founded or joined", zh: "创立或加入"),
  ]

  /// People first, then the places that most of them share, up to the limit; and what exceeds it.
  func fit(
    _ people: [EntityID], _ places: [EntityID]
  ) -> (shown: Set<EntityID>, unfit: [EntityID]) {
    let members = ties.members
    func count(_ place: EntityID) -> Int { members[place]?.count ?? 0 }
    let tied = people.filter { !ties.of($0).isEmpty || measures.degree($0) > 0 }.sorted(
      by: measures.ranksBefore)
    let kept = min(tied.count, Self.limit * 2 / 3)
    let room = Self.limit - kept
    let ordered = places.sorted { count($0) == count($1) ? $0 < $1 : count($0) > count($1) }
    return (
      Set(tied.prefix(kept) + ordered.prefix(room)), Array(tied.dropFirst(kept) + ordered.dropFirst(room))
    )
  }

  func node(_ id: EntityID, isNew: Bool = false) -> Graph.Node {
    let entity = base[id]
    let most = measures.people.map(measures.degree).max() ?? 0
    let descriptions = base.facts(about: id, .described)
    return Graph.Node(
      id: entity.id, label: entity.name, category: Category(entity.kind.rawValue, entity.kind.name),
      weight: entity.kind == .person && most > 0 ? Double(measures.degree(id)) / Double(most) : 0,
      rank: Column(id, ties, base).rawValue, isNew: isNew,
      details: details(id) + descriptions.compactMap(\.description).uniqued() + Self.novelty(isNew),
      evidence: (descriptions.isEmpty ? ties.touching(id).flatMap(\.evidence) : descriptions.map(\.evidence))
        .listed())
  }

  private static func novelty(_ isNew: Bool) -> [LocalizedText] {
    isNew ? [LocalizedText(en: "in no earlier period", zh: "先前各时期所无")] : []
  }

  private func details(_ id: EntityID) -> [LocalizedText] {
    guard base[id].kind == .person else { return [] }
    let degree = measures.degree(id)
    return [LocalizedText(en: "tied to \(degree) other\(degree == 1 ? "" : "s")", zh: "与 \(degree) 人相连")]
  }

  /// Pairs with more than one tie.
  static func parallel(_ ties: [Tie]) -> Set<Set<EntityID>> {
    let pairs = Dictionary(grouping: ties) { Set([$0.person, $0.other]) }
    return Set(pairs.filter { $0.value.count > 1 }.keys)
  }

  /// - Parameters:
  ///   - worded: pairs whose edges each say what they are.
  ///   - isDated: whether a tie of another date is another edge.
  func edge(
    _ tie: Tie, _ worded: Set<Set<EntityID>>, isDated: Bool = true, isNew: Bool = false
  ) -> Graph.Edge {
    let space = LocalizedText(en: " ", zh: "")
    let words = "\(base[tie.person].id) \(tie.property.rawValue) \(base[tie.other].id)"
    let sentence = base.name(tie.person) + space + tie.property.label + space + base.name(tie.other)
    return Graph.Edge(
      id: isDated ? "\(words) \(tie.when?.edtf ?? "")" : words,
      source: base[tie.person].id, target: base[tie.other].id, category: TieCategory.of(tie.property),
      label: label(tie, isWorded: worded.contains([tie.person, tie.other])), when: tie.when,
      isUncertain: tie.isUncertain,
      isDirected: ![.workedWith, .mentionedWith].contains(tie.property), isNew: isNew,
      details: [sentence] + tie.roles + Self.novelty(isNew),
      evidence: tie.evidence)
  }

  /// The date of a move or founding. Edges that share both ends each say what they are: lines with
  /// labels keep apart from each other, and colours alone would not tell them.
  private func label(_ tie: Tie, isWorded: Bool) -> LocalizedText {
    let date = [.founded, .joined, .left].contains(tie.property) ? tie.when?.short : nil
    if !isWorded { return LocalizedText(date ?? "") }
    return tie.property.label + LocalizedText(date.map { " " + $0 } ?? "")
  }

  private func summary(_ nodes: [EntityID], _ edges: [Tie]) -> LocalizedText {
    let people = nodes.count { base[$0].kind == .person }
    let others = nodes.count - people
    return LocalizedText(
      en: "\(people) people, \(others) organisations and projects, and \(edges.count) ties between them.",
      zh: "\(people) 位人物、\(others) 个机构与项目，以及其间 \(edges.count) 条联系。")
  }

  private func caveats(_ unfit: [EntityID], _ untied: [EntityID]) -> [Diagnostic] {
    [
      leftOut(unfit, LocalizedText(en: "for want of room", zh: "因空间不足")),
      leftOut(untied, LocalizedText(en: "for nothing shown ties them", zh: "因无图中联系")),
    ].compactMap { $0 }
  }

  func leftOut(_ ids: [EntityID], _ reason: LocalizedText) -> Diagnostic? {
    guard !ids.isEmpty else { return nil }
    let lead = LocalizedText(en: "Not in this picture, ", zh: "未画入此图者，")
    let count = LocalizedText(en: " (\(ids.count)): ", zh: "（\(ids.count)）：")
    let named = ids.map(base.name).joined(most: Self.mostNamed) {
      LocalizedText(en: ", and \($0) more", zh: "等，另有 \($0) 个")
    }
    return Diagnostic(.note, lead + reason + count + named)
  }
}

extension Fact {
  /// What a `described` fact says.
  var description: LocalizedText? {
    if case .text(let text) = value { text } else { nil }
  }
}
