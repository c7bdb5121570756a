import Knowledge

/// A date as a text writes it, before it is known what it counts from.
struct DateExpression: Sendable {
  enum Year: Sendable, Equatable {
    case absolute(Int)
    /// Counted from the year of publication: 去年 is -1.
    case sincePublication(Int)
    /// Counted from the year that the story has come to: 次年 is 1.
    case sinceStory(Int)
    /// The year that the story has come to, as bare 5 月 means.
    case untold
  }

  enum Part: Sendable, Equatable {
    case whole
    /// Months of the year that it spans, such as 11...12 for its end.
    case months(ClosedRange<Int>)
    case month(Int)
    case day(month: Int, day: Int)
    case season(Int)
    case decade
  }

  enum Value: Sendable, Equatable {
    case date(Year, Part)
    /// So many months after (or before) the last date told: 两个月后.
    case months(Int)
    case days(Int)
    case years(Int)
    /// Counted from the day of publication: 昨天, 上个月.
    case publicationDay(Int)
    case publicationMonth(Int)
    /// A month of the story's year without saying so: 那一天.
    case iso(String)
  }

  let range: Range<Int>
  let value: Value
  /// How the date is limited: about, since, until.
  var limit: Limit = .none

  enum Limit: Sendable { case none, about, since, until }
}
