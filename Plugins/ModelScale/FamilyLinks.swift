import Knowledge

/// Which sizes follow each other within a family.
struct FamilyLinks {
  let all: [(older: ModelCatalogue.Placed, newer: ModelCatalogue.Placed)]

  init(_ catalogue: ModelCatalogue) {
    let base = catalogue.base
    let placed = Dictionary(grouping: catalogue.placed.filter { $0.told != nil }, by: \.model.id)
    func parts(_ id: EntityID) -> [ModelCatalogue.Placed] {
      base.relations(to: id).filter { $0.property == .partOf }.flatMap { placed[$0.subject] ?? [] }
    }
    /// Parts stand in for a version without a size on one side only: between two such, nobody says which
    /// part follows which.
    func pairs(_ relation: Relation) -> [(ModelCatalogue.Placed, ModelCatalogue.Placed)] {
      let (older, newer) = (placed[relation.object], placed[relation.subject])
      guard older != nil || newer != nil else { return [] }
      let (before, after) = (older ?? parts(relation.object), newer ?? parts(relation.subject))
      return before.flatMap { one in after.map { (one, $0) } }
    }
    var links: [(older: ModelCatalogue.Placed, newer: ModelCatalogue.Placed)] = []
    var seen: Set<[String]> = []
    for relation in base.relations(.succeeds) {
      for (older, newer) in pairs(relation) where Self.mayJoin(older, newer) {
        if seen.insert([older.model.key, newer.model.key]).inserted { links.append((older, newer)) }
      }
    }
    all = links
  }

  private static func mayJoin(_ older: ModelCatalogue.Placed, _ newer: ModelCatalogue.Placed) -> Bool {
    older.size.scope == newer.size.scope
      && (older.model.architecture == .sparse) == (newer.model.architecture == .sparse)
      && older.time.middle < newer.time.middle
  }
}
