import Analysis

extension Graph {
  /// More edges within one rank than this are a crowd.
  private static let crowd = 40

  /// What Graphviz can draw of the graph: edges within a rank have no labels, and where a crowd of edges
  /// joins the nodes of one rank, there are no ranks, and each node stands near what it is tied to.
  ///
  /// Graphviz 2.42 writes over its own memory while it routes edges of one rank around their labels.
  var drawable: Graph {
    let ranks = Dictionary(
      nodes.compactMap { node in node.rank.map { (node.id, $0) } }, uniquingKeysWith: { first, _ in first })
    let isWithinRank = { (edge: Edge) in ranks[edge.source].map { $0 == ranks[edge.target] } ?? false }
    let isCrowded = edges.count(where: isWithinRank) > Self.crowd
    return Graph(
      layout: isCrowded ? .organic : layout, nodes: isCrowded ? nodes.map(\.withoutRank) : nodes,
      edges: edges.map { isCrowded || isWithinRank($0) ? $0.withoutLabel : $0 }, weightMeaning: weightMeaning,
      rankTitles: isCrowded ? [] : rankTitles)
  }
}

extension Graph.Node {
  fileprivate var withoutRank: Graph.Node {
    Graph.Node(
      id: id, label: label, category: category, weight: weight, details: details, evidence: evidence)
  }
}

extension Graph.Edge {
  fileprivate var withoutLabel: Graph.Edge {
    Graph.Edge(
      id: id, source: source, target: target, category: category, when: when, isUncertain: isUncertain,
      isDirected: isDirected, details: details, evidence: evidence)
  }
}
