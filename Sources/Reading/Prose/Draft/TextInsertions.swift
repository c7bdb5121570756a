/// Pieces to be put into a text at places of their own.
struct TextInsertions {
  private var pieces: [(line: Int, column: Int, text: String)] = []

  /// Behind each line.
  private let lineEnd: String

  init(like lines: [Substring]) { lineEnd = lines.first?.utf8.last == 0x0D ? "\r\n" : "\n" }

  /// Whole lines, before the line of that number, from 0.
  mutating func add(_ lines: [String], beforeLine line: Int) {
    if !lines.isEmpty { pieces.append((line, 0, lines.map { $0 + lineEnd }.joined())) }
  }

  /// Within a line, before the character of that number.
  mutating func add(_ text: String, line: Int, column: Int) { pieces.append((line, column, text)) }

  var isEmpty: Bool { pieces.isEmpty }

  /// The text with the pieces in their places, in the order in which they came.
  func applied(to lines: [Substring]) -> String {
    let sorted = pieces.enumerated().sorted {
      ($0.1.line, $0.1.column, $0.0) < ($1.1.line, $1.1.column, $1.0)
    }.map(\.element)
    var next = 0
    var result = ""
    for (number, line) in lines.enumerated() {
      var start = line.startIndex
      while next < sorted.count, sorted[next].line == number {
        let end = line.unicodeScalars.index(line.startIndex, offsetBy: sorted[next].column)
        result += line[start..<end] + sorted[next].text
        start = end
        next += 1
      }
      result += line[start...]
      if number + 1 < lines.count { result += "\n" }
    }
    return result
  }
}
