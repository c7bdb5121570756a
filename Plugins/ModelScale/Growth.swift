import Analysis
import Foundation
import Knowledge

/// How fast a measure grew over time: ordinary least squares of its logarithm on the date.
struct Growth {
  let fit: LinearFit
  private let times: [Double]

  /// Nil where there are fewer than three points, or all are of one date.
  init?(_ points: [(time: Double, value: Double)]) {
    guard let fit = LinearFit(points.map { ($0.time, log10($0.value)) }) else { return nil }
    self.fit = fit
    times = points.map(\.time)
  }

  /// Whether the slope's interval leaves out zero.
  var isReliable: Bool { fit.slopeInterval.lower > 0 || fit.slopeInterval.upper < 0 }

  /// Window, n, growth, doubling time, level and ends of the interval, R².
  var statement: LocalizedText {
    head + (isReliable ? doublingText : Self.noDoubling)
      + LocalizedText(
        en: "; R² = \(Self.number(fit.rSquared, 2)).", zh: "；R² = \(Self.number(fit.rSquared, 2))。")
  }

  var drawn: Chart.Trend? {
    guard let first = times.min(), let last = times.max() else { return nil }
    let steps = (0...24).map { first + (last - first) * Double($0) / 24 }
    return Chart.Trend(
      label: LocalizedText(en: "trend", zh: "趋势"), statement: statement,
      line: [first, last].map { ($0, pow(10, fit.value(at: $0))) },
      band: steps.map { ($0, pow(10, fit.band(at: $0).lower), pow(10, fit.band(at: $0).upper)) })
  }

  /// `2010-02–2026-07`
  var window: String { "\(Self.month(times.min() ?? 0))–\(Self.month(times.max() ?? 0))" }

  /// The factor of a year.
  var yearly: String { Self.factor(fit.slope) }

  /// The ends of its interval.
  var yearlyInterval: String {
    "\(Self.factor(fit.slopeInterval.lower))–\(Self.factor(fit.slopeInterval.upper))"
  }

  /// Months to the double, and their interval; nil where the interval holds no growth.
  var doubling: (months: String, interval: String)? {
    guard isReliable else { return nil }
    let months = [fit.slope, fit.slopeInterval.upper, fit.slopeInterval.lower].map {
      Self.number(12 * log10(2) / $0, 1)
    }
    return (months[0], "\(months[1])–\(months[2])")
  }

  private var head: LocalizedText {
    let level = Self.number(fit.level * 100, 0)
    return LocalizedText(
      en: "Trend \(window), n = \(fit.count): × \(yearly) a year (\(level) % interval \(yearlyInterval)); ",
      zh: "趋势 \(window)，n = \(fit.count)：每年 × \(yearly)（\(level)% 区间 \(yearlyInterval)）；")
  }

  private var doublingText: LocalizedText {
    let (months, interval) = doubling ?? ("", "")
    return LocalizedText(
      en: "doubling in \(months) months (\(interval))", zh: "每 \(months) 个月翻倍（\(interval)）")
  }

  private static let noDoubling = LocalizedText(
    en: "the interval holds no growth too, so there is no reliable doubling time", zh: "区间包含零增长，故无可靠的翻倍时间")

  private static func month(_ time: Double) -> String {
    let month = min(12, Int((time - floor(time)) * 12) + 1)
    return "\(Int(time))-" + (month < 10 ? "0" : "") + "\(month)"
  }

  private static func factor(_ slope: Double) -> String {
    let factor = pow(10, slope)
    return factor >= 100 ? number(factor, 0) : number(factor, 2)
  }

  private static func number(_ value: Double, _ digits: Int) -> String {
    NumberFormat.fixed(value, digits: digits)
  }
}
