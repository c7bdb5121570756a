import CIGraph

extension Network {
  /// How much of a random walk along the ties, by weight, stands at each node; all sum to 1.
  ///
  /// S. Brin and L. Page, *The Anatomy of a Large-Scale Hypertextual Web Search Engine* (1998), with its
  /// damping of 0.85, by igraph's PRPACK.
  public var pageRank: [Double] {
    let weights = IGraphNumbers(ties.map(\.weight))
    let result = IGraphNumbers()
    var eigenvalue = 0.0
    let code = Network.turn.withLock {
      igraph_pagerank(
        &graph, IGRAPH_PAGERANK_ALGO_PRPACK, &result.vector, &eigenvalue, igraph_vss_all(), false, 0.85,
        &weights.vector, nil)
    }
    guard code == IGRAPH_SUCCESS else { return Array(repeating: 0, count: count) }
    return result.values
  }
}
