import Analysis
import Knowledge

/// What changed, with the neighbours that tell where it stands.
struct ChangeGraph {
  private let base: KnowledgeBase
  private let focus: ChangeFocus
  private let words: ChangeWords
  private let entityChanges: [EntityID: Change<Entity>]
  private let factChanges: [EntityID: [Change<Fact>]]

  init(_ base: KnowledgeBase, entities: [Change<Entity>], facts: [Change<Fact>], unchanged: [Fact]) {
    let known = entities.compactMap { change in base.entity(named: change.latest.id).map { ($0, change) } }
    entityChanges = Dictionary(known, uniquingKeysWith: { first, _ in first })
    factChanges = Dictionary(grouping: facts.filter { !$0.latest.property.isRelation }, by: \.latest.subject)
    words = ChangeWords(base)
    self.base = base
    focus = ChangeFocus(
      facts, unchanged, marked: Set(entityChanges.keys).union(factChanges.keys))
  }

  /// Nil where nothing that changed can be drawn.
  func artifact(title: LocalizedText) -> Artifact? {
    guard !focus.nodes.isEmpty else { return nil }
    let (nodes, edges) = (focus.nodes.map(node), focus.ties.map(edge))
    let changed = edges.count { $0.category.id != ChangeState.unchanged.rawValue }
    let marked = nodes.count { $0.category.id != ChangeState.unchanged.rawValue }
    return Artifact(
      id: "graph", title: title,
      summary: LocalizedText(
        en:
          "\(marked) entities and \(changed) relations that were added, removed or changed, among \(nodes.count) entities and \(edges.count) relations in all.",
        zh: "新增、删除或变化的 \(marked) 个实体与 \(changed) 条关系；图中共 \(nodes.count) 个实体、\(edges.count) 条关系。"),
      content: .graph(Graph(layout: .layered, nodes: nodes, edges: edges)), caveats: focus.caveats)
  }

  private func node(_ id: EntityID) -> Graph.Node {
    let change = entityChanges[id]
    let facts = factChanges[id] ?? []
    let state = change.map { ChangeState($0) } ?? (facts.isEmpty ? .unchanged : .changed)
    let renamed = change.flatMap { change in
      if case .changed(let old, let new) = change { ChangeWords.fields(old, new) } else { nil }
    }
    return Graph.Node(
      id: base[id].id, label: base.name(id), category: state.category,
      details: [base[id].kind.name] + (renamed ?? []) + facts.map(told),
      evidence: facts.map(\.latest.evidence).listed())
  }

  private func edge(_ tie: ChangeFocus.Tie) -> Graph.Edge {
    let latest = tie.changes.map(\.latest) + tie.unchanged
    let state = ChangeState(tie.changes, isToldStill: !tie.unchanged.isEmpty)
    return Graph.Edge(
      id: "\(base[tie.subject].id) \(tie.property.rawValue) \(base[tie.object].id)",
      source: base[tie.subject].id, target: base[tie.object].id, category: state.category,
      label: tie.property.label, when: latest.lazy.compactMap(\.qualifiers.when).first,
      isDirected: !Self.mutual.contains(tie.property),
      details: [tie.property.label] + tie.changes.map(told)
        + tie.unchanged.map { words.sentence(.added($0)) },
      evidence: latest.map(\.evidence).listed())
  }

  private func told(_ change: Change<Fact>) -> LocalizedText {
    change.label + LocalizedText(en: ": ", zh: "：") + words.sentence(change)
  }

  private static let mutual: Set<Property> = [.workedWith, .mentionedWith, .sameIdeaAs, .coincidesWith]
}
