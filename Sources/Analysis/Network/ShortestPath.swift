import CIGraph

extension Network {
  /// The nodes of a shortest path, both ends included; empty where none leads there.
  ///
  /// - Parameter isWeighted: whether a tie is as long as the inverse of its weight, or all are alike.
  ///   E. W. Dijkstra, *A Note on Two Problems in Connexion with Graphs* (1959), by igraph.
  public func shortestPath(from start: Int, to end: Int, isWeighted: Bool) -> [Int] {
    guard start != end, (0..<count).contains(start), (0..<count).contains(end) else { return [] }
    let lengths = IGraphNumbers(ties.map { 1 / $0.weight })
    let nodes = IGraphVector()
    let code = Self.turn.withLock {
      isWeighted
        ? igraph_get_shortest_path_dijkstra(
          &graph, &nodes.vector, nil, igraph_integer_t(start), igraph_integer_t(end), &lengths.vector,
          IGRAPH_ALL)
        : igraph_get_shortest_path(
          &graph, &nodes.vector, nil, igraph_integer_t(start), igraph_integer_t(end), IGRAPH_ALL)
    }
    return code == IGRAPH_SUCCESS ? nodes.values : []
  }
}
