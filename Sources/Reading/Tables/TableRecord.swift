import Knowledge

/// One record of a table and where it stands; line breaks in quotes spread it over several lines.
struct TableRecord: Sendable {
  struct Field: Sendable {
    let text: String
    let line: Int
    /// In characters.
    let column: Int
    let isBlank: Bool

    init(text: String, line: Int, column: Int) {
      (self.text, self.line, self.column) = (text, line, column)
      isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
    }
  }

  var fields: [Field] = []
  let lines: ClosedRange<Int>
  /// Where text follows a closing quote.
  let stray: Field?

  func location(in file: String) -> Location { Location(file: file, line: lines.lowerBound, column: 1) }
}

extension TableRecord.Field {
  func location(in file: String) -> Location { Location(file: file, line: line, column: column) }
}
