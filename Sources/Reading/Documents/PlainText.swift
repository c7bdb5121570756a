/// Plain text: a line is a paragraph.
enum PlainText {
  /// - Parameter text: in UTF-8.
  static func read(_ text: [UInt8]) -> DocumentText {
    let head = FrontMatter(text)
    var document = DocumentText(
      title: head.title, published: head.published, language: head.language, paragraphs: [])
    document.lastNumber = head.lineCount
    text[head.byteCount...].forEachLine { line in
      document.lastNumber += 1
      if let paragraph = paragraph(line) {
        document.paragraphs.append(DocumentText.Paragraph(number: document.lastNumber, text: paragraph))
      }
    }
    return document
  }

  /// Nil where a line holds nothing but white space.
  private static func paragraph(_ line: UnsafeBufferPointer<UInt8>) -> String? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    let end = line.last == 0x0D ? line.count - 1 : line.count
    return String(decoding: UnsafeBufferPointer(rebasing: line[..<end]), as: UTF8.self)
  }
}
