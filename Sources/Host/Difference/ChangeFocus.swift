import Analysis
import Knowledge

/// What of the changes one picture can hold, and the unchanged neighbours that it has room for.
struct ChangeFocus {
  /// One relation of the two, with all that tells it.
  struct Tie {
    let subject: EntityID
    let property: Property
    let object: EntityID
    var changes: [Change<Fact>] = []
    var unchanged: [Fact] = []
  }

  /// More that changed are left out, those with the fewest changes first.
  static let mostChanged = 40
  static let mostNodes = 60
  /// For each of those that changed.
  static let mostNeighbours = 2
  static let mostUnchangedTies = 40

  /// In the order of the knowledge base.
  let nodes: [EntityID]
  let ties: [Tie]
  private let left: (entities: Int, ties: Int)

  /// - Parameter marked: whom something else than a relation changed of.
  init(_ changes: [Change<Fact>], _ unchanged: [Fact], marked: Set<EntityID>) {
    let changed = Self.ties(changes.filter { $0.latest.object != nil }, unchanged)
    var scores = Dictionary(marked.map { ($0, 1) }, uniquingKeysWith: +)
    for tie in changed { for end in [tie.subject, tie.object] { scores[end, default: 0] += 1 } }
    let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let core = Set(ranked.prefix(Self.mostChanged))
    let drawn = changed.filter { core.contains($0.subject) && core.contains($0.object) }
    let neighbours = Self.neighbours(of: core, unchanged)
    let context = Self.context(core, neighbours, unchanged, without: drawn)
    nodes = core.union(neighbours).sorted()
    ties = (drawn + context).sorted { Self.key($0) < Self.key($1) }
    left = (ranked.count - core.count, changed.count - drawn.count)
  }

  private static func key(_ tie: Tie) -> (EntityID, EntityID, String) {
    (tie.subject, tie.object, tie.property.rawValue)
  }

  private struct Ends: Hashable {
    let subject: EntityID
    let property: Property
    let object: EntityID

    init?(_ fact: Fact) {
      guard let object = fact.object else { return nil }
      (subject, property, self.object) = (fact.subject, fact.property, object)
    }
  }

  /// Those of which a telling changed.
  private static func ties(_ changes: [Change<Fact>], _ unchanged: [Fact]) -> [Tie] {
    var ties: [Ends: Tie] = [:]
    for change in changes {
      guard let ends = Ends(change.latest) else { continue }
      let new = Tie(subject: ends.subject, property: ends.property, object: ends.object)
      ties[ends, default: new].changes.append(change)
    }
    for fact in unchanged {
      if let ends = Ends(fact), ties[ends] != nil { ties[ends]?.unchanged.append(fact) }
    }
    return Array(ties.values)
  }

  /// Who is tied to most of those that changed, a few for each.
  private static func neighbours(of core: Set<EntityID>, _ unchanged: [Fact]) -> [EntityID] {
    var members: [EntityID: Set<EntityID>] = [:]
    for fact in unchanged {
      guard let object = fact.object else { continue }
      for (end, other) in [(fact.subject, object), (object, fact.subject)]
      where core.contains(end) && !core.contains(other) { members[other, default: []].insert(end) }
    }
    var counts: [EntityID: Int] = [:]
    let ranked = members.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let chosen = ranked.filter { _, ends in
      guard ends.contains(where: { counts[$0, default: 0] < mostNeighbours }) else { return false }
      for end in ends { counts[end, default: 0] += 1 }
      return true
    }
    return chosen.prefix(max(0, mostNodes - core.count)).map(\.key)
  }

  /// The unchanged relations of those that are shown; of two neighbours none.
  private static func context(
    _ core: Set<EntityID>, _ neighbours: [EntityID], _ unchanged: [Fact], without drawn: [Tie]
  ) -> [Tie] {
    let shown = core.union(neighbours)
    let taken = Set(drawn.map { [$0.subject, $0.object] })
    let groups = unchanged.compactMap(Relation.init).filter {
      shown.contains($0.subject) && shown.contains($0.object)
        && (core.contains($0.subject) || core.contains($0.object))
        && !taken.contains([$0.subject, $0.object])
    }.grouped()
    return groups.prefix(mostUnchangedTies).map { group in
      Tie(
        subject: group.subject, property: group.property, object: group.object,
        unchanged: group.tellings.map(\.fact))
    }
  }

  /// What is left out.
  var caveats: [Diagnostic] {
    guard left.entities > 0 || left.ties > 0 else { return [] }
    return [
      Diagnostic(
        .note,
        LocalizedText(
          en:
            "Drawn are those with the most changes; \(left.entities) more entities and \(left.ties) more relations that changed stand in the tables alone.",
          zh: "仅画出变化最多者；另有 \(left.entities) 个实体与 \(left.ties) 条关系的变化仅见于表格。"))
    ]
  }
}
