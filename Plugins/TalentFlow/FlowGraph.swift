import Analysis
import Knowledge

/// Organisations, and the people who went between them as lines.
struct FlowGraph {
  private let base: KnowledgeBase
  private let flows: Flows

  init(_ base: KnowledgeBase, _ flows: Flows) { (self.base, self.flows) = (base, flows) }

  /// Nil where nobody moved.
  var artifact: Artifact? {
    guard !flows.all.isEmpty else { return nil }
    let ids = Set(flows.all.flatMap { [$0.from, $0.to] }).sorted()
    return Artifact(
      id: "flows", title: LocalizedText(en: "Who went from where to where", zh: "谁从哪里去了哪里"),
      summary: LocalizedText(
        en:
          "\(flows.all.count) ways of \(Set(flows.all.map(\.person)).count) people between \(ids.count) organisations.",
        zh: "\(Set(flows.all.map(\.person)).count) 人在 \(ids.count) 个机构之间的 \(flows.all.count) 次流动。"),
      content: .graph(Graph(layout: .layered, nodes: ids.map(node), edges: flows.all.map(edge))))
  }

  private func node(_ id: EntityID) -> Graph.Node {
    let founders = flows.all.filter { $0.to == id && $0.property == .founded }.map { base.name($0.person) }
      .uniqued()
    let details = founders.isEmpty ? [] : [LocalizedText(en: "founded by ", zh: "创立者：") + founders.joined()]
    return Graph.Node(
      id: base[id].id, label: base.name(id),
      category: Category(base[id].kind.rawValue, base[id].kind.name), details: details,
      evidence: flows.all.filter { $0.to == id || $0.from == id }.flatMap(\.evidence).listed())
  }

  private func edge(_ flow: Flow) -> Graph.Edge {
    let category =
      flow.property == .founded
      ? Category("founding", LocalizedText(en: "founded", zh: "创立"))
      : Category("move", LocalizedText(en: "joined", zh: "加入"))
    let when = flow.when.map { LocalizedText(" ") + $0.formatted } ?? LocalizedText("")
    return Graph.Edge(
      id: "\(base[flow.from].id) \(base[flow.person].id) \(flow.property.rawValue) \(base[flow.to].id)",
      source: base[flow.from].id, target: base[flow.to].id, category: category,
      label: base.name(flow.person) + when, when: flow.when, isUncertain: !flow.isDeparture,
      details: [FlowWords.sentence(flow, base)], evidence: flow.evidence)
  }
}
