import Knowledge

/// Text from outside, made safe to stand in Markdown as nothing but text.
///
/// Works on UTF-8: all that CommonMark gives a meaning to is ASCII.
enum MarkdownText {
  /// Escapes what CommonMark or GitHub's extensions would read as markup: links, images, HTML, emphasis,
  /// code, tables, mathematics, autolinks, and markers at the start of a line. White space is folded.
  static func escaped(_ text: String) -> String {
    let clean = cleaned(text)
    var result: [UInt8] = []
    result.reserveCapacity(clean.utf8.count + 8)
    for byte in clean.utf8 {
      if isSpace(byte) {
        if !result.isEmpty, result[result.count - 1] != space { result.append(space) }
        continue
      }
      if isSpecial(byte) || linksItself(byte, after: result) { result.append(backslash) }
      result.append(byte)
    }
    if result.last == space { result.removeLast() }
    return String(decoding: withoutMarker(result), as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")
  private static let backslash = UInt8(ascii: "\\")

  private static func isSpace(_ byte: UInt8) -> Bool { byte == space || (0x09...0x0D).contains(byte) }

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
  private static func linksItself(_ byte: UInt8, after text: [UInt8]) -> Bool {
    switch byte {
    case UInt8(ascii: ":"):
      ["http", "https", "ftp", "mailto", "xmpp"].contains { ends(text, with: $0) }
    case UInt8(ascii: "."): ends(text, with: "www")
    default: false
    }
  }

  private static func ends(_ text: [UInt8], with word: String) -> Bool {
    text.count >= word.utf8.count
      && zip(text.suffix(word.utf8.count), word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Keeps a text from beginning like a list item or an underline.
  private static func withoutMarker(_ text: [UInt8]) -> [UInt8] {
    guard let first = text.first else { return text }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "=") {
      return [backslash] + text
    }
    let digits = text.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count < text.count,
      [UInt8(ascii: "."), UInt8(ascii: ")")].contains(text[digits.count])
    else { return text }
    return digits + [backslash] + text[digits.count...]
  }
}
