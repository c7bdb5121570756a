import Analysis
import Testing

@Suite struct NetworkTests {
  /// Two triangles joined by one tie, 2–3, and a node by itself.
  private let barbell = Network(
    count: 7,
    ties: [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)].map { Network.Tie($0.0, $0.1, weight: 1) })

  @Test func countsTies() {
    #expect(barbell.degree == [2, 2, 3, 3, 2, 2, 0])
  }

  /// By hand: of 15 pairs of others, 2 lies between 0, 1 and 3, 4, 5: six pairs.
  @Test func findsThoseInBetween() {
    #expect(barbell.betweenness.map { ($0 * 15).rounded() } == [0, 0, 6, 6, 0, 0, 0])
  }

  @Test func sharesOutTheWalk() {
    let ranks = barbell.pageRank
    #expect(abs(ranks.reduce(0, +) - 1) < 1e-9)
    #expect(abs(ranks[2] - ranks[3]) < 1e-9 && ranks[2] > ranks[0] && ranks[0] > ranks[6])
  }

  @Test func findsTheTwoTriangles() {
    #expect(barbell.communities == [0, 0, 0, 1, 1, 1, 2])
    #expect((0..<20).allSatisfy { _ in barbell.communities == [0, 0, 0, 1, 1, 1, 2] })
  }

  @Test func bearsEmptyNetworksAndTiesThatAreNone() {
    let empty = Network(count: 0, ties: [])
    #expect(empty.betweenness == [] && empty.communities == [])
    let odd = Network(
      count: 2, ties: [.init(0, 0, weight: 1), .init(0, 5, weight: 1), .init(0, 1, weight: -1)])
    #expect(odd.degree == [0, 0] && odd.communities == [0, 1])
  }
}
