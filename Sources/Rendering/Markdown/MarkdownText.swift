import Knowledge

/// Text from outside, made safe to stand in Markdown as nothing but text.
enum MarkdownText {
  /// Escapes what CommonMark or GitHub's extensions would read as markup: links, images, HTML, emphasis,
  /// code, tables, mathematics, autolinks, and markers at the start of a line. White space is folded.
  static func escaped(_ text: String) -> String {
    let folded = cleaned(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var result = ""
    for character in folded {
      if specials.contains(character) { result.append("\\") }
      result.append(character)
    }
    return withoutAutolinks(withoutMarker(result))
  }

  private static let specials: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "!", "$",
  ]

  /// A text that begins like a list item or an underline.
  private static func withoutMarker(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return text }
    return digits + "\\" + rest
  }

  private static func withoutAutolinks(_ text: String) -> String {
    text.replacing("://", with: "\\://").replacing("www.", with: "www\\.").replacing(
      "mailto:", with: "mailto\\:")
  }
}
