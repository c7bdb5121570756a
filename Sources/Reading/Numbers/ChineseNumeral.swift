/// Numbers in Chinese digits and magnitudes, alone or behind Arabic digits.
struct ChineseNumeral {
  /// Reads a numeral that begins at `start`.
  static func read(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    read(text, at: start, after: nil, from: start)
  }

  /// Reads the magnitudes behind a number in Arabic digits, such as 亿 in `1750 亿`; nil where none follow.
  static func read(_ text: [Unicode.Scalar], at start: Int, after number: Double?, from origin: Int)
    -> Numeral?
  {
    let first = number != nil && start < text.count && text[start] == " " ? start + 1 : start
    var reader = ChineseNumeral(current: number)
    var place = first
    while place < text.count, reader.take(text[place]) {
      place += 1
      if let digits = WesternNumeral.digits(text, at: place), reader.takesDigits {
        reader.current = digits.value
        place = digits.end
      }
    }
    guard place > first else { return nil }
    return reader.numeral(in: origin..<place)
  }

  /// What the 万 and 亿 so far come to, what stands since the last of them, and the digits at hand.
  private var total = 0.0
  private var section = 0.0
  private var current: Double?
  private var lastScale = 1.0
  private var lastBigScale = 1.0
  private var isVague = false
  private var startsBare = false
  private var hasDigit: Bool
  private var sawZero = false
  private var isColloquial = false
  /// What 十 or 二十 came to, where 几 stands behind it.
  private var someAbove: Double?

  private init(current: Double?) {
    self.current = current
    hasDigit = current != nil
  }

  private var takesDigits: Bool { current == nil && lastScale > 1 }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    if let digit = Self.digits[character] { return take(digit: digit) }
    if let scale = Self.scales[character] { return take(scale: scale) }
    return isSome(character) && takeSome()
  }

  private func isSome(_ character: Unicode.Scalar) -> Bool {
    character == "几" || character == "幾" || character == "数" || character == "數"
  }

  /// 几百 is some hundreds, 十几 some above ten.
  private mutating func takeSome() -> Bool {
    guard current == nil, total == 0, !isVague else { return false }
    if section == 0 {
      isVague = true
      return true
    }
    guard lastScale == 10 else { return false }
    someAbove = section
    return true
  }

  private mutating func take(digit: Double) -> Bool {
    guard !isVague, someAbove == nil else { return false }
    if digit == 0, current == nil, lastScale > 1 {
      sawZero = true
      return true
    }
    isColloquial = current == nil && lastScale >= 100 && !sawZero
    current = (current ?? 0) * (current == nil ? 1 : 10) + digit
    hasDigit = true
    return true
  }

  private mutating func take(scale: Double) -> Bool {
    let amount = section + (current ?? 0)
    if !hasDigit && lastScale == 1 { startsBare = true }
    if scale < 1e4 {
      section += (current ?? 1) * scale
    } else if scale > lastBigScale, total > 0 {
      total = (total + amount) * scale
      section = 0
    } else {
      total += max(amount, total == 0 && amount == 0 ? 1 : amount) * scale
      section = 0
    }
    lastScale = scale
    if scale >= 1e4 { lastBigScale = scale }
    (current, sawZero, isColloquial) = (nil, false, false)
    return true
  }

  private func numeral(in range: Range<Int>) -> Numeral? {
    let tail = current.map { isColloquial ? $0 * lastScale / 10 : $0 } ?? 0
    let value = total + section + tail
    if let someAbove {
      let unit = total > 0 ? lastBigScale : 1
      return Numeral(lower: (someAbove + 1) * unit, upper: (someAbove + 9) * unit, range: range)
    }
    if isVague {
      guard lastScale > 1 else { return Numeral(lower: 2, upper: 9, range: range) }
      return Numeral(lower: value * 2, upper: value * 10 - 1, range: range)
    }
    guard hasDigit || startsBare else { return nil }
    // A bare 百亿 or 千万 is an order of magnitude; a bare 十 is ten.
    let isOrder = startsBare && !hasDigit && value >= 100
    return Numeral(lower: value, upper: isOrder ? value * 10 : value, range: range)
  }

  private static let digits: [Unicode.Scalar: Double] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "壹": 1, "贰": 2, "貳": 2, "叁": 3, "肆": 4, "柒": 7, "捌": 8, "玖": 9,
  ]
  private static let scales: [Unicode.Scalar: Double] = [
    "拾": 10, "佰": 100, "仟": 1000, "十": 10, "百": 100, "千": 1000, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8,
  ]
}
