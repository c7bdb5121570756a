import Knowledge

/// A date that a text tells, resolved.
public struct ResolvedDate: Sendable {
  /// Within the paragraph's scalars.
  public let range: Range<Int>
  public let date: PartialDate
  /// How it was reached, where the text does not tell it whole.
  public let reasoning: String?
}

/// Reads dates in the order of the story: what counts from another date is resolved against the last one
/// told, or the day of publication.
public struct DateReader: Sendable {
  private let published: PartialDate?
  /// The last date told.
  private var story: PartialDate.Part?

  public init(published: PartialDate? = nil) {
    self.published = published
  }

  public mutating func read(_ text: String) -> [ResolvedDate] { read(Array(text.unicodeScalars)) }

  mutating func read(_ text: [Unicode.Scalar]) -> [ResolvedDate] {
    let single = DateScanner.scan(text).compactMap { expression -> ResolvedDate? in
      guard let (edtf, reasoning) = resolve(expression.value), let date = try? PartialDate(edtf: edtf) else {
        return nil
      }
      advance(to: date)
      return ResolvedDate(range: expression.range, date: date, reasoning: reasoning)
    }
    return DateLimits(text).applied(to: single)
  }

  private mutating func advance(to date: PartialDate) {
    if case .part(let part) = date.end ?? date.start, part.precision != .decade { story = part }
  }

  private func resolve(_ value: DateExpression.Value) -> (edtf: String, reasoning: String?)? {
    switch value {
    case .iso(let edtf): return (edtf, nil)
    case .date(let year, let part):
      guard let (number, reasoning) = resolve(year) else { return nil }
      return (EDTFText.text(number, part), reasoning)
    case .months(let count): return months(after: story, count)
    case .years(let count): return years(count)
    case .days(let count): return days(after: story, count)
    case .publicationDay(let count): return days(after: publication, count)
    case .publicationMonth(let count): return months(after: publication, count)
    }
  }

  private var publication: PartialDate.Part? {
    guard case .part(let part)? = published?.end ?? published?.start else { return nil }
    return part
  }

  private func resolve(_ year: DateExpression.Year) -> (Int, String?)? {
    switch year {
    case .absolute(let year): return (year, nil)
    case .sincePublication(let count):
      return publication.map { ($0.year + count, "published in \($0.year)") }
    case .sinceStory(let count): return story.map { ($0.year + count, "the story is in \($0.year)") }
    case .untold:
      return (story ?? publication).map { ($0.year, "the story is in \($0.year)") }
    }
  }

  private func months(after part: PartialDate.Part?, _ count: Int) -> (String, String?)? {
    guard let part, let month = part.month else { return nil }
    let total = part.year * 12 + month - 1 + count
    return (EDTFText.text(total / 12, .month(total % 12 + 1)), "\(count) months from \(part.year)-\(month)")
  }

  private func years(_ count: Int) -> (String, String?)? {
    guard let story else { return nil }
    let part = story.month.map { DateExpression.Part.month($0) } ?? .whole
    return (EDTFText.text(story.year + count, part), "\(count) years from \(story.year)")
  }

  private func days(after part: PartialDate.Part?, _ count: Int) -> (String, String?)? {
    guard let part else { return nil }
    guard part.precision == .day else { return count >= 14 ? months(after: part, count / 30) : nil }
    let day = Day(number: part.earliest.number + count)
    return (EDTFText.text(day), "\(count) days from \(EDTFText.text(part.earliest))")
  }
}

/// Dates as EDTF writes them.
enum EDTFText {
  static func text(_ year: Int, _ part: DateExpression.Part) -> String {
    switch part {
    case .whole: "\(year)"
    case .month(let month): "\(year)-\(two(month))"
    case .months(let months): "\(year)-\(two(months.lowerBound))/\(year)-\(two(months.upperBound))"
    case .day(let month, let day): "\(year)-\(two(month))-\(two(day))"
    case .season(let season): "\(year)-\(season)"
    case .decade: "\(year / 10)X"
    }
  }

  static func text(_ day: Day) -> String {
    let civil = day.civil
    return text(civil.year, .day(month: civil.month, day: civil.day))
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
