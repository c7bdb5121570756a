/// Shares of a whole, in per cent: 百分之十八, 三分之一, 七成五.
enum Share {
  /// The share that a numeral begins.
  static func read(_ text: [Unicode.Scalar], _ numeral: Numeral) -> Numeral? {
    let end = numeral.range.upperBound
    guard end < text.count else { return nil }
    switch text[end] {
    case "分": return fraction(text, numeral)
    case "成", " ": return tenths(text, numeral)
    case "半" where numeral.lower == 1 && text[end - 1] == "一":
      return share(50, 50, numeral.range.lowerBound..<(end + 1))
    default: return nil
    }
  }

  static func share(_ lower: Double, _ upper: Double, _ range: Range<Int>, scale: Double = 1) -> Numeral {
    var numeral = Numeral(lower, upper, range, lower == upper ? .point : .range, scale: scale)
    numeral.isShare = true
    return numeral
  }

  private static func fraction(_ text: [Unicode.Scalar], _ whole: Numeral) -> Numeral? {
    let end = whole.range.upperBound
    guard end + 2 < text.count, text[end + 1] == "之", whole.lower > 0 else { return nil }
    let start = text[end + 2].isSpace ? end + 3 : end + 2
    guard let part = NumeralScanner.plain(text, at: start) else { return nil }
    let upper = part.kind == .order ? part.lower : part.upper
    return share(
      part.lower / whole.lower * 100, upper / whole.lower * 100,
      whole.range.lowerBound..<part.range.upperBound)
  }

  /// 三成 is 30 per cent, 七成五 is 75.
  private static func tenths(_ text: [Unicode.Scalar], _ numeral: Numeral) -> Numeral? {
    let start = numeral.range.upperBound
    let place = text[start] == " " ? start + 1 : start
    guard place < text.count, text[place] == "成", numeral.upper <= 10, numeral.lower > 0 else { return nil }
    let rest = ChineseFigure.digit(text, at: place + 1) ?? 0
    let end = rest > 0 ? place + 2 : place + 1
    guard end == text.count || !isWord(text[end]) else { return nil }
    return share(
      numeral.lower * 10 + rest, numeral.upper * 10 + rest, numeral.range.lowerBound..<end, scale: 10)
  }

  /// What 成 begins other words with: 成员, 成立, 成果.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    "员立功为果本就长年都分千品熟百型".unicodeScalars.contains(scalar)
  }
}
