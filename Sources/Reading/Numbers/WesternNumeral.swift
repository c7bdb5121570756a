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
    if text[start].isLatin {
      let end = NumberWord.end(text, from: start)
      if end - start <= 2, end == text.count || !text[end].isDigit,
        let scale = suffixes[text[start..<end].string]
      {
        return (scale, end)
      }
    }
    let first = text[start].isSpace || text[start] == "-" ? start + 1 : start
    guard let word = NumberWord(text, at: first), case .magnitude(let scale) = word.meaning, !word.isPlural
    else { return (1, start) }
    return (scale, word.end)
  }

  static let suffixes: [String: Double] = ["k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "bn": 1e9, "T": 1e12]
  static let words: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]
}
