import Knowledge

/// One event dated twice, by days that do not meet.
struct DateCheck {
  private static let properties: [Property] = [.released, .established, .started, .completed, .held]

  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    Differences.findings(.dates, of: Self.properties, in: base, differ: differ)
  }

  private func differ(_ one: Fact, _ other: Fact) -> Bool? {
    guard let left = one.date, let right = other.date else { return nil }
    guard !left.overlaps(right), let gap = left.days(to: right) else { return false }
    return gap > [left, right].map(tolerance).reduce(0, max)
  }

  /// "About 2019" may be as much off as it is long.
  private func tolerance(_ date: PartialDate) -> Int {
    guard date.isQualified, let first = date.earliest, let last = date.latest else { return 0 }
    return last.number - first.number + 1
  }

}

extension PartialDate {
  /// The days between two dates that do not overlap.
  fileprivate func days(to other: PartialDate) -> Int? {
    guard let first = earliest, let last = latest, let start = other.earliest, let end = other.latest else {
      return nil
    }
    return max(start.number - last.number, first.number - end.number)
  }
}
