/// A date as a text writes it, before it is known what it counts from.
struct DateExpression: Sendable {
  enum Year: Sendable, Equatable {
    case told(Int)
    /// Counted from the year of publication: 去年 is -1.
    case now(Int)
    /// Counted from the year that the story has come to: 次年 is 1.
    case then(Int)
    /// The year that the story has come to, as bare 5 月 means.
    case untold
    /// The last such month or season before the publication, as `last October` means.
    case recent
    /// The first such month after the story's, as `the following March` means.
    case following
  }

  enum Unit: Sendable, Equatable {
    case years, months, days
    /// A month or day itself, which only another one leads to: 次月, 次日.
    case month, day
  }

  enum Anchor: Sendable, Equatable { case publication, story }

  enum Point: Sendable, Equatable {
    case calendar(Year, DatePart)
    case counted(Anchor, Int, Unit)
    /// A part of a month counted: 本月 20 日.
    case within(Anchor, Int, DatePart)
    /// A day from 1, Monday, of so many weeks from the publication's; of the last seven days where no week is told.
    case weekday(Int, week: Int?)
    /// So many weeks from the publication's.
    case week(Int)
  }

  var range: Range<Int>
  var first: Point
  var last: Point?
  var isAbout = false
  var isUnsure = false
  /// Whether it goes on from there: 2015 to present.
  var isOpen = false
  /// Whether the story does not come to it: 自 2016 年成立以来.
  var isAside = false

  init(_ range: Range<Int>, _ first: Point, to last: Point? = nil) {
    (self.range, self.first, self.last) = (range, first, last)
  }
}
