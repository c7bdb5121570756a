import Analysis
import Knowledge

/// What the network measures of each person.
struct PeopleMeasures {
  let people: [EntityID]
  /// How many are left out, and why.
  let focus: PeopleFocus
  private let places: [EntityID: Int]
  private let degrees: [Int]
  private let betweennesses: [Double]
  private let pageRanks: [Double]
  private let communityNumbers: [Int]
  private let neighbours: [[Int]]

  init(_ ties: Ties, _ base: KnowledgeBase) {
    focus = PeopleFocus(ties, base)
    people = focus.people
    places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    let network = Network(count: people.count, ties: Self.weighted(ties, places))
    degrees = network.degree
    betweennesses = network.betweenness
    pageRanks = network.pageRank
    communityNumbers = network.communities
    var neighbours = Array(repeating: [Int](), count: people.count)
    for tie in network.ties {
      neighbours[tie.first].append(tie.second)
      neighbours[tie.second].append(tie.first)
    }
    self.neighbours = neighbours
  }

  func degree(_ person: EntityID) -> Int { value(degrees, person) ?? 0 }
  func betweenness(_ person: EntityID) -> Double { value(betweennesses, person) ?? 0 }
  func pageRank(_ person: EntityID) -> Double { value(pageRanks, person) ?? 0 }
  /// Nil for those whom nothing ties to anybody.
  func community(_ person: EntityID) -> Int? {
    degree(person) == 0 ? nil : value(communityNumbers, person)
  }

  /// The communities of those whom a person is tied to.
  func communities(around person: EntityID) -> [Int] {
    let around = (value(neighbours, person) ?? []).map { communityNumbers[$0] }
    return Set(around + [value(communityNumbers, person) ?? 0]).sorted()
  }

  /// Members of each community of two or more, the best tied first.
  var communities: [[EntityID]] {
    let tied = people.filter { degree($0) > 0 }
    return Dictionary(grouping: tied) { community($0) ?? 0 }.sorted { $0.key < $1.key }
      .map { $0.value.sorted(by: ranksBefore) }
  }

  func ranksBefore(_ left: EntityID, _ right: EntityID) -> Bool {
    pageRank(left) == pageRank(right) ? left < right : pageRank(left) > pageRank(right)
  }

  private func value<Value>(_ values: [Value], _ person: EntityID) -> Value? {
    places[person].map { values[$0] }
  }

  private static func weighted(_ ties: Ties, _ places: [EntityID: Int]) -> [Network.Tie] {
    var weights: [[Int]: Double] = [:]
    for tie in ties.all where Ties.direct.contains(tie.property) {
      if let pair = pair(tie.person, tie.other, places) { weights[pair] = max(weights[pair] ?? 0, 1) }
    }
    for (_, members) in ties.members.sorted(by: { $0.key < $1.key }) where members.count > 1 {
      let measured = members.filter { places[$0] != nil }
      for (place, first) in measured.enumerated() {
        for second in measured[(place + 1)...] {
          guard let pair = pair(first, second, places) else { continue }
          weights[pair, default: 0] += 1 / Double(members.count - 1)
        }
      }
    }
    return weights.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Network.Tie($0.key[0], $0.key[1], weight: $0.value) }
  }

  private static func pair(_ one: EntityID, _ other: EntityID, _ places: [EntityID: Int]) -> [Int]? {
    guard let first = places[one], let second = places[other], first != second else { return nil }
    return [min(first, second), max(first, second)]
  }
}
