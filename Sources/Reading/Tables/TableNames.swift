import Foundation
import Knowledge

/// The entities that a table names, each once, with ids made of their names.
struct TableNames {
  private(set) var entities: [(entity: Entity, location: Location)] = []
  private var places: [String: Int] = [:]
  private var ids: Set<String>

  /// - Parameter source: the id that the table itself has.
  init(source: String) { ids = [source] }

  /// The place of an entity; capitals do not tell two apart.
  mutating func place(
    of name: String, _ thing: TableMapping.Thing, at location: Location, isRow: Bool = false
  ) -> Int {
    let key = thing.kind.rawValue + " " + name.lowercased()
    if let place = places[key], !(isRow && thing.isApart) { return place }
    let id = freshID(name, thing.kind)
    entities.append(
      (Entity(id: id, kind: thing.kind, name: LocalizedText(name)), location))
    if places[key] == nil { places[key] = entities.count - 1 }
    return entities.count - 1
  }

  /// What stands for another kind of thing gets its kind behind it, and only then a number, so that a name
  /// has the same id in each table.
  private mutating func freshID(_ name: String, _ kind: EntityKind) -> String {
    let base = DraftIDs.latin(name)
    if ids.insert(base).inserted { return base }
    let ofKind = base + "-" + kind.rawValue
    if ids.insert(ofKind).inserted { return ofKind }
    var count = (counts[ofKind] ?? 1) + 1
    while !ids.insert("\(ofKind)-\(count)").inserted { count += 1 }
    counts[ofKind] = count
    return "\(ofKind)-\(count)"
  }

  private var counts: [String: Int] = [:]
}
