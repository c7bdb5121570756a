import Knowledge

/// What comes so long after a date: as exact as the coarser of the two.
extension DateSpan {
  func counted(_ count: Int, _ unit: DateExpression.Unit) -> DateSpan? {
    switch unit {
    case .years:
      return DateSpan(Part(.year, year: first.year + count), Part(.year, year: last.year + count))
    case .months: return seasons(count) ?? months(count)
    case .month:
      guard last.month != nil else { return nil }
      let month = last.earliest.month(count)
      return DateSpan(month, month)
    case .day:
      guard last.precision == .day else { return nil }
      let day = Part(Day(number: last.earliest.number + count))
      return DateSpan(day, day)
    case .days: return days(count)
    }
  }

  /// The same in another year.
  func moved(years count: Int) -> DateSpan? {
    DateSpan(first.moved(years: count), last.moved(years: count))
  }

  /// Half a year after a spring is an autumn.
  private func seasons(_ count: Int) -> DateSpan? {
    guard first == last, case .season(let season) = last.precision, count % 3 == 0 else { return nil }
    let total = last.year * 4 + season - 21 + count / 3
    let part = Part(.season(21 + total % 4), year: total / 4)
    return DateSpan(part, part)
  }

  private func months(_ count: Int) -> DateSpan? {
    DateSpan(first.earliest.month(count), last.latest.month(count))
  }

  /// None where it counts from a season or a year, which days do not change.
  private func days(_ count: Int) -> DateSpan? {
    let (start, end) = (Day(number: first.earliest.number + count), Day(number: last.latest.number + count))
    guard end.number - start.number <= 62 else { return nil }
    if first == last, last.precision == .day { return DateSpan(Part(start), Part(start)) }
    return DateSpan(start.month(0), end.month(0))
  }
}

extension PartialDate.Part {
  init?(_ day: Day) {
    let civil = day.civil
    self.init(.day, year: civil.year, month: civil.month, day: civil.day)
  }

  fileprivate func moved(years count: Int) -> PartialDate.Part? {
    Self(precision, year: year + count, month: month, day: day)
  }
}

extension Day {
  /// From 1, Monday.
  var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The month so many months from the day's.
  fileprivate func month(_ count: Int) -> PartialDate.Part? {
    let civil = civil
    let months = civil.year * 12 + civil.month - 1 + count
    return PartialDate.Part(.month, year: months / 12, month: months % 12 + 1)
  }
}
