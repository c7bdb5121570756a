import Analysis
import Knowledge

/// The models as nodes in columns of years.
struct LineageGraph {
  private let base: KnowledgeBase
  private let links: Links
  private let years: [Int]

  init(_ base: KnowledgeBase, _ links: Links) {
    (self.base, self.links) = (base, links)
    years = Set(links.models.compactMap { Self.year($0, base) }).sorted()
  }

  /// Nil where no model has a relation to another.
  var artifact: Artifact? {
    guard !links.all.isEmpty else { return nil }
    let undated = links.models.count { Self.year($0, base) == nil }
    let titles = years.map { LocalizedText("\($0)") }
    let graph = Graph(
      layout: .layered, nodes: links.models.map(node), edges: links.all.map(edge),
      rankTitles: titles + (undated > 0 ? [LocalizedText(en: "no date told", zh: "未述日期")] : []))
    return Artifact(
      id: "models", title: LocalizedText(en: "Which model came of which", zh: "模型的来龙去脉"),
      summary: LocalizedText(
        en: "\(links.models.count) models in columns of years, tied by \(links.all.count) relations.",
        zh: "\(links.models.count) 个模型按年份分列，以 \(links.all.count) 条关系相连。"), content: .graph(graph))
  }

  private func node(_ id: EntityID) -> Graph.Node {
    let rank = Self.year(id, base).flatMap(years.firstIndex) ?? years.count
    let sizes = base.facts(about: id, .parameters).compactMap { $0.quantity?.formatted }.uniqued()
    let makers = base.relations(to: id).filter {
      $0.property == .developed && base[$0.subject].kind != .person
    }
    .map { base.name($0.subject) }.uniqued()
    let dates = base.facts(about: id, .released, .completed).compactMap { $0.date?.formatted }.uniqued()
    return Graph.Node(
      id: base[id].id, label: base.name(id), category: category(id), rank: rank,
      details: [sizes.joined(), makers.joined(), dates.joined()].filter { !$0.isEmpty },
      evidence: base.facts(about: id).map(\.evidence).listed())
  }

  private func category(_ id: EntityID) -> Category {
    let told = base.facts(about: id, .architecture).map(\.value)
    if told.contains(.code("sparse")) {
      return Category("sparse", LocalizedText(en: "sparse (mixture of experts)", zh: "稀疏（混合专家）"))
    }
    return told.contains(.code("dense"))
      ? Category("dense", LocalizedText(en: "dense", zh: "稠密"))
      : Category("untold", LocalizedText(en: "dense or sparse: not told", zh: "稠密或稀疏：未述"))
  }

  private func edge(_ link: Link) -> Graph.Edge {
    let category = Category(link.property.rawValue, LinkWords.label(link.property))
    return Graph.Edge(
      id: "\(base[link.older].id) \(link.property.rawValue) \(base[link.newer].id)",
      source: base[link.older].id,
      target: base[link.newer].id, category: category, isUncertain: link.isUncertain,
      isDirected: link.isDirected,
      details: [LinkWords.sentence(link, base)] + link.roles, evidence: link.evidence)
  }

  /// The first that any source tells.
  private static func year(_ id: EntityID, _ base: KnowledgeBase) -> Int? {
    base.facts(about: id, .released, .completed).compactMap { $0.date?.earliest?.civil.year }.min()
  }
}
