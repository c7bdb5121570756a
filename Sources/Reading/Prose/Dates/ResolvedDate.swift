import Knowledge

/// A date that a text tells, resolved.
public struct ResolvedDate: Sendable {
  /// How a date was reached that the text does not tell whole.
  enum Reason: Sendable, Equatable {
    case publication(year: Int)
    case story(year: Int)
    case counted(Int, DateExpression.Unit, from: PartialDate.Part)
  }

  /// In the scalars of the text.
  public let range: Range<Int>
  public let date: PartialDate
  let reason: Reason?

  /// How it was reached, where the text does not tell it whole.
  public var reasoning: String? {
    switch reason {
    case nil: nil
    case .publication(let year): "published in \(year)"
    case .story(let year): "the story is in \(year)"
    case .counted(let count, .month, let part), .counted(let count, .months, let part):
      "\(count) months from \(part)"
    case .counted(let count, .years, let part): "\(count) years from \(part)"
    case .counted(let count, .day, let part), .counted(let count, .days, let part):
      "\(count) days from \(part)"
    }
  }

  func moved(by offset: Int) -> ResolvedDate {
    ResolvedDate(
      range: (range.lowerBound + offset)..<(range.upperBound + offset), date: date, reason: reason)
  }
}
