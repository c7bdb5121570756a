import Knowledge

/// Reads what a mapping says of cells.
enum CellDecoder {
  /// A template, a mapping of a column and what its words mean, or a list of which the first that fits counts.
  static func expression(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> CellExpression? {
    if let items = node.items { return .either(items.compactMap { expression($0, &problems) }) }
    guard node.entries != nil else {
      return node.text(&problems).flatMap { template($0, at: node.location, &problems) }
    }
    node.refuseUnknownKeys(
      ["column", "words", "contains", "amount", "split", "keep", "drop"], &problems)
    guard let column = TableMappingDecoder.require("column", in: node, &problems)?.text(&problems) else {
      return nil
    }
    if let words = node["words"] {
      let pairs = self.words(words, &problems)
      return .words(
        column, Dictionary(pairs.map { ($0.word, $0.meaning) }) { first, _ in first }, list(node, &problems))
    }
    if let words = node["contains"] { return .contains(column, self.words(words, &problems)) }
    if let words = node["amount"] {
      return .amount(column, (words.items ?? [words]).compactMap { $0.text(&problems)?.lowercased() })
    }
    problems.append(.missingKey("words", at: node.location))
    return nil
  }

  static func list(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> CellList {
    func texts(_ key: String) -> [String] {
      // A separator may be a blank or a line break, which other texts may not be.
      node[key].map { $0.items ?? [$0] }?.compactMap(\.scalar).filter { !$0.isEmpty } ?? []
    }
    return CellList(separators: texts("split"), kept: texts("keep"), dropped: Set(texts("drop")))
  }

  private static func words(
    _ node: YAMLNode, _ problems: inout [Diagnostic]
  ) -> [(word: String, meaning: String)] {
    guard let entries = node.entries else {
      problems.append(.notAMapping(at: node.location))
      return []
    }
    return entries.compactMap { entry in entry.value.scalar.map { (entry.key, $0) } }
  }

  private static func template(
    _ text: String, at location: Location, _ problems: inout [Diagnostic]
  ) -> CellExpression? {
    var parts: [CellExpression.Part] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        problems.append(.openBrace(text, at: location))
        return nil
      }
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      parts.append(.column(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return .template(parts + (rest.isEmpty ? [] : [.text(String(rest))]))
  }
}
