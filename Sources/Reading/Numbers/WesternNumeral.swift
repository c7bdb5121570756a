/// Numbers in Arabic digits, which Chinese and English magnitudes may follow, and English words for
/// small ones.
enum WesternNumeral {
  static func read(_ text: [Character], at start: Int) -> Numeral? {
    guard let digits = digits(text, at: start) else { return word(text, at: start) }
    if let numeral = ChineseNumeral.read(text, at: digits.end, after: digits.value, from: start) {
      return numeral
    }
    let (scale, end) = magnitude(text, at: digits.end)
    return Numeral(lower: digits.value * scale, upper: digits.value * scale, range: start..<end)
  }

  /// `10,000`, `3.14`, `8e7`, full-width digits included.
  static func digits(_ text: [Character], at start: Int) -> (value: Double, end: Int)? {
    guard start < text.count, ascii(text[start])?.isNumber == true else { return nil }
    var end = start
    var digits = ""
    while end < text.count, let character = ascii(text[end]) {
      if character.isNumber {
        digits.append(character)
      } else if character == ".", !digits.contains("."), isDigit(text, at: end + 1) {
        digits.append(character)
      } else if !(character == "," && isThousands(text, at: end)) {
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

  private static func exponent(_ text: [Character], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count, text[start] == "e" || text[start] == "E" else { return nil }
    var end = start + 1
    while isDigit(text, at: end), end - start <= 3 { end += 1 }
    guard !isDigit(text, at: end), let value = Int(String(text[(start + 1)..<end])) else { return nil }
    return (value, end)
  }

  /// A comma that three digits follow, and not a fourth.
  private static func isThousands(_ text: [Character], at comma: Int) -> Bool {
    (1...3).allSatisfy { isDigit(text, at: comma + $0) } && !isDigit(text, at: comma + 4)
  }

  private static func isDigit(_ text: [Character], at place: Int) -> Bool {
    place < text.count && ascii(text[place])?.isNumber == true
  }

  /// The ASCII digit, point or comma that a character stands for.
  private static func ascii(_ character: Character) -> Character? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
    switch scalar.value {
    case 0x30...0x39, 0x2C, 0x2E: return character
    case 0xFF10...0xFF19: return Character(UnicodeScalar(UInt8(scalar.value - 0xFF10 + 0x30)))
    default: return nil
    }
  }

  private static func magnitude(_ text: [Character], at start: Int) -> (scale: Double, end: Int) {
    let first = start < text.count && (text[start] == " " || text[start] == "-") ? start + 1 : start
    var end = first
    while end < text.count, text[end].isASCII, text[end].isLetter { end += 1 }
    let word = String(text[first..<end])
    if first == start, let scale = suffixes[word] { return (scale, end) }
    return words[word.lowercased()].map { ($0, end) } ?? (1, start)
  }

  private static func word(_ text: [Character], at start: Int) -> Numeral? {
    guard text[start].isASCII, text[start].isLetter,
      start == 0 || !text[start - 1].isASCII || !text[start - 1].isLetter
    else { return nil }
    var end = start
    while end < text.count, text[end].isASCII, text[end].isLetter { end += 1 }
    guard let value = small[String(text[start..<end]).lowercased()] else { return nil }
    let (scale, last) = magnitude(text, at: end)
    return Numeral(lower: value * scale, upper: value * scale, range: start..<max(last, end))
  }

  static let suffixes: [String: Double] = ["k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12]
  static let words: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]
  private static let small: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
  ]
}
