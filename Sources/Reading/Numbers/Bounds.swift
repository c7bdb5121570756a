/// The bounds of a number while it is read.
struct Bounds {
  var lower: Double
  var upper: Double
  /// Whether the upper bound is the first number that is too large: 30 多 ends before 40.
  var isOpen = false

  init(_ value: Double) { (lower, upper) = (value, value) }

  init(lower: Double, upper: Double, isOpen: Bool = false) {
    (self.lower, self.upper, self.isOpen) = (lower, upper, isOpen)
  }

  var isPoint: Bool { lower == upper }

  /// The largest whole number within.
  var last: Double { isOpen ? upper - 1 : upper }

  /// From a number to the next of its last magnitude.
  var withMore: Bounds {
    var step = 1.0
    while step < lower, (lower / (step * 10)).truncatingRemainder(dividingBy: 1) == 0 { step *= 10 }
    return Bounds(lower: lower, upper: lower + step, isOpen: true)
  }

  static func + (left: Bounds, right: Bounds) -> Bounds {
    Bounds(
      lower: left.lower + right.lower, upper: left.upper + right.upper, isOpen: left.isOpen || right.isOpen)
  }

  static func * (left: Bounds, factor: Double) -> Bounds {
    Bounds(lower: left.lower * factor, upper: left.upper * factor, isOpen: left.isOpen)
  }
}
