import Knowledge

/// Text from outside, made safe to stand in Markdown as nothing but text.
///
/// Works on UTF-8: all that CommonMark gives a meaning to is ASCII.
extension TextBuffer {
  /// Escapes what CommonMark or GitHub's extensions would read as markup: links, images, HTML, emphasis,
  /// code, tables, mathematics, autolinks, and markers at the start of a line. White space is folded.
  mutating func addMarkdown(_ text: String) {
    let start = bytes.count
    var clean = cleaned(text)
    clean.withUTF8 { text in
      var run = 0
      for place in text.indices where Self.mayMatter(text[place]) {
        add(text[run..<place])
        addMarkdown(text[place], since: start)
        run = place + 1
      }
      add(text[run...])
    }
    removeLast(UInt8(ascii: " "), since: start)
    if let marker = marker(since: start) { insert(UInt8(ascii: "\\"), at: marker) }
  }

  /// Whether it is anything but a letter, a digit or a mark that never has a meaning.
  private static func mayMatter(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(0x61...0x7A ~= byte || 0x41...0x5A ~= byte || 0x28...0x2C ~= byte && byte != 0x2A)
      && !(0x30...0x39 ~= byte)
  }

  private mutating func addMarkdown(_ byte: UInt8, since start: Int) {
    if Self.isSpace(byte) {
      if bytes.count > start, bytes[bytes.count - 1] != UInt8(ascii: " ") { add(UInt8(ascii: " ")) }
      return
    }
    if Self.isSpecial(byte) || linksItself(byte, since: start) { add(UInt8(ascii: "\\")) }
    add(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// The colon of `http:` and the point of `www.`, behind which GitHub makes links of its own.
  private func linksItself(_ byte: UInt8, since start: Int) -> Bool {
    switch byte {
    case UInt8(ascii: ":"):
      ["http", "https", "ftp", "mailto", "xmpp"].contains { ends(with: $0, since: start) }
    case UInt8(ascii: "."): ends(with: "www", since: start)
    default: false
    }
  }

  private func ends(with word: String, since start: Int) -> Bool {
    bytes.count - start >= word.utf8.count
      && zip(bytes.suffix(word.utf8.count), word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Where a backslash keeps a text from beginning like a list item or an underline.
  private func marker(since start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    if [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "=")].contains(bytes[start]) { return start }
    let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) }
    guard let end, end > start, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[end]) else {
      return nil
    }
    return end
  }
}
