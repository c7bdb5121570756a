import Foundation

extension Quantity {
  /// The values that a round factor or span may stand for: half a unit of its last digit that is not zero,
  /// either way; of ten, which could round from half as much, its second digit. A bound or a range is what
  /// it says.
  public var claimed: Interval { rounded(digits: told.map { Self.leadsWithOne($0) ? 2 : 1 } ?? 1) }

  /// The values that a figure may stand for: as of a claim, but a figure has two digits at least.
  public var figure: Interval { rounded(digits: 2) }

  private func rounded(digits: Int) -> Interval {
    guard form == .exactly, let told, told > 0 else { return baseBounds }
    let half = Self.lastDigit(of: told, atLeast: digits) / 2 * unit.scale
    return Interval(baseBounds.lower - half, baseBounds.upper + half)
  }

  private static func leadsWithOne(_ number: Double) -> Bool {
    number > 0 && number / pow(10, floor(log10(number))) < 2
  }

  /// The place value of the last digit that is not zero, to five digits.
  private static func lastDigit(of number: Double, atLeast digits: Int) -> Double {
    let first = pow(10, floor(log10(number)))
    let places = (0..<5).map { first / pow(10, Double($0)) }
    return places.dropFirst(digits - 1).first { place in
      let count = number / place
      return abs(count - count.rounded()) < 1e-9 * count
    } ?? first / 1e5
  }
}
