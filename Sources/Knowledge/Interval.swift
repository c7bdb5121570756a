/// A closed range of numbers, open to infinity where a bound is unknown, with interval arithmetic.
///
/// The result of each operation encloses every result for numbers within its operands
/// (R. E. Moore, *Interval Analysis*, 1966).
public struct Interval: Hashable, Sendable {
  /// The least that it can be.
  public let lower: Double
  /// The most that it can be.
  public let upper: Double

  /// - Precondition: none; the bounds are put in order.
  public init(_ lower: Double, _ upper: Double) {
    self.lower = Swift.min(lower, upper)
    self.upper = Swift.max(lower, upper)
  }

  /// The interval of one number.
  public init(_ point: Double) {
    self.init(point, point)
  }

  /// What sums begin with.
  public static let zero = Interval(0)

  /// Whether it holds one number only.
  public var isPoint: Bool { lower == upper }
  /// Whether both bounds are known.
  public var isBounded: Bool { lower.isFinite && upper.isFinite }

  /// Whether some number lies in both.
  public func overlaps(_ other: Interval) -> Bool {
    lower <= other.upper && other.lower <= upper
  }

  /// Whether a number lies in it, its bounds included.
  public func contains(_ number: Double) -> Bool {
    lower <= number && number <= upper
  }

  public static func + (left: Interval, right: Interval) -> Interval {
    Interval(left.lower + right.lower, left.upper + right.upper)
  }

  public static func * (left: Interval, right: Interval) -> Interval {
    let products = [
      product(left.lower, right.lower), product(left.lower, right.upper),
      product(left.upper, right.lower), product(left.upper, right.upper),
    ]
    return Interval(products.min() ?? 0, products.max() ?? 0)
  }

  /// The quotient, or nil where the divisor's range holds zero.
  public static func / (left: Interval, right: Interval) -> Interval? {
    guard !right.contains(0) else { return nil }
    return left * Interval(1 / right.lower, 1 / right.upper)
  }

  /// Zero times an unknown, unbounded amount is zero here, not a NaN.
  private static func product(_ left: Double, _ right: Double) -> Double {
    left == 0 || right == 0 ? 0 : left * right
  }
}

extension Sequence<Interval> {
  /// The interval of all sums of one number from each.
  public func sum() -> Interval { reduce(.zero, +) }
}
