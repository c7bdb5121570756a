import Analysis
import Knowledge
import Support
import Testing

@testable import Rendering

/// Graphs in which everybody knows everybody: Graphviz must neither crash nor give up.
@Suite struct GraphCrowdTests {
  private let person = Category("person", "person")
  private let place = Category("organization", "organisation")

  /// Forty people in one rank, places with dated edges on either side, and ties among the people.
  private func crowd(_ ties: Int, seed: UInt64) -> Graph {
    var randomness = SplitMix(state: seed)
    let people = (0..<40).map {
      Graph.Node(id: "p\($0)", label: LocalizedText("Person \($0)"), category: person, rank: 1)
    }
    let places = (0..<20).map {
      Graph.Node(id: "o\($0)", label: LocalizedText("Place \($0)"), category: place, rank: $0 % 2 * 2)
    }
    let dated = (0..<40).map { number in
      Graph.Edge(
        id: "d\(number)", source: "p\(Int.random(in: 0..<40, using: &randomness))", target: "o\(number % 20)",
        category: place, label: number % 2 == 0 ? "joined 2021-03" : "")
    }
    let known = (0..<ties).map { number in
      Graph.Edge(
        id: "k\(number)", source: "p\(number % 40)",
        target: "p\((number + Int.random(in: 1..<40, using: &randomness)) % 40)",
        category: person, label: number % 3 == 0 ? "2020" : "", isDirected: false)
    }
    return Graph(layout: .layered, nodes: people + places, edges: dated + known)
  }

  @Test(arguments: [10, 40, 60, 120]) func drawsEveryNode(_ ties: Int) throws {
    for seed in 1...6 {
      let graph = crowd(ties, seed: UInt64(seed))
      let picture = try Picture(.graph(graph))
      #expect(picture.root.all.count { $0["class"] == "node" } == graph.nodes.count)
    }
  }

  @Test func leavesRanksAndLabelsOutOfACrowd() {
    let crowded = crowd(60, seed: 1).drawable
    #expect(crowded.layout == .organic)
    #expect(crowded.edges.allSatisfy(\.label.en.isEmpty) && crowded.nodes.allSatisfy { $0.rank == nil })
    let sparse = crowd(20, seed: 1).drawable
    #expect(sparse.layout == .layered && sparse.edges.contains { $0.label.en == "joined 2021-03" })
  }
}
