/// Numbers in Arabic digits, which Chinese and English magnitudes may follow, and English words for
/// small ones.
enum WesternNumeral {
  static func read(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    guard let digits = digits(text, at: start) else { return word(text, at: start) }
    if let numeral = ChineseNumeral.read(text, at: digits.end, after: digits.value, from: start) {
      return numeral
    }
    let (scale, end) = magnitude(text, at: digits.end)
    return Numeral(lower: digits.value * scale, upper: digits.value * scale, range: start..<end)
  }

  /// `10,000`, `3.14`, `8e7`, full-width digits included.
  static func digits(_ text: [Unicode.Scalar], at start: Int) -> (value: Double, end: Int)? {
    guard digit(text, at: start) != nil else { return nil }
    var end = start
    var digits = ""
    while end < text.count {
      if let digit = digit(text, at: end) {
        digits.append("\(digit)")
      } else if text[end] == ".", !digits.contains("."), digit(text, at: end + 1) != nil {
        digits.append(".")
      } else if !(text[end] == "," && isThousands(text, at: end)) {
        break
      }
      end += 1
    }
    if let power = exponent(text, at: end) {
      digits += "e\(power.value)"
      end = power.end
    }
    return Double(digits).map { ($0, end) }
  }

  private static func exponent(_ text: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count, text[start] == "e" || text[start] == "E" else { return nil }
    var (end, value) = (start + 1, 0)
    while let digit = digit(text, at: end), end - start <= 3 {
      value = value * 10 + digit
      end += 1
    }
    guard end > start + 1, digit(text, at: end) == nil else { return nil }
    return (value, end)
  }

  /// A comma that three digits follow, and not a fourth.
  private static func isThousands(_ text: [Unicode.Scalar], at comma: Int) -> Bool {
    (1...3).allSatisfy { digit(text, at: comma + $0) != nil } && digit(text, at: comma + 4) == nil
  }

  /// The digit, full-width or not, that stands at a place.
  private static func digit(_ text: [Unicode.Scalar], at place: Int) -> Int? {
    guard text.indices.contains(place) else { return nil }
    switch text[place].value {
    case 0x30...0x39: return Int(text[place].value) - 0x30
    case 0xFF10...0xFF19: return Int(text[place].value) - 0xFF10
    default: return nil
    }
  }

  private static func magnitude(_ text: [Unicode.Scalar], at start: Int) -> (scale: Double, end: Int) {
    let first = start < text.count && (text[start] == " " || text[start] == "-") ? start + 1 : start
    let end = wordEnd(text, from: first)
    let word = text[first..<end].string
    if first == start, let scale = suffixes[word] { return (scale, end) }
    return words[word.lowercased()].map { ($0, end) } ?? (1, start)
  }

  private static func word(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    guard text[start].isLatin, start == 0 || !text[start - 1].isLatin else { return nil }
    let end = wordEnd(text, from: start)
    guard end - start <= 8, let value = small[text[start..<end].string.lowercased()] else { return nil }
    let (scale, last) = magnitude(text, at: end)
    return Numeral(lower: value * scale, upper: value * scale, range: start..<max(last, end))
  }

  private static func wordEnd(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count, text[end].isLatin { end += 1 }
    return end
  }

  static let suffixes: [String: Double] = ["k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12]
  static let words: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]
  private static let small: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "fifteen": 15, "sixteen": 16, "eighteen": 18,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
}
