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
    case .counted(let count, let unit, let part): "\(count) \(unit.name(count)) from \(part)"
    }
  }
}

extension DateExpression.Unit {
  fileprivate func name(_ count: Int) -> String {
    let plural = abs(count) == 1 ? "" : "s"
    return switch self {
    case .years: "year" + plural
    case .month, .months: "month" + plural
    case .day, .days: "day" + plural
    }
  }
}
