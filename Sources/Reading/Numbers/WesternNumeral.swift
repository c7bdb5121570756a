/// Numbers in Arabic digits, which Chinese and English magnitudes may follow.
enum WesternNumeral {
  static func read(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    guard let digits = digits(text, at: start) else { return EnglishNumeral.read(text, at: start) }
    if let numeral = ChineseNumeral.read(text, at: digits.end, after: digits.value, from: start) {
      return numeral
    }
    let (scale, end) = magnitude(text, at: digits.end)
    return Numeral(digits.value * scale, start..<end, scale: scale)
  }

  /// `10,000`, `3.14`, `8e7`, `3.14×10^23`.
  static func digits(_ text: [Unicode.Scalar], at start: Int) -> (value: Double, end: Int)? {
    guard var number = DecimalDigits(text, at: start) else { return nil }
    number.takePower(text)
    return (number.value, number.end)
  }

  /// `B` in 175B, `billion` in 175 billion and 175-billion; 1 where none follows.
  private static func magnitude(_ text: [Unicode.Scalar], at start: Int) -> (scale: Double, end: Int) {
    guard start < text.count else { return (1, start) }
    if let suffix = suffix(text, at: start) { return suffix }
    let first = text[start].isSpace || text[start] == "-" ? start + 1 : start
    guard let word = NumberWord(text, at: first), case .magnitude(let scale) = word.meaning, !word.isPlural
    else { return (1, start) }
    return (scale, word.end)
  }

  /// The B of 175B, the bn of $1.5bn; more letters or digits behind it make it something else.
  private static func suffix(_ text: [Unicode.Scalar], at start: Int) -> (scale: Double, end: Int)? {
    guard let scale = scale(text[start]) else { return nil }
    let isLong = text[start] == "b"
    let end = isLong ? start + 2 : start + 1
    if isLong, end > text.count || text[start + 1] != "n" { return nil }
    return end == text.count || !text[end].isAlphanumeric ? (scale, end) : nil
  }

  private static func scale(_ letter: Unicode.Scalar) -> Double? {
    switch letter {
    case "k", "K": 1e3
    case "M": 1e6
    case "B", "b": 1e9
    case "T": 1e12
    default: nil
    }
  }

  static let suffixes: [String: Double] = ["k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "bn": 1e9, "T": 1e12]
  static let words: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]
}
