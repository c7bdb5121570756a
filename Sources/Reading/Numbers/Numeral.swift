/// A number that a text writes, in Chinese or Western notation, with the bounds that its form leaves.
///
/// 1750 亿, 一万零五百, 两万五 (25,000), 二〇二〇, 1.75 trillion, 10,000, 8e7; 百亿 may be a vague "tens of
/// billions" and 几百 is 200 to 999.
struct Numeral: Hashable, Sendable {
  enum Kind: Sendable {
    case point
    /// A bare magnitude such as 百亿: from that to ten times that, unless a word limits it.
    case order
    /// Told with bounds: 几百, 十几, 两三百, 30 多.
    case range
    /// 十来: one number, not meant exactly.
    case about
  }

  var lower: Double
  var upper: Double
  /// Where it stands in the scanned characters.
  var range: Range<Int>
  var kind: Kind
  /// The magnitude at its end, which a number before it may share: 亿 in 3 到 5 亿.
  var scale = 1.0
  /// Whether it is a share, in per cent: 三分之一, 七成五.
  var isShare = false

  init(_ lower: Double, _ upper: Double, _ range: Range<Int>, _ kind: Kind, scale: Double = 1) {
    (self.lower, self.upper, self.range, self.kind, self.scale) = (lower, upper, range, kind, scale)
  }

  init(_ value: Double, _ range: Range<Int>, scale: Double = 1) {
    self.init(value, value, range, .point, scale: scale)
  }

  /// Some of a magnitude, two at least: 几百, hundreds.
  static func some(_ magnitude: Double, _ range: Range<Int>) -> Numeral {
    Numeral(2 * magnitude, magnitude * 10 - 1, range, .range, scale: magnitude)
  }

  var isPoint: Bool { lower == upper }
}
