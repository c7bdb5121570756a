/// Numbers in Chinese digits and magnitudes, alone or behind Arabic digits.
struct ChineseNumeral {
  /// Reads a numeral that begins at `start`.
  static func read(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    guard start < text.count else { return nil }
    if text[start] == "半" { return Numeral(0.5, start..<(start + 1)) }
    guard mayBegin(text, start) else { return nil }
    if let digit = ChineseFigure.digit(text, at: start), isAlone(text, start) {
      return Numeral(digit, start..<(start + 1))
    }
    var reader = ChineseNumeral(text, place: start)
    return reader.numeral(from: start)
  }

  /// Most digits of a text stand alone: 一个.
  private static func isAlone(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
    start + 1 == text.count || ChineseFigure(text[start + 1]) == nil
  }

  /// Reads the magnitudes behind a number in Arabic digits, such as 亿 in `1750 亿`; nil where none follow.
  static func read(_ text: [Unicode.Scalar], at start: Int, after number: Double?, from origin: Int)
    -> Numeral?
  {
    let first = start < text.count && text[start].isSpace ? start + 1 : start
    guard first < text.count, ChineseFigure(text[first]) != nil else { return nil }
    var reader = ChineseNumeral(text, place: start)
    if let number { reader.current = Bounds(number) }
    reader.isArabic = number != nil
    let numeral = reader.numeral(from: origin)
    return reader.place > start ? numeral : nil
  }

  let text: [Unicode.Scalar]
  var place: Int
  /// What the 万 and 亿 so far come to, what stands since the last of them, and the digits at hand.
  var total = Bounds(0)
  var section = Bounds(0)
  var current: Bounds?
  /// The last magnitude, the last 万 or 亿, and those at the end that no digit follows.
  var lastScale = 1.0
  var lastBigScale = 1.0
  var scale = 1.0
  var hasDigit = false
  var isArabic = false
  var isVague = false
  var isAbout = false
  /// Behind 多, 几 or 来 only magnitudes follow.
  var isClosed = false
  var isColloquial = false

  private init(_ text: [Unicode.Scalar], place: Int) { (self.text, self.place) = (text, place) }

  /// 壹 and its kin begin a number only before a magnitude, and the 数 of 参数百亿 belongs to 参数.
  private static func mayBegin(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
    switch text[start] {
    case "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖": ChineseFigure.scale(text, at: start + 1) != nil
    case "数": start == 0 || !isCounted(text[start - 1])
    default: true
    }
  }

  /// What 数 is the number of.
  private static func isCounted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "参", "函", "指", "系", "分", "总", "人", "次", "倍", "个", "层", "位", "整", "常", "变", "少", "多", "读", "级", "基",
      "代",
      "正", "负", "实", "因", "点", "算", "计", "度", "件", "字", "票", "户", "均", "频", "步", "维", "轮", "无", "半":
      true
    default: false
    }
  }

  private mutating func numeral(from origin: Int) -> Numeral? {
    hasDigit = current != nil
    while take() {}
    return finished(from: origin)
  }

  private mutating func take() -> Bool {
    guard place < text.count else { return false }
    if let figure = ChineseFigure(text[place]) { return take(figure) }
    if text[place].isSpace { return takeSpace() }
    return text[place].isDigit && takeDigits(at: place)
  }

  private mutating func take(_ figure: ChineseFigure) -> Bool {
    switch figure {
    case .digit: takeDigits()
    case .tens(let value): takeTens(value)
    case .scale(let scale): take(scale: scale)
    case .some: takeSome()
    case .more: takeMore()
    case .about: takeAbout()
    case .point: takePoint()
    }
  }

  /// A space stands behind Arabic digits, and before them: 12 万 5 千.
  private mutating func takeSpace() -> Bool {
    guard isArabic, place + 1 < text.count else { return false }
    if text[place + 1].isDigit { return takeDigits(at: place + 1) }
    guard current != nil || lastScale > 1, let figure = ChineseFigure(text[place + 1]) else { return false }
    switch figure {
    case .scale, .more:
      place += 1
      guard current != nil || !figure.isScale, take(figure) else {
        place -= 1
        return false
      }
      return true
    default: return false
    }
  }

  /// Arabic digits behind a magnitude: 3 千 5 百 where a smaller one follows, 12 万 5 where one digit ends it.
  private mutating func takeDigits(at start: Int) -> Bool {
    guard current == nil, lastScale > 1, !isClosed, hasDigit, let digits = DecimalDigits(text, at: start)
    else { return false }
    let next = digits.end < text.count && text[digits.end].isSpace ? digits.end + 1 : digits.end
    if let scale = ChineseFigure.scale(text, at: next), scale < lastScale {
      (current, place, isArabic) = (Bounds(digits.value), digits.end, true)
      return true
    }
    guard start == place, digits.value >= 1, digits.value < lastScale, isWhole(at: digits.end) else {
      return false
    }
    current = Bounds(digits.value)
    isColloquial = digits.end == start + 1 && lastScale >= 100
    (place, isClosed) = (digits.end, true)
    return true
  }

  private func isWhole(at end: Int) -> Bool {
    end == text.count || !text[end].isAlphanumeric && text[end] != "." && text[end] != "%"
  }

  private func finished(from origin: Int) -> Numeral? {
    let range = origin..<place
    if isVague { return vague(range) }
    let tail = isColloquial ? (current ?? Bounds(0)) * (lastScale / 10) : current ?? Bounds(0)
    let value = total + section + tail
    let ending = current == nil ? scale : 1
    if hasDigit {
      guard value.isPoint else {
        return Numeral(value.lower, value.last, range, .range, scale: ending)
      }
      return Numeral(value.lower, value.lower, range, isAbout ? .about : .point, scale: ending)
    }
    guard value.lower >= 100 else { return nil }
    guard value.isPoint else { return Numeral(value.lower, value.last, range, .range, scale: ending) }
    // A bare 百亿 or 千万 is an order of magnitude.
    return Numeral(
      value.lower, isAbout ? value.lower : value.lower * 10, range, isAbout ? .about : .order, scale: ending)
  }

  /// 几百 is some hundreds.
  private func vague(_ range: Range<Int>) -> Numeral? {
    let value = (total + section + (current ?? Bounds(0))).lower
    return lastScale > 1 ? .some(value, range) : Numeral(2, 9, range, .range)
  }
}

extension ChineseFigure {
  var isScale: Bool { if case .scale = self { true } else { false } }
}
