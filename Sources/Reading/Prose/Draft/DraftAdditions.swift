import Knowledge

/// Where in a dossier's text each new thing and fact goes.
struct DraftAdditions {
  let news: DraftNews
  let outline: DossierOutline
  let mark: String
  private(set) var insertions: TextInsertions

  init(news: DraftNews, outline: DossierOutline, mark: String) {
    (self.news, self.outline, self.mark) = (news, outline, mark)
    insertions = TextInsertions(like: outline.lines)
  }

  private var lines: DraftLines {
    DraftLines(draft: news.draft, source: news.source.id, mark: mark) { news.id($0) }
  }

  /// - Throws: where a section or an entry is written so that nothing can be added to it.
  mutating func addAll(file: String) throws(Diagnostic) {
    let (lines, news) = (lines, news)
    let facts = Dictionary(grouping: news.facts) { news.id($0.subject) ?? "" }
    if news.source.isNew, !(news.facts.isEmpty && news.things.isEmpty) {
      try add(to: "sources", file) { lines.sourceEntry(indent: $0) }
    }
    for kind in EntityKind.allCases {
      if let section = outline[kind.section] {
        for entry in outline.parts(of: section) {
          if let new = facts[entry.key] { try add(new, to: entry, of: section, file) }
        }
      }
      let things = news.things.filter { $0.kind == kind }
      guard !things.isEmpty else { continue }
      try add(to: kind.section, file) { indent in
        things.flatMap { lines.entry($0, facts[news.id($0.key) ?? ""] ?? [], indent: indent) }
      }
    }
    addRecord()
  }

  /// Entries at the end of a section, or a section of their own.
  private mutating func add(
    to section: String, _ file: String, _ entries: (Int) -> [String]
  ) throws(Diagnostic) {
    guard let part = outline[section] else {
      return insertions.add(["", "\(section):"] + entries(2), beforeLine: endOfText)
    }
    if part.value.isEmpty { return insertions.add(entries(2), beforeLine: part.line + 1) }
    guard let indent = part.innerIndent(in: outline) else {
      throw .noPlace(file, section: section, line: part.line + 1)
    }
    insertions.add(entries(indent), beforeLine: outline.end(of: part, indent: indent))
  }

  /// Facts at the end of an entry's.
  private mutating func add(
    _ facts: [Draft.Statement], to entry: DossierOutline.Part, of section: DossierOutline.Part, _ file: String
  ) throws(Diagnostic) {
    let new = facts.map { lines.fact($0) }
    guard let part = outline.parts(of: entry).first(where: { $0.key == "facts" }) else {
      return addFirst(new, to: entry)
    }
    if outline.isInBrackets(part.value) {
      addInBrackets(new, to: part.value, isFirst: part.value.items?.isEmpty ?? true)
    } else if part.value.items != nil {
      let indent = (part.value.location.column ?? 1) - 1
      insertions.add(
        new.map { Self.pad(indent) + "- " + $0 }, beforeLine: outline.end(of: part, indent: indent))
    } else if part.value.scalar == "", let indent = entry.innerIndent(in: outline) {
      insertions.add(new.map { Self.pad(indent + 2) + "- " + $0 }, beforeLine: part.line + 1)
    } else {
      throw .noPlace(file, section: entry.key, line: part.line + 1)
    }
  }

  /// The first facts of an entry.
  private mutating func addFirst(_ facts: [String], to entry: DossierOutline.Part) {
    guard let indent = entry.innerIndent(in: outline) else {
      guard let end = entry.value.end, let line = end.line, let column = end.column else { return }
      let text = facts.map { "        \($0)\n" }.joined().replacing("}  # ", with: "},  # ")
      return insertions.add(", facts: [\n\(text)      ]", line: line - 1, column: column - 1)
    }
    insertions.add(
      [Self.pad(indent) + "facts:"] + facts.map { Self.pad(indent + 2) + "- " + $0 },
      beforeLine: outline.end(of: entry, indent: indent))
  }

  /// Before the closing bracket of a list, each on a line of its own.
  private mutating func addInBrackets(_ facts: [String], to list: YAMLNode, isFirst: Bool) {
    guard let end = list.end, let line = end.line, let column = end.column else { return }
    let text = facts.map { "        \($0)\n" }.joined().replacing("}  # ", with: "},  # ")
    insertions.add("\(isFirst ? "" : ",")\n\(text)      ", line: line - 1, column: column - 1)
  }

  /// What is offered for the first time, behind everything else.
  private mutating func addRecord() {
    let isFirst = !outline.lines.contains { $0.hasPrefix(OfferRecord.explanation) }
    guard !news.record.lines.isEmpty else { return }
    insertions.add(
      (isFirst ? ["", OfferRecord.explanation] : []) + news.record.lines, beforeLine: outline.lines.count - 1)
  }

  /// Behind the last line that says something, before the record.
  private var endOfText: Int {
    let last = outline.sections.last
    return last.map { outline.end(of: $0, indent: 1) } ?? outline.lines.count - 1
  }

  private static func pad(_ count: Int) -> String { String(repeating: " ", count: count) }
}
