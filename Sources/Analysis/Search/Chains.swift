import Knowledge

/// How two entities are tied through people, organisations, teams and works.
public struct Chains {
  /// One step: two entities and the facts that tie them.
  public struct Step: Sendable {
    public let from: EntityID
    public let to: EntityID
    public let facts: [Fact]
  }

  /// What ties people to each other, or to what they share.
  public static let properties: Set<Property> = [
    .worksAt, .studiesAt, .leads, .memberOf, .joined, .left, .founded, .advised, .workedWith, .developed,
  ]

  private let ids: [EntityID]
  private let network: Network
  private let facts: [Pair: [Fact]]

  public init(_ base: KnowledgeBase) {
    ids = base.ids
    let told = base.facts.filter { Self.properties.contains($0.property) && $0.object != nil }
    facts = Dictionary(grouping: told) { Pair($0.subject, $0.object ?? $0.subject) }
    var degree: [EntityID: Int] = [:]
    for pair in facts.keys {
      degree[pair.one, default: 0] += 1
      degree[pair.other, default: 0] += 1
    }
    network = Network(
      count: base.entities.count,
      ties: facts.keys.sorted().map { pair in
        Network.Tie(
          Int(pair.one.index), Int(pair.other.index), weight: Self.weight(pair, base, degree))
      })
  }

  /// The fewest steps.
  public func shortest(from start: EntityID, to end: EntityID) -> [Step] {
    steps(network.shortestPath(from: Int(start.index), to: Int(end.index), isWeighted: false))
  }

  /// The closest ties: what many share ties them less.
  public func strongest(from start: EntityID, to end: EntityID) -> [Step] {
    steps(network.shortestPath(from: Int(start.index), to: Int(end.index), isWeighted: true))
  }

  private func steps(_ nodes: [Int]) -> [Step] {
    zip(nodes, nodes.dropFirst()).map { from, to in
      Step(from: ids[from], to: ids[to], facts: facts[Pair(ids[from], ids[to])] ?? [])
    }
  }

  /// A tie between two people counts one; through something that n share, two halves of n − 1
  /// (M. E. J. Newman, *Scientific Collaboration Networks II*, 2001).
  private static func weight(_ pair: Pair, _ base: KnowledgeBase, _ degree: [EntityID: Int]) -> Double {
    let shared = [pair.one, pair.other].filter { base[$0].kind != .person }
    guard let largest = shared.compactMap({ degree[$0] }).max() else { return 1 }
    return 2 / Double(max(largest - 1, 1))
  }

  private struct Pair: Hashable, Comparable {
    let one: EntityID
    let other: EntityID

    init(_ left: EntityID, _ right: EntityID) { (one, other) = (min(left, right), max(left, right)) }

    static func < (left: Pair, right: Pair) -> Bool { (left.one, left.other) < (right.one, right.other) }
  }
}
