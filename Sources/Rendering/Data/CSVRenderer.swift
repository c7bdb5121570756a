import Analysis
import Knowledge

/// Tables as comma-separated values (RFC 4180) for spreadsheets: a graph by its edges, a chart by its points.
///
/// The text begins with a byte order mark, without which Excel takes no UTF-8. An apostrophe is put before
/// words that a spreadsheet would take for a formula, and before those that begin with one.
public struct CSVRenderer: Renderer {
  public let fileExtension = "csv"
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    let records: [[CSVCell]]
    switch artifact.content {
    case .graph(let graph): records = CSVRecords.edges(of: graph, in: language)
    case .chart(let chart): records = CSVRecords.points(of: chart, in: language)
    case .table(let table): records = CSVRecords.rows(of: table, in: language)
    case .prose: return nil
    }
    var buffer = TextBuffer()
    buffer.add("\u{FEFF}")
    for record in records { write(record, to: &buffer) }
    return buffer.bytes
  }

  private func write(_ record: [CSVCell], to buffer: inout TextBuffer) {
    for (place, cell) in record.enumerated() {
      if place > 0 { buffer.add(",") }
      switch cell {
      case .empty: break
      case .number(let value): buffer.add(value.isFinite ? JSON.text(of: value) : "")
      case .text(let text): buffer.addCSV(text)
      }
    }
    buffer.add("\r\n")
  }
}

/// What stands between two commas.
enum CSVCell {
  case empty
  case number(Double)
  case text(String)

  static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
}

extension TextBuffer {
  /// Adds words of people as a field in quotation marks.
  fileprivate mutating func addCSV(_ text: String) {
    let clean = cleaned(text)
    add("\"")
    if let first = clean.utf8.first, "=+-@'".utf8.contains(first) { add("'") }
    add(clean, replacing: { $0 == UInt8(ascii: "\"") ? "\"\"" : nil })
    add("\"")
  }
}
