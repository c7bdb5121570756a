import Analysis

extension Graph {
  /// More edges within one rank than this are a crowd.
  private static let crowd = 40

  /// What Graphviz can draw of the graph: edges within a rank have no labels, and where a crowd of edges
  /// joins the nodes of one rank, there are no ranks, and each node stands near what it is tied to.
  ///
  /// Graphviz 2.42 writes over its own memory while it routes edges of one rank around their labels.
  var drawable: Graph { drawable(isCrowded: (whole ?? self).isCrowded) }

  private var isCrowded: Bool { edges.count(where: isWithinRank) > Self.crowd }

  private var isWithinRank: (Edge) -> Bool {
    let ranks = Dictionary(
      nodes.compactMap { node in node.rank.map { (node.id, $0) } }, uniquingKeysWith: { first, _ in first })
    return { edge in ranks[edge.source].map { $0 == ranks[edge.target] } ?? false }
  }

  private func drawable(isCrowded: Bool) -> Graph {
    let isWithinRank = isWithinRank
    return Graph(
      layout: isCrowded ? .organic : layout, nodes: isCrowded ? nodes.map(\.withoutRank) : nodes,
      edges: edges.map { isCrowded || isWithinRank($0) ? $0.withoutLabel : $0 }, weightMeaning: weightMeaning,
      rankTitles: isCrowded ? [] : rankTitles, newMeaning: newMeaning,
      whole: whole?.drawable(isCrowded: isCrowded))
  }
}

extension Graph.Node {
  fileprivate var withoutRank: Graph.Node {
    Graph.Node(
      id: id, label: label, category: category, weight: weight, isNew: isNew, details: details,
      evidence: evidence)
  }
}

extension Graph.Edge {
  fileprivate var withoutLabel: Graph.Edge {
    Graph.Edge(
      id: id, source: source, target: target, category: category, when: when, isUncertain: isUncertain,
      isDirected: isDirected, isNew: isNew, details: details, evidence: evidence)
  }
}
