import Knowledge

/// A stretch of time that a trend is fitted over.
struct TimeWindow: Hashable {
  /// Nil where it is the whole.
  let firstYear: Int?

  /// A trend over fewer says little.
  static let fewest = 20
  /// Growth long ago says little of growth now.
  private static let years = 20

  func holds(_ time: Double) -> Bool {
    guard let first = firstYear.flatMap({ Day(year: $0, month: 1, day: 1) }) else { return true }
    return time >= first.decimalYear
  }

  /// The whole, and from each fifth year of the last twenty on.
  static func all(_ points: [Series.Point]) -> [TimeWindow] {
    guard let first = points.map(\.time).min(), let last = points.map(\.time).max() else { return [] }
    let starts = stride(from: 0, through: Int(last), by: 5).filter {
      $0 > Int(last) - years && Double($0) > first
    }
    return ([TimeWindow(firstYear: nil)] + starts.map { TimeWindow(firstYear: $0) }).filter { window in
      points.count { window.holds($0.time) } >= fewest
    }
  }

  /// The growth in the widest of the last twenty years; else over the whole.
  static func recentGrowth(_ points: [Series.Point]) -> Growth? {
    let window = all(points).first { $0.firstYear != nil } ?? TimeWindow(firstYear: nil)
    return Growth(points.filter { window.holds($0.time) })
  }
}
