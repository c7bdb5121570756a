import Knowledge

/// An entity as declared, with its facts still to be read once all ids are known.
struct EntityDeclaration {
  let entity: Entity
  let location: Location
  let facts: [YAMLNode]
}

/// Reads one entry under `people`, `organizations` and their kin.
enum EntityDecoder {
  static let keys = ["names", "aliases", "facts"]

  static func decode(
    _ entry: YAMLNode.Entry, kind: EntityKind, _ problems: inout [Diagnostic]
  ) -> EntityDeclaration? {
    requireWellFormed(entry.key, at: entry.keyLocation, &problems)
    let node = entry.value
    guard node.entries != nil else {
      problems.append(.notAMapping(at: node.location))
      return nil
    }
    node.refuseUnknownKeys(keys, &problems)
    guard let names = node["names"] else {
      problems.append(nameless(entry))
      return nil
    }
    guard let name = names.localizedText(&problems) else { return nil }
    return EntityDeclaration(
      entity: Entity(id: entry.key, kind: kind, name: name, aliases: list(node["aliases"], &problems)),
      location: entry.keyLocation, facts: facts(node["facts"], &problems))
  }

  private static func nameless(_ entry: YAMLNode.Entry) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "\"\(entry.key)\" has no names", zh: "“\(entry.key)”没有名称"),
      at: entry.keyLocation,
      remedy: LocalizedText(
        en: "add `names: {zh: …, en: …}`; one of the two is enough", zh: "请加上 `names: {zh: …, en: …}`，二者有一即可")
    )
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

  private static func requireWellFormed(_ id: String, at location: Location, _ problems: inout [Diagnostic]) {
    let letters = id.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 46
    }
    guard !letters || id.first?.isLetter != true && id.first?.isNumber != true || id.hasSuffix("-") else {
      return
    }
    problems.append(
      Diagnostic(
        .error, LocalizedText(en: "\"\(id)\" cannot be an id", zh: "“\(id)”不能作为 id"), at: location,
        remedy: LocalizedText(
          en: "use lower-case Latin letters, digits, '-' and '.', such as liu-zhiyuan or gpt-3.5",
          zh: "请用小写拉丁字母、数字、“-”和“.”，例如 liu-zhiyuan 或 gpt-3.5")))
  }
}
