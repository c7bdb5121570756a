/// Dates with 年, 月 and 日.
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
  private func standsAlone(_ end: Int) -> Bool {
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

  /// 10 月, 10 月 11 日, 10 月底, 3-5 月, 5 月 3-7 日: what begins, what ends, and where.
  private func month(_ start: Int) -> (DatePart, DatePart?, Int)? {
    var place = start
    guard let (first, last) = numberPair(&place, 12) else { return nil }
    place = skippingSpaces(place)
    guard word(.notDate, at: place) == nil, skip("月", &place) else { return nil }
    _ = skip("份", &place)
    if let last { return (.month(first), .month(last), place) }
    return days(of: first, place) ?? partOfMonth(first, place) ?? (.month(first), nil, place)
  }

  func days(of month: Int?, _ start: Int) -> (DatePart, DatePart?, Int)? {
    var place = start
    guard let (first, last) = numberPair(&place, 31) else { return nil }
    place = skippingSpaces(place)
    guard skip("日", &place) || skip("号", &place) else { return nil }
    return (.day(month, first), last.map { .day(month, $0) }, place)
  }

  func partOfMonth(_ month: Int?, _ start: Int) -> (DatePart, DatePart?, Int)? {
    var end = start
    guard let meaning = take(.datePart, &end), meaning != "mid?" || standsAlone(end),
      let part = DatePart(meaning)?.ofMonth(month)
    else { return nil }
    return (part, nil, end)
  }

  /// A month without a year; not 每年 10 月.
  func monthly(at start: Int, _ follows: Bool) -> DateExpression? {
    guard let (first, last, end) = month(start), has(.duration, "before", endingAt: start) == nil else {
      return nil
    }
    if scanned[end - 1] == "月", scanned[end] == "天" || scanned[end] == "革" { return nil }
    return DateExpression(start..<end, .calendar(.untold, first), to: last.map { .calendar(.untold, $0) })
  }

  /// 12 日, of the month that the story has come to.
  func bareDay(at start: Int, _ follows: Bool) -> DateExpression? {
    var place = start
    guard
      follows
        || (beginsClause(start) || isAfterLead(start)) && has(.duration, "before", endingAt: start) == nil,
      let (first, last) = numberPair(&place, 31)
    else { return nil }
    place = skippingSpaces(place)
    guard word(.notDate, at: place) == nil, skip("日", &place) else { return nil }
    return DateExpression(
      start..<place, .calendar(.untold, .day(nil, first)), to: last.map { .calendar(.untold, .day(nil, $0)) })
  }

  /// 年底, 下半年, 月底, of the year or month that the story has come to.
  func barePart(_ hit: WordIndex.Hit, _ follows: Bool) -> DateExpression? {
    guard follows || beginsClause(Int(hit.start)) || isAfterLead(Int(hit.start)),
      let part = DatePart(meaning(.datePart, hit))
    else { return nil }
    let isMonth = meaning(.barePart, hit) == "month"
    guard let told = isMonth ? part.ofMonth(nil) : part.ofYear else { return nil }
    return DateExpression(hit.range, .calendar(.untold, told))
  }
}
