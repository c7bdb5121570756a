import Knowledge

/// Which sizes follow each other within a family.
struct FamilyLinks {
  let all: [(older: ModelCatalogue.Placed, newer: ModelCatalogue.Placed)]

  init(_ catalogue: ModelCatalogue) {
    let base = catalogue.base
    let placed = Dictionary(grouping: catalogue.placed.filter { $0.told != nil }, by: \.model.id)
    /// The sizes of a version, else those of its parts.
    func sizes(_ id: EntityID) -> [ModelCatalogue.Placed] {
      if let own = placed[id] { return own }
      return base.relations(to: id).filter { $0.property == .partOf }.flatMap { placed[$0.subject] ?? [] }
    }
    var links: [(older: ModelCatalogue.Placed, newer: ModelCatalogue.Placed)] = []
    var seen: Set<[String]> = []
    for relation in base.relations(.succeeds) {
      for older in sizes(relation.object) {
        for newer in sizes(relation.subject) where Self.mayJoin(older, newer) {
          if seen.insert([older.model.key, newer.model.key]).inserted { links.append((older, newer)) }
        }
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
