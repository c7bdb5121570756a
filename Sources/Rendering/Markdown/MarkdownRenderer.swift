import Analysis
import Knowledge

/// Artifacts as GitHub-flavoured Markdown; pictures become tables of the same content.
public struct MarkdownRenderer: Renderer {
  public let fileExtension = "md"
  private let language: Language
  private let evidencePage: String

  /// - Parameter evidencePage: the way from the rendered file to the page that citations lead to.
  public init(language: Language, evidencePage: String) {
    self.language = language
    self.evidencePage = evidencePage
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    var writer = MarkdownWriter(language: language, evidencePage: evidencePage)
    writer.heading(1, artifact.title)
    writer.paragraph(artifact.summary)
    writer.body(of: artifact)
    writer.caveats(artifact.caveats)
    return writer.bytes
  }
}

extension MarkdownWriter {
  /// The content without title and caveats, to stand in a larger document.
  public mutating func body(of artifact: Artifact, headingLevel: Int = 2) {
    switch artifact.content {
    case .graph(let graph):
      table(graph.edgeTable)
      table(graph.nodeTable)
    case .chart(let chart):
      table(chart.pointTable)
      items(([chart.trend?.statement].compactMap { $0 } + chart.leftOut).map { ($0, []) })
    case .table(let table): self.table(table)
    case .prose(let prose): self.prose(prose, headingLevel: headingLevel)
    }
  }

  public mutating func caveats(_ caveats: [Diagnostic]) {
    for caveat in caveats {
      let label =
        caveat.severity == .note
        ? LocalizedText(en: "Note: ", zh: "注：") : LocalizedText(en: "Caution: ", zh: "注意：")
      quote(label + caveat.summary + (caveat.explanation.map { LocalizedText(" ") + $0 } ?? ""))
    }
  }

  public mutating func table(_ table: Table) {
    guard !table.rows.isEmpty else {
      paragraph(LocalizedText(en: "Nothing is told.", zh: "没有记载。"))
      return
    }
    block { writer in
      writer.row(table.columns) { $0.add($1.title) }
      writer.add(raw: "\n")
      writer.row(table.columns) { $0.add(raw: $1.alignment == .trailing ? "--:" : "---") }
      for row in table.rows {
        writer.add(raw: "\n")
        writer.row(row.cells) { $0.add($1, isTotal: row.isTotal) }
      }
    }
    items(table.notes.map { ($0, []) })
  }

  private mutating func prose(_ prose: Prose, headingLevel: Int) {
    for block in prose.blocks {
      switch block {
      case .heading(let title): heading(headingLevel, title)
      case .plain(let paragraph): self.paragraph(paragraph.text, evidence: paragraph.evidence)
      case .list(let paragraphs): items(paragraphs.map { ($0.text, $0.evidence) })
      }
    }
  }

  private mutating func row<Cell>(_ cells: [Cell], _ write: (inout MarkdownWriter, Cell) -> Void) {
    add(raw: "| ")
    add(cells, between: " | ", write)
    add(raw: " |")
  }

  private mutating func add(_ cell: Table.Cell, isTotal: Bool) {
    let mark = isTotal && isWording(cell) ? "**" : ""
    add(raw: mark)
    add(cell)
    add(raw: mark)
  }

  private func isWording(_ cell: Table.Cell) -> Bool {
    switch cell {
    case .empty, .evidence: false
    case .text(let text): !text[language].isEmpty
    case .quantity, .date, .number: true
    }
  }

  private mutating func add(_ cell: Table.Cell) {
    switch cell {
    case .empty: break
    case .text(let text): add(text)
    case .quantity(let quantity): add(quantity.formatted(in: language))
    case .date(let date): add(date.formatted(in: language))
    case .number(let number, let digits): add(raw: NumberFormat.fixed(number, digits: digits))
    case .evidence(let evidence): add(citing: evidence)
    }
  }
}
