import Analysis
import Knowledge

/// An artifact as a section of a page, with an empty figure where its picture goes.
public struct HTMLRenderer: Renderer {
  public let fileExtension = "html"
  private let language: Language
  private let part: String

  /// A table with more rows is shown when it is asked for.
  private static let openRows = 15

  /// - Parameters:
  ///   - language: that of the pictures.
  ///   - part: the id of the analyzer.
  public init(language: Language, part: String) {
    (self.language, self.part) = (language, part)
  }

  /// The anchor of a section.
  static func anchor(_ part: String, _ artifact: String) -> String { part + "/" + artifact }

  static let figure = "<figure></figure>\n"

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    var writer = HTMLWriter()
    let kind =
      switch artifact.content {
      case .graph: "picture graph"
      case .chart: "picture"
      case .table, .prose: nil as String?
      }
    writer.element("section", ["id": Self.anchor(part, artifact.id), "class": kind]) { writer in
      writer.element("h3", text: artifact.title)
      body(of: artifact, into: &writer)
      writer.caveats(artifact.caveats)
    }
    return writer.bytes
  }

  private func body(of artifact: Artifact, into writer: inout HTMLWriter) {
    switch artifact.content {
    case .prose(let prose): writer.prose(prose)
    case .table(let table):
      writer.element("p", text: artifact.summary)
      if table.rows.count <= Self.openRows {
        writer.table(table)
      } else {
        details(PageWords.wholeTable(rows: table.rows.count), into: &writer) { $0.table(table) }
      }
    case .graph(let graph):
      writer.element("p", text: artifact.summary)
      GraphFilters(graph).write(into: &writer)
      picture(into: &writer)
      details(PageWords.sameAsTable, into: &writer) { $0.tables(of: graph) }
    case .chart(let chart):
      writer.element("p", text: artifact.summary)
      picture(into: &writer)
      details(PageWords.sameAsTable, into: &writer) { $0.tables(of: chart) }
    }
  }

  private func picture(into writer: inout HTMLWriter) {
    writer.add(raw: Self.figure)
    writer.element("p", ["class": "note"], text: PageWords.pictureLanguage(language))
  }

  private func details(
    _ summary: LocalizedText, into writer: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    writer.element("details") { writer in
      writer.element("summary", text: summary)
      content(&writer)
    }
  }
}
