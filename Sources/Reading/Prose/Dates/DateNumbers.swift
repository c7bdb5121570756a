/// The small numbers that dates are made of.
extension DateGrammar {
  /// A number of Arabic digits, so many of them and no more.
  func digits(_ counts: ClosedRange<Int>, _ place: inout Int) -> Int? {
    var (end, value) = (place, 0)
    while scanned[end].isDigit, end - place <= counts.upperBound {
      value = value * 10 + Int(scanned[end].value) - 0x30
      end += 1
    }
    guard counts.contains(end - place) else { return nil }
    place = end
    return value
  }

  /// A whole number below 100, a space before it aside.
  func number(_ place: inout Int) -> Int? {
    var end = skippingSpaces(place)
    guard let value = scanned[end].isDigit ? digits(1...2, &end) : chineseNumber(&end) else { return nil }
    if scanned[end] == ".", scanned[end + 1].isDigit { return nil }
    place = end
    return value
  }

  /// 十, 廿三, 五十; not 五六, which is five or six, nor 三百.
  private func chineseNumber(_ place: inout Int) -> Int? {
    var end = place
    var value = DateCharacter.digit(scanned[end])
    if value != nil { end += 1 }
    if let tens = tens(scanned[end], value) {
      end += 1
      let unit = DateCharacter.digit(scanned[end])
      if unit != nil { end += 1 }
      value = 10 * tens + (unit ?? 0)
    }
    guard let value, value > 0, !isNumber(scanned[end]) else { return nil }
    place = end
    return value
  }

  private func tens(_ scalar: Unicode.Scalar, _ digit: Int?) -> Int? {
    switch scalar {
    case "十": digit ?? 1
    case "廿": digit == nil ? 2 : nil
    case "卅": digit == nil ? 3 : nil
    default: nil
    }
  }

  /// 二〇二一: a year digit by digit.
  func chineseYear(_ place: inout Int) -> Int? {
    var value = 0
    for offset in 0..<4 {
      guard scanned[place + offset] != "两", let digit = DateCharacter.digit(scanned[place + offset]) else {
        return nil
      }
      value = value * 10 + digit
    }
    guard !isNumber(scanned[place + 4]) else { return nil }
    place += 4
    return value
  }

  /// `10` in `10-12 月`: a number that a dash or 至 joins to one more.
  func numberPair(_ place: inout Int, _ maximum: Int) -> (Int, Int?)? {
    var end = place
    guard let first = number(&end), (1...maximum).contains(first) else { return nil }
    place = end
    if scanned[end] == "、" {
      end += 1
      guard let last = number(&end), last == first + 1 else { return (first, nil) }
      place = end
      return (first, last)
    }
    guard let join = has(.dateLimit, "join", at: end) else { return (first, nil) }
    end = Int(join.end)
    guard let last = number(&end), (first...maximum).contains(last) else { return (first, nil) }
    place = end
    return (first, last)
  }

  /// Whether what stands behind a number may make a date of it; most numbers are told apart here.
  func isTimed(_ start: Int) -> Bool {
    var end = start
    while isDigitOfAny(scanned[end]) { end += 1 }
    if end - start >= 4 { return end - start == 4 }
    if scanned[start - 1] == "'" { return true }
    let next = skippingSpaces(end)
    switch scanned[next] {
    case "年", "月", "日", "号", "-", "/", "、", "–", "—", "~", "'": return true
    case "a"..."z" where next == end: return true
    default: return scanned.word([.span, .month, .dateLimit], at: next) != nil
    }
  }

  private func isDigitOfAny(_ scalar: Unicode.Scalar) -> Bool {
    let kind = DateCharacter.kind(scalar)
    return kind == .digit || kind == .number
  }

  private func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "百", "千", "万", "亿", "几", "数", "多", "余", "点": true
    default: DateCharacter.kind(scalar) == .number
    }
  }

  /// Whether a Chinese number stands before it, or a word that makes it an ordinal or vague.
  func continuesNumber(_ start: Int) -> Bool {
    let before = scanned[start - 1]
    return before == "第" || before == "每" || before.isDigit || isNumber(before) || joinsNumber(start)
  }

  /// Whether digits begin there, rather than go on from a name, a number or an address.
  func beginsNumber(_ start: Int) -> Bool {
    let (before, further) = (scanned[start - 1], scanned[start - 2])
    switch before {
    case "-", ".", "/", "_", "@", "#", "+", "=":
      return !further.isAlphanumeric && further != before && further != ":"
    case ",": return !(further.isDigit && isThousands(start))
    case "–", "—", "~": return !further.isAlphanumeric || further == before
    default:
      return !before.isAlphanumeric && before != "第" && before != "$" && before != "¥" && !joinsNumber(start)
    }
  }

  private func isThousands(_ start: Int) -> Bool {
    var end = start
    return digits(3...3, &end) != nil
  }

  /// 3 到 5 年: the second of two numbers.
  private func joinsNumber(_ start: Int) -> Bool {
    guard (2...8).contains(where: { isDigitOfAny(scanned[start - $0]) }),
      let join = has(.dateLimit, "join", endingAt: start)
    else { return false }
    return isDigitOfAny(scanned[endBefore(Int(join.start)) - 1])
  }
}
