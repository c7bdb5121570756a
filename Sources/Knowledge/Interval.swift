/// A closed range of numbers, open to infinity where a bound is unknown, with interval arithmetic.
///
/// The result of each operation encloses every result for numbers within its operands
/// (R. E. Moore, *Interval Analysis*, 1966).
public struct Interval: Hashable, Sendable {
  public let lower: Double
  public let upper: Double

  /// - Precondition: none; the bounds are put in order.
  public init(_ lower: Double, _ upper: Double) {
    self.lower = Swift.min(lower, upper)
    self.upper = Swift.max(lower, upper)
  }

  public init(_ point: Double) {
    self.init(point, point)
  }

  public static let zero = Interval(0)

  public var isPoint: Bool { lower == upper }
  public var isBounded: Bool { lower.isFinite && upper.isFinite }

  public func overlaps(_ other: Interval) -> Bool {
    lower <= other.upper && other.lower <= upper
  }

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
  public func sum() -> Interval { reduce(.zero, +) }
}
