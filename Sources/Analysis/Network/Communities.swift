import CIGraph

extension Network {
  /// The community of each node, numbered from 0: the largest first, and among equals the one whose
  /// first node comes first. Nodes without ties are communities of their own.
  ///
  /// V. D. Blondel et al., *Fast Unfolding of Communities in Large Networks* (2008), by igraph, seeded:
  /// the same network has the same communities.
  public var communities: [Int] {
    let weights = IGraphNumbers(ties.map(\.weight))
    let membership = IGraphVector()
    let code = Network.turn.withLock {
      igraph_rng_seed(igraph_rng_default(), 42)
      return igraph_community_multilevel(&graph, &weights.vector, 1, &membership.vector, nil, nil)
    }
    let found = membership.values
    guard code == IGRAPH_SUCCESS, found.count == count else { return Array(0..<count) }
    return Network.renumbered(found)
  }

  private static func renumbered(_ membership: [Int]) -> [Int] {
    let groups = Dictionary(grouping: membership.indices, by: { membership[$0] })
    let ordered = groups.sorted { left, right in
      left.value.count == right.value.count
        ? left.value[0] < right.value[0] : left.value.count > right.value.count
    }
    let numbers = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.key, $0) })
    return membership.map { numbers[$0] ?? 0 }
  }
}
