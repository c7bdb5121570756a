import Knowledge

/// Plain text: a line is a paragraph. Lines between two `---` at the head may tell `title:` and `published:`.
enum PlainText {
  static func read(_ text: String) -> DocumentText {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    var document = DocumentText(paragraphs: [])
    let skipped = readFrontMatter(lines, into: &document)
    document.paragraphs = lines.enumerated().dropFirst(skipped).compactMap { index, line in
      guard line.utf8.contains(where: { $0 > 0x20 }) else { return nil }
      return DocumentText.Paragraph(number: index + 1, text: String(line))
    }
    return document
  }

  /// How many lines the front matter takes.
  private static func readFrontMatter(_ lines: [Substring], into document: inout DocumentText) -> Int {
    guard lines.first == "---", let end = lines.dropFirst().prefix(50).firstIndex(of: "---") else { return 0 }
    for line in lines[1..<end] {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "title": document.title = String(parts[1])
      case "published", "date": document.published = try? PartialDate(edtf: String(parts[1]))
      default: break
      }
    }
    return end + 1
  }
}
