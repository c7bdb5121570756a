import Knowledge

/// Where a story has come to in time, and what its dates then mean.
struct DateStory {
  typealias Reason = ResolvedDate.Reason
  typealias Meaning = (span: DateSpan, reason: Reason?)

  private let publication: PartialDate.Part?
  private var now: DateSpan?

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
    guard let (first, reason) = meaning(expression.first, like: expression.last) else { return nil }
    var (whole, end) = (first, first)
    if let point = expression.last {
      now = first
      guard let last = meaning(point)?.span, let last = later(last, than: first),
        let span = DateSpan(first.first, last.last)
      else {
        now = before
        return nil
      }
      (whole, end) = (span, last)
    }
    now = comesTo(end, expression) ? end : before
    guard let date = date(whole, expression), !isForetold(whole, expression.first) else {
      now = before
      return nil
    }
    return ResolvedDate(range: expression.range, date: date, reason: reason)
  }

  // MARK: - What the story comes to

  /// Not a date told aside, nor a decade, nor one after the publication.
  private func comesTo(_ span: DateSpan, _ expression: DateExpression) -> Bool {
    if span.last.precision == .decade { return false }
    return now == nil || !expression.isAside && !isToCome(span)
  }

  private func isToCome(_ span: DateSpan) -> Bool {
    publication.map { span.first.earliest > $0.latest } ?? false
  }

  /// A story cannot tell what came two years later where that is after its publication.
  private func isForetold(_ span: DateSpan, _ point: DateExpression.Point) -> Bool {
    switch point {
    case .counted(.story, _, _), .calendar(.then, _): isToCome(span)
    default: false
    }
  }

  private func date(_ span: DateSpan, _ expression: DateExpression) -> PartialDate? {
    let first = span.first.qualified(about: expression.isAbout, unsure: expression.isUnsure)
    let last = span.last.qualified(about: expression.isAbout, unsure: expression.isUnsure)
    if expression.isOpen { return PartialDate(from: first, to: .open) }
    return first == last && expression.last == nil
      ? PartialDate(first) : PartialDate(from: first, to: .part(last))
  }

  /// 11 月到 3 月 ends in the next year.
  private func later(_ end: DateSpan, than start: DateSpan) -> DateSpan? {
    end.last.latest < start.first.earliest ? end.moved(years: 1) : end
  }

  // MARK: - One point in time

  private func meaning(_ point: DateExpression.Point, like other: DateExpression.Point? = nil) -> Meaning? {
    switch point {
    case .counted(let anchor, let count, let unit): return counted(anchor, count, unit)
    case .within(let anchor, let count, let part):
      guard let (base, reason) = counted(anchor, count, .month), let month = base.first.month else {
        return nil
      }
      return DateSpan(part.within(month), of: base.first.year).map { ($0, reason) }
    case .weekday(let day, let week): return weekday(day, week)
    case .week(let count): return self.week(count)
    case .calendar(.untold, let part):
      // From March to June 2020: the second tells the year of both.
      if case .calendar(let year, _)? = other, year != .untold { return calendar(year, part) }
      return calendar(.untold, part)
    case .calendar(let year, let part): return calendar(year, part)
    }
  }

  private func calendar(_ year: DateExpression.Year, _ part: DatePart) -> Meaning? {
    let month = (now?.last ?? publication)?.month
    guard let (number, reason) = StoryYear(publication: publication, story: now?.last).year(year, part),
      let span = DateSpan(part, of: number, month: month)
    else { return nil }
    return (span, reason)
  }

  private func counted(
    _ anchor: DateExpression.Anchor, _ count: Int, _ unit: DateExpression.Unit
  ) -> Meaning? {
    guard let base = anchor == .story ? now : publication.map({ DateSpan($0) }),
      let span = base.counted(count, unit)
    else { return nil }
    return (span, .counted(count, unit, from: base.last))
  }

  private func weekday(_ day: Int, _ week: Int?) -> Meaning? {
    guard let publication, publication.precision == .day else { return nil }
    let today = publication.earliest.weekday
    return counted(.publication, week.map { $0 * 7 + day - today } ?? -((today - day + 7) % 7), .day)
  }

  private func week(_ count: Int) -> Meaning? {
    guard let publication, publication.precision == .day else { return nil }
    let monday = publication.earliest.number - publication.earliest.weekday + 1 + 7 * count
    let span = DateSpan(PartialDate.Part(Day(number: monday)), PartialDate.Part(Day(number: monday + 6)))
    return span.map { ($0, .counted(7 * count, .days, from: publication)) }
  }
}
