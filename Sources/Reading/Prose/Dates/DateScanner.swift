import Knowledge

/// Finds dates as a text writes them, Chinese and English, left to right. Linear in the length of the text.
struct DateScanner {
  let text: [Unicode.Scalar]

  static func scan(_ text: [Unicode.Scalar]) -> [DateExpression] {
    let scanner = DateScanner(text: text)
    var found: [DateExpression] = []
    var place = 0
    while place < text.count {
      if mayBegin(text[place]), let expression = scanner.expression(at: place) {
        found.append(expression)
        place = max(expression.range.upperBound, place + 1)
      } else {
        place += 1
      }
    }
    return found
  }

  /// What no date begins with is passed over at once.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a", "e", "l", "m", "n", "s", "t", "w", "y", "o": true
    case "二", "一", "两", "兩", "三", "四", "五", "六", "七", "八", "九", "十", "几", "数", "半", "去", "今", "明", "前", "当",
      "當", "那", "同", "次", "翌",
      "第", "上", "昨", "本", "这", "這", "零", "〇", "整":
      true
    default: false
    }
  }

  private func expression(at start: Int) -> DateExpression? {
    ISODate(text, start).expression ?? ChineseDate(text, start).expression
      ?? EnglishDate(text, start).expression
  }
}

/// Dates in digits alone: 2018-10-11, 2018/10/11, 2018.10.11.
private struct ISODate {
  let expression: DateExpression?

  init(_ text: [Unicode.Scalar], _ start: Int) {
    expression = Self.read(text, start)
  }

  private static func read(_ text: [Unicode.Scalar], _ start: Int) -> DateExpression? {
    var reader = ScalarReader(text, start)
    guard start == 0 || !text[start - 1].isAlphanumeric && text[start - 1] != "." && text[start - 1] != "/",
      let year = reader.digits(4), (1000...2100).contains(year),
      let mark = reader.one(of: "-/."), let month = reader.digits(1...2), (1...12).contains(month)
    else { return nil }
    if reader.take(mark), let day = reader.digits(1...2), Day(year: year, month: month, day: day) != nil {
      guard reader.isAtWordEnd else { return nil }
      return DateExpression(
        range: start..<reader.place, value: .date(.absolute(year), .day(month: month, day: day)))
    }
    guard mark == "-", reader.isAtWordEnd, reader.place - start == 7 else { return nil }
    return DateExpression(range: start..<reader.place, value: .date(.absolute(year), .month(month)))
  }
}
