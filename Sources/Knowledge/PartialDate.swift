/// A date as far as it is known: a year, season, month or day, or an interval of them.
///
/// Written in EDTF, levels 0 and 1 without times of day (ISO 8601-2:2019, annex A): `2018-10-11`,
/// `2018-10`, `2018`, `2020-22` (summer), `201X`, `2021~` (about), `2021?` (uncertain), `2021%` (both),
/// `2006/2011`, `2020-10/..` (still going on), `/2019` (since an unknown day).
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// A date without a slash in it.
  public struct Part: Hashable, Sendable {
    /// How much of the date is known.
    public enum Precision: Hashable, Sendable {
      case decade, year
      case season(Int)
      case month, day
    }

    /// How much of it is known.
    public let precision: Precision
    /// The year; of a decade, its first.
    public let year: Int
    /// Nil where only the year, the season or the decade is known.
    public let month: Int?
    /// Nil where the day is not known.
    public let day: Int?
    /// Marked `~` or `%`: about then.
    public let isApproximate: Bool
    /// Marked `?` or `%`: perhaps then.
    public let isUncertain: Bool
    /// The first day that it may mean.
    public let earliest: Day
    /// The last day that it may mean.
    public let latest: Day
  }

  /// One end of an interval, or the whole of a date that is none.
  public enum End: Hashable, Sendable {
    case part(Part)
    /// `..`: no end, or an end still to come.
    case open
    /// Nothing where a date could stand: there is an end, and nobody says when.
    case unknown
  }

  /// Where it begins; the whole of a date that is no interval.
  public let start: End
  /// Nil where the date is no interval.
  public let end: End?
  /// The date in EDTF, as it was written.
  public let edtf: String

  init(start: End, end: End?, edtf: String) {
    self.start = start
    self.end = end
    self.edtf = edtf
  }

  /// The date in EDTF.
  public var description: String { edtf }

  /// The first day that it may mean, or nil where it reaches back without bound.
  public var earliest: Day? {
    if case .part(let part) = start { part.earliest } else { nil }
  }

  /// The last day that it may mean, or nil where it goes on without bound.
  public var latest: Day? {
    if case .part(let part) = end ?? start { part.latest } else { nil }
  }

  /// Whether it was written with a slash.
  public var isInterval: Bool { end != nil }

  /// Whether the source itself is unsure of it.
  public var isQualified: Bool {
    [start, end].contains { end in
      if case .part(let part)? = end { part.isApproximate || part.isUncertain } else { false }
    }
  }

  /// Whether every day that it may mean lies before every day that the other may mean.
  public func precedes(_ other: PartialDate) -> Bool {
    guard let latest, let earliest = other.earliest else { return false }
    return latest < earliest
  }

  /// Whether neither date surely lies before the other.
  public func overlaps(_ other: PartialDate) -> Bool {
    !precedes(other) && !other.precedes(self)
  }

  /// A total order for listing: by first day, then last day, then wording. It does not claim that one
  /// date lies before the other; ``precedes(_:)`` does.
  public static func listedBefore(_ left: PartialDate, _ right: PartialDate) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: (Int, Int, String) {
    (earliest?.number ?? .min, latest?.number ?? .max, edtf)
  }
}
