/// Words around a date that say it is about then, perhaps then, or since then.
extension DateGrammar {
  func limited(_ date: DateExpression) -> DateExpression {
    var date = date
    limitBefore(&date)
    limitAfter(&date)
    return date
  }

  private func limitBefore(_ date: inout DateExpression) {
    guard let hit = scanned.word(.dateLimit, endingAt: beforeArticle(date.range.lowerBound)) else { return }
    let limits = scanned.lexicon.qualifiers(.dateLimit, of: hit.word)
    if limits.contains("about") { date.isAbout = true }
    if limits.contains("unsure") { date.isUnsure = true }
    if limits.contains("since") { date.isAside = true }
    if limits.contains("from"), goesOn(date.range.upperBound) { date.isAside = true }
    if date.isAbout || date.isUnsure { date.range = Int(hit.start)..<date.range.upperBound }
  }

  /// The place behind what stands before a date, an article aside: since the 1980s.
  private func beforeArticle(_ start: Int) -> Int {
    let end = endBefore(start)
    guard end > 4, scanned[end - 1] == "e", scanned[end - 2] == "h", scanned[end - 3] == "t",
      scanned[end - 4].isSpace
    else { return end }
    return endBefore(end - 3)
  }

  private func limitAfter(_ date: inout DateExpression) {
    if let hit = has(.dateLimit, "about-after", at: date.range.upperBound) {
      date.isAbout = true
      date.range = date.range.lowerBound..<Int(hit.end)
    }
    if has(.dateLimit, "since-after", at: date.range.upperBound) != nil { date.isAside = true }
  }

  /// 从 2016 年成立以来: what is told of the year goes on, the story does not come to it.
  private func goesOn(_ start: Int) -> Bool {
    var place = start
    while place < scanned.count, !scanned[place].endsClause, scanned[place] != "\n", place - start < 20 {
      if has(.dateLimit, "since-after", at: place) != nil { return true }
      place += 1
    }
    return false
  }

  /// 2019 年到 2021 年, from March to June 2020, 2019 年至今
  func joined(_ date: DateExpression) -> DateExpression {
    let end = date.range.upperBound
    guard date.last == nil, let hit = scanned.word(.dateLimit, at: skippingSpaces(end)) else { return date }
    var joined = date
    let limits = scanned.lexicon.qualifiers(.dateLimit, of: hit.word)
    if limits.contains("open"), skippingSpaces(end) == end {
      joined.isOpen = true
      joined.range = date.range.lowerBound..<Int(hit.end)
    }
    guard limits.contains("join") || limits.contains("and") && isBetween(date),
      let second = second(skippingSpaces(Int(hit.end)))
    else { return joined }
    joined.range = date.range.lowerBound..<second.end
    (joined.last, joined.isOpen) = (second.point, second.point == nil)
    return joined
  }

  private func isBetween(_ date: DateExpression) -> Bool {
    has(.dateLimit, "between", endingAt: date.range.lowerBound) != nil
  }

  /// What a date is joined to: another, or what is still going on.
  func second(_ place: Int) -> (point: DateExpression.Point?, end: Int)? {
    if let open = has(.dateLimit, "open", at: place) { return (nil, Int(open.end)) }
    guard let date = date(at: place, follows: true), date.last == nil else { return nil }
    return (date.first, date.range.upperBound)
  }

  /// 两个月后, 2020 年 12 月: the second tells what the first means.
  func explains(_ date: DateExpression, _ last: ResolvedDate) -> Bool {
    guard case .counted? = last.reason, case .calendar(let year, _) = date.first,
      year == .untold || year.isTold
    else { return false }
    var place = last.range.upperBound
    guard skip(",", &place) || skip("(", &place) else { return false }
    return skippingSpaces(place) == date.range.lowerBound
  }
}

extension DateExpression.Year {
  fileprivate var isTold: Bool { if case .told = self { true } else { false } }
}
