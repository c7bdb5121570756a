import Foundation
import Testing

/// Rows of a table of notations: a text, what it is read with, and what is to be found in it.
enum NotationTable {
  struct Row: Sendable, CustomTestStringConvertible {
    let line: Int
    let text: String
    let context: String
    let expected: String

    var testDescription: String { "\(line): \(text)" }
  }

  static func rows(_ name: String) throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Notations/\(name).tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      guard !line.hasPrefix("#"), !line.isEmpty else { return nil }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        line: index + 1, text: fields[0].replacing("\\n", with: "\n"),
        context: fields.count > 1 ? fields[1] : "-",
        expected: fields.count > 2 ? fields[2] : "")
    }
  }
}
