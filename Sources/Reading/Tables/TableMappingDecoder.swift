import Knowledge

/// Reads a mapping file.
enum TableMappingDecoder {
  static func tables(_ root: YAMLNode, _ problems: inout [Diagnostic]) -> [TableMapping.Table] {
    root.refuseUnknownKeys(["siku-mapping", "tables"], &problems)
    if root["siku-mapping"]?.scalar != "1" { problems.append(unversioned(root)) }
    guard let tables = root["tables"], let entries = tables.entries else {
      problems.append(
        root["tables"].map { .notAMapping(at: $0.location) } ?? .missingKey("tables", at: root.location))
      return []
    }
    return entries.compactMap { table($0, &problems) }
  }

  private static func unversioned(_ root: YAMLNode) -> Diagnostic {
    Diagnostic(
      .error,
      LocalizedText(en: "this is no mapping for Siku, version 1 of the format", zh: "这不是 Siku 第 1 版格式的映射"),
      at: root["siku-mapping"]?.location ?? root.location,
      remedy: LocalizedText(en: "begin the file with `siku-mapping: 1`", zh: "请在文件开头写 `siku-mapping: 1`"))
  }

  private static func table(
    _ entry: YAMLNode.Entry, _ problems: inout [Diagnostic]
  ) -> TableMapping.Table? {
    let node = entry.value
    Identifier.requireWellFormed(entry, &problems)
    node.refuseUnknownKeys(["source", "row", "needs", "things", "facts"], &problems)
    let things = things(node["things"], &problems)
    guard let source = require("source", in: node, &problems), let row = require("row", in: node, &problems),
      let rules = require("facts", in: node, &problems), let thing = thing(row, &problems)
    else { return nil }
    var all = things
    all[TableMapping.rowHandle] = thing
    let decoder = TableRuleDecoder(things: all)
    return TableMapping.Table(
      id: entry.key, source: YAMLNode.Entry(key: entry.key, keyLocation: entry.keyLocation, value: source),
      row: thing, needs: (node["needs"]?.items ?? []).compactMap { $0.text(&problems) } + thing.name.columns,
      things: all, facts: (rules.items ?? []).compactMap { decoder.rule($0, &problems) },
      location: entry.keyLocation)
  }

  static func require(_ key: String, in node: YAMLNode, _ problems: inout [Diagnostic]) -> YAMLNode? {
    if let found = node[key] { return found }
    problems.append(.missingKey(key, at: node.location))
    return nil
  }

  private static func things(
    _ node: YAMLNode?, _ problems: inout [Diagnostic]
  ) -> [String: TableMapping.Thing] {
    var things: [String: TableMapping.Thing] = [:]
    for entry in node?.entries ?? [] { things[entry.key] = thing(entry.value, &problems) }
    return things
  }

  private static func thing(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> TableMapping.Thing? {
    node.refuseUnknownKeys(["kind", "name", "split", "keep", "drop", "apart"], &problems)
    guard let kind = require("kind", in: node, &problems)?.word(of: EntityKind.self, &problems),
      let name = require("name", in: node, &problems).flatMap({ CellDecoder.expression($0, &problems) })
    else { return nil }
    return TableMapping.Thing(
      kind: kind, name: name, list: CellDecoder.list(node, &problems),
      isApart: node["apart"]?.scalar == "true")
  }
}
