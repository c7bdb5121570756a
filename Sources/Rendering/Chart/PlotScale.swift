import Analysis
import Foundation
import Knowledge

/// From values on an axis to pixels, with the ticks that people read it by.
struct PlotScale {
  struct Tick {
    let value: Double
    let label: String
  }

  let axis: Chart.Axis
  /// The first and last value, as drawn.
  let domain: ClosedRange<Double>
  /// Where those two stand; the first may be the larger, as with y.
  let range: (first: Double, last: Double)

  /// - Parameter intervals: what the axis must hold.
  init(_ axis: Chart.Axis, holding intervals: [Interval], range: (first: Double, last: Double)) {
    self.axis = axis
    self.range = range
    domain = Self.domain(axis.scale, intervals)
  }

  /// Whether any of it can stand on this axis.
  static func holds(_ interval: Interval, on scale: Chart.Axis.Scale) -> Bool {
    guard scale == .logarithmic else { return interval.lower.isFinite || interval.upper.isFinite }
    return interval.upper > 0 && !(interval.lower <= 0 && interval.upper.isInfinite) && !interval.lower.isNaN
  }

  /// Where a value stands; one beyond the ends of the axis stands at its end.
  func pixel(_ value: Double) -> Double { freePixel(min(max(value, domain.lowerBound), domain.upperBound)) }

  /// Where a value would stand if the axis went on.
  func freePixel(_ value: Double) -> Double {
    let (low, high) = (position(domain.lowerBound), position(domain.upperBound))
    guard high > low, !value.isNaN else { return (range.first + range.last) / 2 }
    return range.first + (position(value) - low) / (high - low) * (range.last - range.first)
  }

  private func position(_ value: Double) -> Double {
    axis.scale == .logarithmic ? log10(max(value, .leastNormalMagnitude)) : value
  }

  private static func domain(_ scale: Chart.Axis.Scale, _ intervals: [Interval]) -> ClosedRange<Double> {
    let reach = scale == .time ? 1e5 : 1e300
    let ends = intervals.flatMap { [$0.lower, $0.upper] }.filter(\.isFinite)
      .map { min(max($0, -reach), reach) }
    switch scale {
    case .band(let rows): return -0.5...max(Double(rows.count) - 0.5, 0.5)
    case .logarithmic:
      let positive = ends.filter { $0 > 0 }.map { log10(max($0, 1 / reach)) }
      let low = floor((positive.min() ?? 0) - 0.08)
      return pow(10, low)...pow(10, max(ceil((positive.max() ?? 1) + 0.08), low + 1))
    case .time:
      let low = floor(ends.min() ?? 2000)
      return low...max(ceil(ends.max() ?? 2001), low + 1)
    case .linear:
      let (low, high) = (min(ends.min() ?? 0, 0), ends.max() ?? 1)
      let step = niceStep((high - low) / 5)
      return (floor(low / step) * step)...max(ceil(high / step) * step, low + step)
    }
  }

  func ticks(in language: Language) -> [Tick] {
    switch axis.scale {
    case .band(let rows): rows.enumerated().map { Tick(value: Double($0), label: $1[language]) }
    case .logarithmic: decades.map { Tick(value: $0, label: DecadeLabel.text($0, axis.unit, in: language)) }
    case .time: years.map { Tick(value: $0, label: "\(Int($0))") }
    case .linear:
      stride(
        from: domain.lowerBound, through: domain.upperBound,
        by: Self.niceStep((domain.upperBound - domain.lowerBound) / 5)
      )
      .map { Tick(value: $0, label: NumberFormat.decimal($0)) }
    }
  }

  private var decades: [Double] {
    let (low, high) = (Int(log10(domain.lowerBound).rounded()), Int(log10(domain.upperBound).rounded()))
    let step = max(1, (high - low) / 12)
    return stride(from: low, through: high, by: step).map { pow(10, Double($0)) }
  }

  private var years: [Double] {
    let span = domain.upperBound - domain.lowerBound
    let step = [1.0, 2, 5, 10, 20, 50, 100].first { span / $0 <= 14 } ?? 200
    return Array(stride(from: ceil(domain.lowerBound / step) * step, through: domain.upperBound, by: step))
  }

  /// One, two or five times a power of ten.
  private static func niceStep(_ raw: Double) -> Double {
    guard raw > 0, raw.isFinite else { return 1 }
    let power = pow(10, floor(log10(raw)))
    return (([1.0, 2, 5].first { $0 * power >= raw }) ?? 10) * power
  }

  /// Whether a title says the unit itself: as a word of its own, or anywhere in Chinese.
  private static func names(_ title: String, _ unit: Knowledge.Unit) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    return [unit.symbol, unit.name.en, unit.name.zh].contains { name in
      name.utf8.allSatisfy { $0 < 0x80 } ? words.contains(name.lowercased()) : title.contains(name)
    }
  }

  /// The title with the scale and unit that a reader must know.
  func title(in language: Language) -> String {
    let title = axis.title[language]
    var remarks: [String] = []
    if let unit = axis.unit, !Self.names(title, unit) {
      remarks.append(unit.name[language])
    }
    if axis.scale == .logarithmic { remarks.append(language == .en ? "logarithmic scale" : "对数坐标") }
    guard !remarks.isEmpty else { return title }
    return language == .en
      ? "\(title) (\(remarks.joined(separator: ", ")))" : "\(title)（\(remarks.joined(separator: "，"))）"
  }
}

/// A power of ten as people say it: 10 B, 1 T; 百亿, 万亿.
enum DecadeLabel {
  static func text(_ value: Double, _ unit: Knowledge.Unit?, in language: Language) -> String {
    let exponent = Int(log10(value).rounded())
    guard unit?.dimension == .parameters || abs(value) >= 1e6 else { return NumberFormat.decimal(value) }
    guard language == .zh else { return NumberFormat.magnitude(value, in: .en) }
    return chinese[exponent] ?? NumberFormat.magnitude(value, in: .zh)
  }

  private static let chinese: [Int: String] = [
    4: "1 万", 5: "10 万", 6: "百万", 7: "千万", 8: "1 亿", 9: "10 亿", 10: "百亿", 11: "千亿", 12: "万亿",
    13: "10 万亿", 14: "百万亿", 15: "千万亿",
  ]
}
