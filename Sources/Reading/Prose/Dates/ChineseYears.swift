/// Years with 年, and what is told of them.
extension DateGrammar {
  /// 2018 年 10 月 11 日, 民国 110 年, 2021 年年底
  func yearly(at start: Int, _ follows: Bool) -> DateExpression? {
    var place = start
    if let date = yearPair(at: start) ?? decade(at: start) { return date }
    guard let year = calendarYear(&place, follows) else { return nil }
    return ofYear(.told(year), start, place)
  }

  /// A year and what is told of it.
  func ofYear(_ year: DateExpression.Year, _ start: Int, _ place: Int) -> DateExpression {
    var end = skippingSpaces(place)
    let isLinked = skip("的", &end)
    if let (first, last, end) = month(end) {
      return DateExpression(start..<end, .calendar(year, first), to: last.map { .calendar(year, $0) })
    }
    if let part = partOfYear(&end) { return DateExpression(start..<end, .calendar(year, part)) }
    end = place
    if scanned[end] == "度", word(.notDate, at: end) == nil { end += 1 }
    var date = DateExpression(start..<end, .calendar(year, .whole))
    date.isAside = isLinked
    return date
  }

  private func partOfYear(_ place: inout Int) -> DatePart? {
    var end = place
    guard let meaning = take(.datePart, &end), meaning != "mid?" || standsAlone(end) else { return nil }
    guard let part = DatePart(meaning) else { return nil }
    place = end
    return part.ofYear
  }

  /// 2021 年中, not 2021 年中国.
  func standsAlone(_ end: Int) -> Bool {
    !scanned[skippingSpaces(end)].isHan || scanned.word(.dateEvent, at: end) != nil
  }

  private func calendarYear(_ place: inout Int, _ follows: Bool) -> Int? {
    let start = place
    if let era = eraYear(&place) { return era }
    guard let year = scanned[place].isDigit ? digits(4...4, &place) : chineseYear(&place) else {
      return twoDigitYear(&place, follows)
    }
    place = skippingSpaces(place)
    guard (1100...2100).contains(year), word(.notDate, at: place) == nil, skip("年", &place),
      scanned[place] != "级", !(year % 100 == 0 && lasts(start, place))
    else { return nil }
    return year
  }

  private func eraYear(_ place: inout Int) -> Int? {
    var end = place
    guard let meaning = take(.era, &end), let before = Int(meaning) else { return nil }
    end = skippingSpaces(end)
    let isFirst = skip("元", &end)
    guard let number = isFirst ? 1 : number(&end) ?? digits(3...3, &end) else { return nil }
    end = skippingSpaces(end)
    guard skip("年", &end) else { return nil }
    place = end
    return before + number
  }

  /// A number of years that something takes.
  private func lasts(_ start: Int, _ end: Int) -> Bool {
    has(.duration, "before", endingAt: start) != nil || has(.duration, "after", at: end) != nil
  }

  /// 21 年 is a year only where nothing else makes sense: 21 年 6 月, 从 21 年开始, 21 年成立.
  private func twoDigitYear(_ place: inout Int, _ follows: Bool) -> Int? {
    let start = place
    var end = place
    guard let short = digits(2...2, &end) else { return nil }
    end = skippingSpaces(end)
    guard word(.notDate, at: end) == nil, skip("年", &end), has(.duration, "before", endingAt: start) == nil,
      follows || isYear(short, start, end)
    else { return nil }
    place = end
    return century(of: short)
  }

  private func isYear(_ short: Int, _ start: Int, _ end: Int) -> Bool {
    var ahead = end
    if month(skippingSpaces(end)) != nil || partOfYear(&ahead) != nil { return true }
    let happens = scanned.word(.dateEvent, at: end) != nil
    if has(.dateLimit, "from", endingAt: start) != nil {
      return happens || has(.dateLimit, "since-after", at: end) != nil
        || has(.dateLimit, "join", at: end) != nil
    }
    return happens && (short % 10 != 0 || isAfterLead(start))
  }

  /// 2006-2011 年
  private func yearPair(at start: Int) -> DateExpression? {
    var place = start
    guard let year = digits(4...4, &place), (1100...2100).contains(year),
      let join = has(.dateLimit, "join", at: place)
    else { return nil }
    place = skippingSpaces(Int(join.end))
    guard let last = digits(4...4, &place), (year...2100).contains(last) else { return nil }
    place = skippingSpaces(place)
    guard skip("年", &place), has(.datePart, "", at: place) == nil, month(skippingSpaces(place)) == nil else {
      return nil
    }
    return DateExpression(start..<place, .calendar(.told(year), .whole), to: .calendar(.told(last), .whole))
  }
}
