/// Plain text: a line is a paragraph.
enum PlainText {
  /// - Parameter text: in UTF-8.
  static func read(_ text: [UInt8]) -> DocumentText {
    let head = FrontMatter(text)
    var document = DocumentText(
      title: head.title, published: head.published, language: head.language, paragraphs: [])
    var (number, start) = (head.lineCount, head.byteCount)
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      number += 1
      if let paragraph = paragraph(text[start..<end]) {
        document.paragraphs.append(DocumentText.Paragraph(number: number, text: paragraph))
      }
      start = end + 1
    }
    document.lastNumber = number
    return document
  }

  /// Nil where a line holds nothing but white space.
  private static func paragraph(_ line: ArraySlice<UInt8>) -> String? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }
}
