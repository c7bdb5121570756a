import Knowledge

/// Ids that a dossier declares, with what they stand for.
struct EntityIndex {
  private let ids: [String: EntityID]
  private let kinds: [String: EntityKind]

  init(_ entities: [Entity], id: (String) -> EntityID?) {
    var ids: [String: EntityID] = [:]
    var kinds: [String: EntityKind] = [:]
    for entity in entities where kinds[entity.id] == nil {
      ids[entity.id] = id(entity.id)
      kinds[entity.id] = entity.kind
    }
    (self.ids, self.kinds) = (ids, kinds)
  }

  var names: some Collection<String> { ids.keys }

  func id(_ name: String) -> EntityID? { ids[name] }
  func kind(_ name: String) -> EntityKind? { kinds[name] }
}
