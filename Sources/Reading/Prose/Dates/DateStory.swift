import Knowledge

/// Where a story has come to in time, and what its dates then mean.
struct DateStory {
  typealias Part = PartialDate.Part
  /// From one part to another, the same where it is no interval.
  typealias Span = (first: Part, last: Part)

  private let publication: Part?
  private(set) var now: Span?

  init(published: PartialDate?) {
    if case .part(let part)? = published?.end ?? published?.start {
      publication = part
    } else {
      publication = nil
    }
  }

  /// - Returns: nil where nothing is known that it counts from.
  mutating func resolve(_ expression: DateExpression) -> ResolvedDate? {
    let before = now
    guard let (span, reason) = resolve(expression.first, like: expression.last) else { return nil }
    var (whole, isJoined) = (span, false)
    if let last = expression.last {
      now = span
      guard let end = resolve(last)?.span ?? nil, let end = later(end, than: span) else {
        now = before
        return nil
      }
      (whole, isJoined) = ((span.first, end.last), true)
      now = end
    }
    guard let date = date(whole, isJoined, expression), !isYetToCome(whole, expression.first) else {
      now = before
      return nil
    }
    let isAside = expression.isAside && before != nil || !isStory(whole)
    now = isAside ? before : isJoined ? now : whole
    return ResolvedDate(range: expression.range, date: date, reason: reason)
  }

  /// A story cannot tell what came two years later where that is after its publication.
  private func isYetToCome(_ span: Span, _ point: DateExpression.Point) -> Bool {
    guard case .counted(.story, _, _) = point, let publication else { return false }
    return span.first.earliest > publication.latest
  }

  private func isStory(_ span: Span) -> Bool { span.last.precision != .decade }

  private func date(_ span: Span, _ isJoined: Bool, _ expression: DateExpression) -> PartialDate? {
    let first = span.first.qualified(about: expression.isAbout, unsure: expression.isUnsure)
    let last = span.last.qualified(about: expression.isAbout, unsure: expression.isUnsure)
    if expression.isOpen { return PartialDate(from: first, to: .open) }
    return first == last && !isJoined ? PartialDate(first) : PartialDate(from: first, to: .part(last))
  }

  /// 11 月到 3 月 ends in the next year.
  private func later(_ end: Span, than start: Span) -> Span? {
    guard end.last.latest < start.first.earliest else { return end }
    guard let first = end.first.moved(years: 1), let last = end.last.moved(years: 1) else { return nil }
    return (first, last)
  }

  // MARK: - One point in time

  private func resolve(
    _ point: DateExpression.Point, like other: DateExpression.Point? = nil
  ) -> (span: Span, reason: ResolvedDate.Reason?)? {
    switch point {
    case .counted(let anchor, let count, let unit): return counted(anchor, count, unit)
    case .within(let anchor, let count, let part):
      guard let (base, reason) = counted(anchor, count, .month), let month = base.first.month else {
        return nil
      }
      return span(base.first.year, part.within(month)).map { ($0, reason) }
    case .weekday(let day, let week): return weekday(day, week)
    case .week(let count): return self.week(count)
    case .calendar(.untold, let part):
      if case .calendar(let year, _)? = other, year != .untold, let (number, reason) = self.year(year, part) {
        return span(number, part).map { ($0, reason) }
      }
      return calendar(.untold, part)
    case .calendar(let year, let part): return calendar(year, part)
    }
  }

  private func calendar(_ year: DateExpression.Year, _ part: DatePart) -> (Span, ResolvedDate.Reason?)? {
    guard let (number, reason) = self.year(year, part), let span = span(number, part) else { return nil }
    return (span, reason)
  }

  private func year(_ year: DateExpression.Year, _ part: DatePart) -> (Int, ResolvedDate.Reason?)? {
    switch year {
    case .told(let year): return (year, nil)
    case .now(let count): return publication.map { ($0.year + count, .publication(year: $0.year)) }
    case .then(let count): return now.map { ($0.last.year + count, .story(year: $0.last.year)) }
    case .recent: return publication.map { (recent(part, before: $0), .publication(year: $0.year)) }
    case .following: return now.map { (following(part, $0.last), .story(year: $0.last.year)) }
    case .untold:
      if let now { return (near(part, now.last), .story(year: now.last.year)) }
      return publication.map { (recent(part, upTo: $0), .publication(year: $0.year)) }
    }
  }

  /// A bare January told soon after a December is that of the next year.
  private func near(_ part: DatePart, _ story: Part) -> Int {
    guard let told = story.month, let month = part.firstMonth, month < told, month + 12 - told <= 3 else {
      return story.year
    }
    return story.year + 1
  }

  private func following(_ part: DatePart, _ story: Part) -> Int {
    guard let told = story.month, let month = part.firstMonth, month > told else { return story.year + 1 }
    return story.year
  }

  private func recent(_ part: DatePart, before publication: Part) -> Int {
    guard let told = publication.month, let month = part.lastMonth, month < told else {
      return publication.year - 1
    }
    return publication.year
  }

  private func recent(_ part: DatePart, upTo publication: Part) -> Int {
    guard case .month = part.grain, let told = publication.month, let month = part.firstMonth, month > told
    else {
      return publication.year
    }
    return publication.year - 1
  }

  private func span(_ year: Int, _ part: DatePart) -> Span? {
    switch part {
    case .whole, .early, .mid, .late, .ten: return single(Part(.year, year: year))
    case .decade: return single(Part(.decade, year: year))
    case .years(let first, let last):
      return pair(Part(.year, year: year + first), Part(.year, year: year + last))
    case .season(let season): return single(Part(.season(season), year: year))
    case .month(let month):
      guard let (year, month) = told(year, month) else { return nil }
      return single(Part(.month, year: year, month: month))
    case .months(let first, let last):
      return pair(Part(.month, year: year, month: first), Part(.month, year: year, month: last))
    case .day(let month, let day):
      guard let (year, month) = told(year, month) else { return nil }
      return single(Part(.day, year: year, month: month, day: day) ?? Part(.month, year: year, month: month))
    case .days(let month, let first, let last):
      guard let (year, month) = told(year, month) else { return nil }
      return pair(
        Part(.day, year: year, month: month, day: first),
        Part(.day, year: year, month: month, day: min(last, Day.length(ofMonth: month, in: year))))
    case .daySpan(let month, let day, let toMonth, let toDay):
      return pair(
        Part(.day, year: year, month: month, day: day), Part(.day, year: year, month: toMonth, day: toDay))
    }
  }

  /// The story's month where none is told.
  private func told(_ year: Int, _ month: Int?) -> (Int, Int)? {
    if let month { return (year, month) }
    guard let story = now?.last ?? publication, let month = story.month else { return nil }
    return (story.year, month)
  }

  private func single(_ part: Part?) -> Span? { part.map { ($0, $0) } }

  private func pair(_ first: Part?, _ last: Part?) -> Span? {
    guard let first, let last else { return nil }
    return (first, last)
  }

  // MARK: - Weeks

  private func weekday(_ day: Int, _ week: Int?) -> (Span, ResolvedDate.Reason?)? {
    guard let publication, publication.precision == .day else { return nil }
    let today = publication.earliest.weekday
    let offset = week.map { $0 * 7 + day - today } ?? -((today - day + 7) % 7)
    return counted(.publication, offset, .day)
  }

  private func week(_ count: Int) -> (Span, ResolvedDate.Reason?)? {
    guard let publication, publication.precision == .day else { return nil }
    let monday = publication.earliest.number - publication.earliest.weekday + 1 + 7 * count
    guard let span = pair(Part(Day(number: monday)), Part(Day(number: monday + 6))) else { return nil }
    return (span, .counted(7 * count, .days, from: publication))
  }

  // MARK: - Counting

  private func counted(
    _ anchor: DateExpression.Anchor, _ count: Int, _ unit: DateExpression.Unit
  ) -> (Span, ResolvedDate.Reason?)? {
    guard let base = anchor == .story ? now : publication.map({ ($0, $0) }) else { return nil }
    guard let span = Self.counted(base, count, unit) else { return nil }
    return (span, .counted(count, unit, from: base.last))
  }

  /// As exact as the coarser of its unit and the date that it counts from.
  private static func counted(_ base: Span, _ count: Int, _ unit: DateExpression.Unit) -> Span? {
    switch unit {
    case .years: return both(base) { Part(.year, year: $0.year + count) }
    case .months:
      if let season = season(base, count) { return (season, season) }
      return months(base, count)
    case .month where base.last.month == nil: return nil
    case .month: return both((base.last, base.last)) { $0.earliest.moved(months: count) }
    case .day where base.last.precision != .day: return nil
    case .day: return both((base.last, base.last)) { Part(Day(number: $0.earliest.number + count)) }
    case .days: return days(base, count)
    }
  }

  private static func months(_ base: Span, _ count: Int) -> Span? {
    guard let first = base.first.earliest.moved(months: count),
      let last = base.last.latest.moved(months: count)
    else { return nil }
    return (first, last)
  }

  /// Half a year after a spring is an autumn.
  private static func season(_ base: Span, _ count: Int) -> Part? {
    guard base.first == base.last, case .season(let season) = base.last.precision, count % 3 == 0 else {
      return nil
    }
    let total = base.last.year * 4 + season - 21 + count / 3
    return Part(.season(21 + total % 4), year: total / 4)
  }

  private static func days(_ base: Span, _ count: Int) -> Span? {
    let (first, last) = (base.first.earliest.number + count, base.last.latest.number + count)
    guard last - first <= 62 else { return nil }
    if base.first == base.last, base.last.precision == .day {
      return Part(Day(number: first)).map { ($0, $0) }
    }
    guard let start = Day(number: first).moved(months: 0), let end = Day(number: last).moved(months: 0) else {
      return nil
    }
    return (start, end)
  }

  private static func both(_ span: Span, _ move: (Part) -> Part?) -> Span? {
    guard let first = move(span.first), let last = move(span.last) else { return nil }
    return (first, last)
  }
}

extension DatePart {
  /// The month that it is in or begins in.
  fileprivate var firstMonth: Int? {
    switch self {
    case .months(let month, _), .daySpan(let month, _, _, _): month
    case .month(let month), .day(let month, _), .days(let month, _, _): month
    case .season(let season): season == 24 ? 12 : (season - 20) * 3
    default: nil
    }
  }

  fileprivate var lastMonth: Int? {
    if case .season(let season) = self { season == 24 ? 2 : (season - 20) * 3 + 2 } else { firstMonth }
  }

  fileprivate enum Grain {
    case month(Int)
    case other
  }

  /// Whether one month holds it.
  fileprivate var grain: Grain {
    switch self {
    case .month(let month?), .day(let month?, _), .days(let month?, _, _): .month(month)
    default: .other
    }
  }
}

extension PartialDate.Part {
  fileprivate init?(_ day: Day) {
    let civil = day.civil
    self.init(.day, year: civil.year, month: civil.month, day: civil.day)
  }

  /// As many years away.
  fileprivate func moved(years count: Int) -> PartialDate.Part? {
    Self(precision, year: year + count, month: month, day: day)
  }
}

extension Day {
  /// From 1, Monday.
  fileprivate var weekday: Int { (number + 3) % 7 < 0 ? (number + 3) % 7 + 8 : (number + 3) % 7 + 1 }

  fileprivate func moved(months count: Int) -> PartialDate.Part? {
    let civil = civil
    let months = civil.year * 12 + civil.month - 1 + count
    return PartialDate.Part(.month, year: months / 12, month: months % 12 + 1)
  }
}
