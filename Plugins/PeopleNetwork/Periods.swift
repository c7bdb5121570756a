import Knowledge

/// Some years, and what ties people in them.
struct Period {
  let years: ClosedRange<Int>
  /// One for each kind, whatever the number of its dates.
  let ties: [Tie]
}

/// The periods of a story: years, or several together where little is dated to one.
struct Periods {
  let all: [Period]
  /// The ties of all periods, one for each kind.
  let ties: [Tie]
  /// Those without a date, or with none to the year.
  let undatedCount: Int

  private static let most = 8
  private static let fewestTies = 6

  init(_ ties: Ties) {
    let dated = ties.all.filter { $0.years != nil }
    undatedCount = ties.all.count - dated.count
    self.ties = Self.joined(dated)
    let enough = max(Self.fewestTies, (dated.count + Self.most - 1) / Self.most)
    all = Self.spans(dated.compactMap(\.years?.lowerBound), enough).map { years in
      Period(years: years, ties: Self.joined(dated.filter { $0.years?.overlaps(years) ?? false }))
    }
  }

  /// Years in which enough begins; the last takes what is left.
  private static func spans(_ beginnings: [Int], _ enough: Int) -> [ClosedRange<Int>] {
    var spans: [ClosedRange<Int>] = []
    var open: [Int] = []
    for (year, same) in Dictionary(grouping: beginnings, by: \.self).sorted(by: { $0.key < $1.key }) {
      open += same
      guard open.count >= enough else { continue }
      spans.append(open[0]...year)
      open = []
    }
    if let last = open.last { spans.append((spans.popLast()?.lowerBound ?? open[0])...last) }
    return spans
  }

  private static func joined(_ ties: [Tie]) -> [Tie] {
    let byKind = Dictionary(grouping: ties, by: \.kind)
    return ties.map(\.kind).uniqued().compactMap { byKind[$0].flatMap(joined) }
  }

  /// One tie of all dates: the first stands for it, and the others are told.
  private static func joined(_ ties: [Tie]) -> Tie? {
    guard let first = ties.first else { return nil }
    let dates = ties.compactMap(\.when).sorted(by: PartialDate.listedBefore)
    return Tie(
      person: first.person, property: first.property, other: first.other, when: dates.first,
      roles: ties.flatMap(\.roles).uniqued() + dates.dropFirst().map(\.formatted),
      isUncertain: ties.allSatisfy(\.isUncertain), evidence: ties.flatMap(\.evidence).listed())
  }
}

extension Tie {
  struct Kind: Hashable {
    let person: EntityID
    let property: Property
    let other: EntityID
  }

  var kind: Kind { Kind(person: person, property: property, other: other) }

  /// The years that its date meets; nil where it tells no year.
  var years: ClosedRange<Int>? {
    guard let when else { return nil }
    switch (when.start.year, when.end, when.end?.year) {
    case (let year?, nil, _), (let year?, .unknown, _): return year...year
    case (let year?, .open, _): return year...Int.max
    case (let first?, _, let last?): return first...max(first, last)
    case (nil, _, let last?): return last...last
    default: return nil
    }
  }
}

extension PartialDate.End {
  /// Nil where it is not known to the year.
  fileprivate var year: Int? {
    guard case .part(let part) = self, part.precision != .decade else { return nil }
    return part.year
  }
}
