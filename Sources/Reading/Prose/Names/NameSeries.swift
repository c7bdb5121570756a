/// Lists of what could be names of people: 甲、乙与丙.
struct NameSeries {
  private let scanned: ScannedText
  private let starts: Set<Int>
  private let ends: Set<Int>
  /// How many candidates stand one behind another up to an end, and from a beginning on.
  private var before: [Int: Int] = [:]
  private var behind: [Int: Int] = [:]

  /// - Parameter people: where those stand that are already believed.
  init(_ scanned: ScannedText, _ candidates: [Range<Int>], people: [Range<Int>]) {
    self.scanned = scanned
    starts = Set(people.map(\.lowerBound))
    ends = Set(people.map(\.upperBound))
    let joined = candidates.filter { isJoint($0.lowerBound - 1) || isJoint($0.upperBound) }
    for range in joined {
      before[range.upperBound] = max(before[range.upperBound] ?? 1, 1 + countBefore(range))
    }
    for range in joined.reversed() {
      behind[range.lowerBound] = max(behind[range.lowerBound] ?? 1, 1 + countBehind(range))
    }
  }

  /// Beside a person, or one of three in a row, a candidate is one too.
  func support(_ range: Range<Int>) -> Int {
    let isBesidePerson =
      isJoint(range.lowerBound - 1) && ends.contains(range.lowerBound - 1)
      || isJoint(range.upperBound) && starts.contains(range.upperBound + 1)
    return isBesidePerson || 1 + countBefore(range) + countBehind(range) > 2 ? 4 : 0
  }

  private func countBefore(_ range: Range<Int>) -> Int {
    isJoint(range.lowerBound - 1) ? before[range.lowerBound - 1] ?? 0 : 0
  }

  private func countBehind(_ range: Range<Int>) -> Int {
    isJoint(range.upperBound) ? behind[range.upperBound + 1] ?? 0 : 0
  }

  private func isJoint(_ place: Int) -> Bool {
    switch scanned[place] {
    case "、", "与", "和", "及": true
    default: false
    }
  }
}
