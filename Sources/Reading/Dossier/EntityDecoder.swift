import Knowledge

/// An entity as declared, with its facts still to be read once all ids are known.
struct EntityDeclaration: Sendable {
  let entity: Entity
  let location: Location
  let facts: [YAMLNode]
  /// Without names, it adds facts to what another file declares.
  let hasNames: Bool

  /// The same facts, of what is named elsewhere.
  var withoutNames: EntityDeclaration {
    EntityDeclaration(entity: entity, location: location, facts: facts, hasNames: false)
  }
}

/// Reads one entry under `people`, `organizations` and their kin.
enum EntityDecoder {
  static let keys = ["names", "aliases", "facts"]

  /// Whatever is wrong with it, the entity counts as declared, so that nothing is said of what names it.
  static func decode(
    _ entry: YAMLNode.Entry, kind: EntityKind, _ problems: inout [Diagnostic]
  ) -> EntityDeclaration {
    let node = entry.value
    if node.entries == nil { problems.append(.notAMapping(at: node.location)) }
    node.refuseUnknownKeys(keys, &problems)
    let name = node["names"]?.localizedText(&problems) ?? LocalizedText(entry.key)
    return EntityDeclaration(
      entity: Entity(id: entry.key, kind: kind, name: name, aliases: list(node["aliases"], &problems)),
      location: entry.keyLocation, facts: facts(node["facts"], &problems),
      hasNames: node["names"] != nil || node.entries == nil)
  }

  private static func list(_ node: YAMLNode?, _ problems: inout [Diagnostic]) -> [String] {
    guard let node, !node.isEmpty else { return [] }
    return (node.items ?? [node]).compactMap { $0.text(&problems) }
  }

  private static func facts(_ node: YAMLNode?, _ problems: inout [Diagnostic]) -> [YAMLNode] {
    guard let node, !node.isEmpty else { return [] }
    if let items = node.items { return items }
    problems.append(
      Diagnostic(
        .error, LocalizedText(en: "facts are a list", zh: "facts 应为列表"), at: node.location,
        remedy: LocalizedText(en: "begin each with `- `", zh: "每条以 `- ` 开头")))
    return []
  }
}
