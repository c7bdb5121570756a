/// Dates that count from the publication or from the story: 去年, 次日, 两个月后, three years ago.
extension DateGrammar {
  /// `year-1` as the lexicon writes it: a unit and how many of it.
  func step(_ category: WordCategory, _ hit: WordIndex.Hit) -> (unit: Substring, count: Int)? {
    guard let meaning = scanned.lexicon.qualifier(category, of: hit.word) else { return nil }
    let sign = meaning.utf8.lastIndex { $0 == 0x2B || $0 == 0x2D }
    guard let sign, let count = Int(meaning[sign...]) else { return (Substring(meaning), 0) }
    return (meaning[..<sign], count)
  }

  func counted(_ hit: WordIndex.Hit) -> DateExpression? {
    let isNow = hit.categories.contains(.now)
    guard scanned[Int(hit.end)] != "'", let (unit, count) = step(isNow ? .now : .then, hit),
      isNow || !countsFromUntoldEvent(Int(hit.start))
    else { return nil }
    let anchor: DateExpression.Anchor = isNow ? .publication : .story
    switch unit {
    case "year": return ofYear(isNow ? .now(count) : .then(count), Int(hit.start), Int(hit.end))
    case "month": return ofMonth(hit, anchor, count)
    case "weekday": return weekday(hit, count)
    case "week": return week(hit, count)
    case "day": return DateExpression(hit.range, .counted(anchor, count, .day))
    case "of": return determined(hit, isNow, count)
    case "span": return spanBehind(hit)
    default: return nil
    }
  }

  /// 上个月, 本月 20 日, 上个月底
  private func ofMonth(_ hit: WordIndex.Hit, _ anchor: DateExpression.Anchor, _ count: Int) -> DateExpression
  {
    let (start, end) = (Int(hit.start), Int(hit.end))
    if let (first, last, end) = days(of: nil, end) ?? partOfMonth(nil, end) {
      return DateExpression(
        start..<end, .within(anchor, count, first), to: last.map { .within(anchor, count, $0) })
    }
    return DateExpression(start..<end, .counted(anchor, count, .month))
  }

  /// that autumn, last October, the following March
  private func determined(_ hit: WordIndex.Hit, _ isNow: Bool, _ count: Int) -> DateExpression? {
    var place = Int(hit.end)
    guard scanned[place] == " " else { return nil }
    let year: DateExpression.Year =
      isNow ? (count < 0 ? .recent : .now(count)) : count > 0 ? .following : .then(count)
    if let (month, _) = monthName(&place) {
      return DateExpression(Int(hit.start)..<place, .calendar(year, .month(month)))
    }
    if let day = weekdayName(&place) {
      return DateExpression(Int(hit.start)..<place, .weekday(day, week: count > 0 ? count : nil))
    }
    guard let part = take(.datePart, &place).flatMap(DatePart.init), case .season = part else { return nil }
    return DateExpression(Int(hit.start)..<place, .calendar(year, part))
  }

  /// 两个月后, 一年半后, a year and a half later, three years ago
  func span(at start: Int) -> DateExpression? {
    var place = start
    guard let (count, unit, isAbout) = amount(&place), let end = take(.spanEnd, &place),
      !scanned[place].isLatin, isTold(start)
    else { return nil }
    let anchor: DateExpression.Anchor = end == "ago" ? .publication : .story
    var date = DateExpression(start..<place, .counted(anchor, end == "later" ? count : -count, unit))
    date.isAbout = isAbout
    return date
  }

  /// Not every two years, nor what took two years: 跑了十天后 counts from where that began.
  private func isTold(_ start: Int) -> Bool {
    let end = endBefore(start)
    switch scanned[end - 1] {
    case "每", "近", "第": return false
    case "了": return scanned[end - 2] == "过"
    default: return !countsFromUntoldEvent(start)
    }
  }

  /// 此前两个月: what is counted stands behind.
  private func spanBehind(_ hit: WordIndex.Hit) -> DateExpression? {
    var place = Int(hit.end)
    guard let (count, unit, isAbout) = amount(&place) else { return nil }
    var date = DateExpression(Int(hit.start)..<place, .counted(.story, -count, unit))
    date.isAbout = isAbout
    return date
  }

  private func amount(_ place: inout Int) -> (Int, DateExpression.Unit, isAbout: Bool)? {
    var end = place
    let isHalf = skip("半", &end)
    guard let count = isHalf ? 0 : number(&end) ?? take(.dateCount, &end).flatMap({ Int($0) }) else {
      return nil
    }
    var halves = isHalf || count == 0 ? 1 : 2 * count
    if count == 0 { _ = skip(" a ", &end) } else if skip(" and a half", &end) { halves += 1 }
    guard let unit = take(.span, &end) else { return nil }
    if skip("半", &end) || skip(" and a half", &end) { halves += 1 }
    let isAbout = skip("多", &end)
    guard let (number, name) = Self.exact(halves, unit) else { return nil }
    place = end
    return (number, name, isAbout)
  }

  private static func exact(_ halves: Int, _ unit: String) -> (Int, DateExpression.Unit)? {
    let isWhole = halves % 2 == 0
    switch unit {
    case "years": return isWhole ? (halves / 2, .years) : (halves * 6, .months)
    case "months": return isWhole ? (halves / 2, .months) : (halves * 15, .days)
    case "half-months": return (halves * 15 + 15, .days)
    case "weeks": return isWhole ? (halves / 2 * 7, .days) : nil
    case "days": return isWhole ? (halves / 2, .days) : nil
    default: return nil
    }
  }

  /// 新版发布两周后 counts from an event of its own, which the story need not have come to.
  private func countsFromUntoldEvent(_ start: Int) -> Bool {
    guard let event = scanned.word(.dateEvent, endingAt: endBefore(start)) else { return false }
    var place = Int(event.start)
    while place > 0, !scanned[place - 1].endsClause, scanned[place - 1] != "\n" {
      place -= 1
      if scanned[place] == "年" || scanned[place] == "月" { return false }
    }
    return place < endBefore(Int(event.start))
  }
}
