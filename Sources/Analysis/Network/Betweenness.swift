import CIGraph

extension Network {
  /// The share of shortest paths between two others that lead through each node, from 0 to 1.
  ///
  /// A tie's length is the inverse of its weight. U. Brandes, *A Faster Algorithm for Betweenness
  /// Centrality* (2001), by igraph; O(nodes × ties). Zero for all where there are fewer than three nodes.
  public var betweenness: [Double] {
    let pairs = Double(count - 1) * Double(count - 2) / 2
    guard pairs > 0 else { return Array(repeating: 0, count: count) }
    let lengths = IGraphNumbers(ties.map { 1 / $0.weight })
    let result = IGraphNumbers()
    let code = Self.turn.withLock {
      igraph_betweenness(&graph, &result.vector, igraph_vss_all(), false, &lengths.vector)
    }
    guard code == IGRAPH_SUCCESS else { return Array(repeating: 0, count: count) }
    return result.values.map { $0 / pairs }
  }
}
