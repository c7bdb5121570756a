import Knowledge

/// A resolved date: from one part to another, the same where it is no interval.
struct DateSpan: Equatable {
  typealias Part = PartialDate.Part

  let first: Part
  let last: Part

  init(_ part: Part) { (first, last) = (part, part) }

  init?(_ first: Part?, _ last: Part?) {
    guard let first, let last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// - Parameter month: of days whose month is not told.
  /// - Returns: nil where the calendar has no such part.
  init?(_ part: DatePart, of year: Int, month: Int? = nil) {
    switch part {
    case .whole, .early, .mid, .late, .ten: self.init(.year, year)
    case .decade: self.init(.decade, year)
    case .years(let first, let last):
      self.init(Part(.year, year: year + first), Part(.year, year: year + last))
    case .season(let season): self.init(.season(season), year)
    case .month(let told): self.init(.month, year, month: told ?? month)
    case .months(let first, let last):
      self.init(Part(.month, year: year, month: first), Part(.month, year: year, month: last))
    case .day(let told, let day): self.init(day: day, of: told ?? month, in: year)
    case .days(let told, let first, let last): self.init(days: first, last, of: told ?? month, in: year)
    case .daySpan(let month, let day, let toMonth, let toDay):
      self.init(
        Part(.day, year: year, month: month, day: day), Part(.day, year: year, month: toMonth, day: toDay))
    }
  }

  private init?(_ precision: Part.Precision, _ year: Int, month: Int? = nil) {
    let part = Part(precision, year: year, month: month)
    self.init(part, part)
  }

  /// The month where it has no such day.
  private init?(day: Int, of month: Int?, in year: Int) {
    guard let month else { return nil }
    let part = Part(.day, year: year, month: month, day: day) ?? Part(.month, year: year, month: month)
    self.init(part, part)
  }

  private init?(days first: Int, _ last: Int, of month: Int?, in year: Int) {
    guard let month, (1...12).contains(month) else { return nil }
    let end = min(last, Day.length(ofMonth: month, in: year))
    self.init(
      Part(.day, year: year, month: month, day: first), Part(.day, year: year, month: month, day: end))
  }
}
