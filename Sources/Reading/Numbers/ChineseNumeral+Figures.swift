/// How each figure changes the number that is being read; false where it does not belong to it.
extension ChineseNumeral {
  /// A digit, two of neighbours (两三百), or a number told digit by digit (二〇二〇).
  mutating func takeDigits() -> Bool {
    guard current == nil, !isClosed, !isVague, hasDigit || lastScale == 1 else { return false }
    var start = place
    while ChineseFigure.digit(text, at: start) == 0, lastScale > 1 { start += 1 }
    let isZero = start > place
    var (end, value) = (start, 0.0)
    while let digit = ChineseFigure.digit(text, at: end) {
      value = value * 10 + digit
      end += 1
    }
    guard end > start, !counts(from: start, to: end) else { return false }
    current = end - start == 2 ? Self.neighbours(value) ?? Bounds(value) : Bounds(value)
    isColloquial = end - start <= 2 && !isZero && lastScale >= 100
    (place, hasDigit, isArabic) = (end, true, false)
    return true
  }

  /// A 一 right behind 万 counts what follows rather than a thousand: 一万一张.
  private func counts(from start: Int, to end: Int) -> Bool {
    guard lastScale >= 100, start == place, end == place + 1, text[place] == "一", end < text.count else {
      return false
    }
    return text[end].isHan && ChineseFigure.scale(text, at: end) == nil
  }

  /// Two neighbouring digits are a range, and so is 三五.
  private static func neighbours(_ value: Double) -> Bounds? {
    let (first, second) = ((value / 10).rounded(.down), value.truncatingRemainder(dividingBy: 10))
    guard first >= 1, second == first + 1 || value == 35 else { return nil }
    return Bounds(lower: first, upper: second)
  }

  mutating func takeTens(_ value: Double) -> Bool {
    guard current == nil, section.upper == 0, !isClosed, !isVague else { return false }
    section = Bounds(value)
    (lastScale, hasDigit) = (10, true)
    place += 1
    return true
  }

  mutating func take(scale next: Double) -> Bool {
    guard next >= 1e4 || !isArabic || (current?.lower ?? 0) < 100 else { return false }
    if next == 10, current == nil, section.upper == 0, !isVague {
      guard total.upper == 0 || hasDigit else { return false }
      (current, hasDigit) = (Bounds(1), true)
    }
    if next < 1e4 {
      guard current != nil || section.upper == 0 else { return false }
      section = section + (current ?? Bounds(1)) * next
    } else {
      takeBig(next)
    }
    scale = current != nil && !isClosed ? next : scale * next
    lastScale = next
    (current, isColloquial) = (nil, false)
    place += 1
    return true
  }

  private mutating func takeBig(_ next: Double) {
    let amount = section + (current ?? Bounds(0))
    if total.upper > 0, next > lastBigScale || amount.upper == 0 {
      total = (total + amount) * next
    } else {
      total = total + (amount.upper == 0 ? Bounds(1) : amount) * next
    }
    section = Bounds(0)
    lastBigScale = next
  }

  /// 几百 is some hundreds, 十几 some above ten.
  mutating func takeSome() -> Bool {
    guard current == nil, !isVague, !isClosed else { return false }
    if lastScale == 1 {
      isVague = true
    } else {
      guard lastScale == 10, text[place] == "几" else { return false }
      section = section + Bounds(lower: 1, upper: 9)
      isClosed = true
    }
    hasDigit = true
    place += 1
    return true
  }

  /// 500 余 is 500 to 599: up to the next of its last magnitude.
  mutating func takeMore() -> Bool {
    guard !isClosed, !isVague, !isWord(place + 1, "模语种样媒任维核功方额者地线少数") else { return false }
    if let digits = current {
      guard digits.isPoint, digits.lower >= 10 else { return false }
      current = digits.withMore
    } else if section.upper > 0 {
      section = section.withMore
    } else if total.upper > 0 {
      total = total.withMore
    } else {
      return false
    }
    isClosed = true
    place += 1
    return true
  }

  mutating func takeAbout() -> Bool {
    guard !isClosed, !isVague, !isWord(place + 1, "自到了说源看临年往"),
      max(current?.lower ?? 0, section.lower, total.lower) >= 10
    else { return false }
    (isClosed, isAbout) = (true, true)
    place += 1
    return true
  }

  /// 一点七五
  mutating func takePoint() -> Bool {
    guard let whole = current, whole.isPoint, !isArabic, ChineseFigure.digit(text, at: place + 1) != nil
    else {
      return false
    }
    var (value, step) = (whole.lower, 0.1)
    place += 1
    while let digit = ChineseFigure.digit(text, at: place) {
      value += digit * step
      step /= 10
      place += 1
    }
    current = Bounds((value * 1e9).rounded() / 1e9)
    return true
  }

  private func isWord(_ place: Int, _ next: String) -> Bool {
    place < text.count && next.unicodeScalars.contains(text[place])
  }
}
