import Knowledge

/// Where the parts of a dossier stand in its text, so that lines can be added and every other byte stays.
struct DossierOutline {
  struct Part {
    let key: String
    /// From 0.
    let line: Int
    /// The line behind its last.
    let limit: Int
    let value: YAMLNode

    /// How far its entries are indented, where they stand on lines of their own.
    func innerIndent(in outline: DossierOutline) -> Int? {
      guard let first = value.entries?.first, !outline.isInBrackets(value) else { return nil }
      return (first.keyLocation.column ?? 1) - 1
    }
  }

  let lines: [Substring]
  let sections: [Part]

  /// - Throws: where the text is no YAML.
  init(_ text: String, file: String) throws(Diagnostic) {
    let root = try YAMLParser.parse(Array(text.utf8), file: file)
    // Not by characters: a carriage return and a line feed are one.
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
    sections = Self.parts(of: root, limit: lines.count)
  }

  subscript(section: String) -> Part? { sections.first { $0.key == section } }

  /// The entries of a part, each up to the next.
  func parts(of part: Part) -> [Part] { Self.parts(of: part.value, limit: part.limit) }

  private static func parts(of node: YAMLNode, limit: Int) -> [Part] {
    let entries = node.entries ?? []
    return entries.enumerated().map { index, entry in
      let next = index + 1 < entries.count ? entries[index + 1].keyLocation.line.map { $0 - 1 } : limit
      return Part(
        key: entry.key, line: (entry.keyLocation.line ?? 1) - 1, limit: max(next ?? limit, 0),
        value: entry.value)
    }
  }

  func isInBrackets(_ node: YAMLNode) -> Bool {
    guard node.scalar == nil, let line = node.location.line, let column = node.location.column,
      lines.indices.contains(line - 1)
    else { return false }
    let mark = lines[line - 1].unicodeScalars.dropFirst(column - 1).first
    return mark == "{" || mark == "["
  }

  /// Behind the last line of a part that says something: blank lines and what is commented further out
  /// belong to what follows.
  func end(of part: Part, indent: Int) -> Int {
    for line in (part.line..<max(part.limit, part.line + 1)).reversed() where lines.indices.contains(line) {
      let spaces = lines[line].prefix { $0 == " " }.count
      let rest = lines[line].dropFirst(spaces)
      if rest.isEmpty || rest == "\r" || rest.first == "#" && spaces < indent { continue }
      return line + 1
    }
    return part.line + 1
  }
}
