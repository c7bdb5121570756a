/// Months and days with 月 and 日, alone or behind a year.
extension DateGrammar {
  /// 10 月, 10 月 11 日, 10 月底, 3-5 月, 5 月 3-7 日: what begins, what ends, and where.
  func month(_ start: Int) -> (DatePart, DatePart?, Int)? {
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
