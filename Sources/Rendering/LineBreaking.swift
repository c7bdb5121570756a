/// Text broken into lines of a measured width: between words, and between Chinese characters.
enum LineBreaking {
  /// As few lines as fit, and these of like width; a word wider than the line stands alone on one.
  static func lines(of text: String, width: Double, size: Double) -> [String] {
    let whole = TextMeasure.width(of: text, size: size)
    guard whole > width else { return [text] }
    let pieces = pieces(of: text).map { (text: $0, width: TextMeasure.width(of: $0, size: size)) }
    let greedy = fill(pieces, width)
    let narrower = stride(from: whole / Double(greedy.count), to: width, by: 8).lazy.map { fill(pieces, $0) }
    return narrower.first { $0.count == greedy.count } ?? greedy
  }

  /// The width of a line is the sum of its pieces' (see ``TextMeasure``).
  private static func fill(_ pieces: [(text: String, width: Double)], _ width: Double) -> [String] {
    var lines: [String] = []
    var (line, reach) = ("", 0.0)
    for piece in pieces {
      reach += piece.width
      if !line.isEmpty, reach > width {
        lines.append(line.trimmingSpaces)
        (line, reach) = ("", piece.width)
      }
      line += piece.text
    }
    return lines + [line.trimmingSpaces]
  }

  /// Words with the space behind them; each Chinese character is one, but closing punctuation stays with
  /// the character before it.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      let breaksBefore = pieces.last.map { isBreak(after: $0.last, before: character) } ?? true
      if breaksBefore { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }

  private static func isBreak(after last: Character?, before next: Character) -> Bool {
    guard let last, !closes(next), !opens(last) else { return false }
    if last == " " || last == "-" && next.isLetter { return next != " " }
    return isWide(last) || isWide(next)
  }

  private static func closes(_ character: Character) -> Bool {
    switch character.unicodeScalars.first {
    case "，", "。", "、", "；", "：", "！", "？", "）", "》", "」", "』", "】": true
    case ",", ".", ";", ":", "!", "?", ")": true
    default: false
    }
  }

  private static func opens(_ character: Character) -> Bool {
    switch character.unicodeScalars.first {
    case "（", "《", "「", "『", "【", "(": true
    default: false
    }
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x2E80...0xFFEF).contains(value) || value >= 0x20000
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
