import Knowledge

/// A date as FollowTheMoney takes it: a year, month or day, from 1000 on.
struct FollowTheMoneyDate {
  /// Of an interval.
  let start, end: String?
  /// Of a date that is none.
  let single: String?

  init(_ date: PartialDate) {
    (start, end) = date.isInterval ? (Self.text(date.start), date.end.flatMap(Self.text)) : (nil, nil)
    single = date.isInterval ? nil : Self.text(date.start)
  }

  /// A season is told as its year, a decade not at all.
  private static func text(_ end: PartialDate.End) -> String? {
    guard case .part(let part) = end, (1000..<3000).contains(part.year) else { return nil }
    let day = part.earliest.text
    return switch part.precision {
    case .decade: nil
    case .year, .season: String(day.prefix(4))
    case .month: String(day.prefix(7))
    case .day: day
    }
  }
}
