import Knowledge

/// Who of the old version is who in the new one: by id, else by kind and name where only one can be meant.
struct EntityMatching {
  /// In the order of ids.
  let changes: [Change<Entity>]
  private let newIDs: [String: String]

  init(_ old: [Entity], _ new: [Entity]) {
    let (before, after) = (Self.byID(old), Self.byID(new))
    let renamed = Self.sameNames(old.filter { after[$0.id] == nil }, new.filter { before[$0.id] == nil })
    let pairs = old.compactMap { entity in
      (after[entity.id] ?? renamed[entity.id]).map { (old: entity, new: $0) }
    }
    newIDs = Dictionary(pairs.map { ($0.old.id, $0.new.id) }, uniquingKeysWith: { first, _ in first })
    let (kept, found) = (Set(pairs.map(\.old.id)), Set(pairs.map(\.new.id)))
    let changed = pairs.filter { $0.old != $0.new }.map { Change.changed(from: $0.old, to: $0.new) }
    let removed = old.filter { !kept.contains($0.id) }.map { Change.removed($0) }
    let added = new.filter { !found.contains($0.id) }.map { Change.added($0) }
    changes = (changed + removed + added).sorted { $0.latest.id < $1.latest.id }
  }

  /// Nil for an entity that is gone.
  func newID(of id: String) -> String? { newIDs[id] }

  private static func byID(_ entities: [Entity]) -> [String: Entity] {
    Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The one new entity of the same kind that shares a name with one old one and no other, by the old id.
  private static func sameNames(_ old: [Entity], _ new: [Entity]) -> [String: Entity] {
    let (olds, news) = (byName(old), byName(new))
    var found: [String: Entity] = [:]
    for entity in old {
      let candidates = named(entity, in: news)
      if candidates.count == 1, named(candidates[0], in: olds).count == 1 { found[entity.id] = candidates[0] }
    }
    return found
  }

  private struct Name: Hashable {
    let kind: EntityKind
    let name: String
  }

  private static func byName(_ entities: [Entity]) -> [Name: [Entity]] {
    let pairs = entities.flatMap { entity in
      entity.names.map { (Name(kind: entity.kind, name: $0), [entity]) }
    }
    return Dictionary(pairs, uniquingKeysWith: +)
  }

  private static func named(_ entity: Entity, in names: [Name: [Entity]]) -> [Entity] {
    entity.names.flatMap { names[Name(kind: entity.kind, name: $0)] ?? [] }.uniqued(by: \.id)
  }
}
