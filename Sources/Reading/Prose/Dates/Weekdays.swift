/// Days of the week, which count from the publication: on Tuesday, 上周三.
extension DateGrammar {
  func weekdayName(_ place: inout Int) -> Int? {
    var end = skippingSpaces(place)
    guard let hit = word(.now, at: end), let (unit, day) = step(.now, hit), unit == "weekday" else {
      return nil
    }
    end = Int(hit.end)
    place = end
    return day
  }

  /// A day alone: one of the last seven, unless it stands beside a date or is that of every week.
  func weekday(_ hit: WordIndex.Hit, _ day: Int) -> DateExpression? {
    let start = Int(hit.start)
    guard scanned[start].isLatin ? !isCapitalised(before: start) : beginsClause(start) || isAfterLead(start),
      scanned[start - 1] != "(", has(.duration, "before", endingAt: start) == nil,
      has(.dateLimit, "join", at: Int(hit.end)) == nil, has(.dateLimit, "join", endingAt: start) == nil
    else { return nil }
    return DateExpression(hit.range, .weekday(day, week: nil))
  }

  /// 上周, 上周三, last week
  func week(_ hit: WordIndex.Hit, _ count: Int) -> DateExpression {
    let (start, end) = (Int(hit.start), Int(hit.end))
    let day = "一二三四五六日".unicodeScalars.map { $0 }.firstIndex(of: scanned[end])
    if let day = scanned[end] == "天" ? 6 : day {
      return DateExpression(start..<(end + 1), .weekday(day + 1, week: count))
    }
    return DateExpression(hit.range, .week(count))
  }

  /// Black Friday is a name.
  private func isCapitalised(before start: Int) -> Bool {
    if isAfterLead(start) { return false }
    var place = endBefore(start)
    guard place > 0, scanned[place - 1].isLatin else { return false }
    while place > 0, scanned[place - 1].isLatin { place -= 1 }
    return scanned[place].isUpper
  }
}
