import Analysis
import Foundation
import Knowledge

/// The growth of sizes over time, as far as the told numbers carry it.
struct SizeTrend {
  let fit: LinearFit?
  private let points: [ModelCatalogue.Placed]

  init(_ catalogue: ModelCatalogue) {
    points = catalogue.placed.filter { placed in
      placed.told != nil && placed.model.architecture != .sparse && placed.size.scope == nil
    }
    fit = LinearFit(points.compactMap { placed in placed.told.map { (placed.time.middle, log10($0)) } })
  }

  /// Whether the slope's interval leaves out zero.
  var isReliable: Bool { fit.map { $0.slopeInterval.lower > 0 || $0.slopeInterval.upper < 0 } ?? false }

  var statement: LocalizedText {
    guard let fit else {
      guard points.count < 3 else { return oneDate }
      return LocalizedText(
        en: "No trend: it takes three models with a told size and a date, and there are \(points.count).",
        zh: "无趋势：至少需要三个有明确规模和日期的模型，现有 \(points.count) 个。")
    }
    return head(fit) + (isReliable ? doubling(fit) : Self.noDoubling)
      + LocalizedText(en: "; R² = \(number(fit.rSquared, 2)).", zh: "；R² = \(number(fit.rSquared, 2))。")
  }

  /// For a chart; nil where there is none.
  var drawn: Chart.Trend? {
    guard let fit, let first = points.map(\.time.middle).min(), let last = points.map(\.time.middle).max()
    else { return nil }
    let steps = (0...24).map { first + (last - first) * Double($0) / 24 }
    return Chart.Trend(
      label: LocalizedText(en: "trend", zh: "趋势"), statement: statement,
      line: [first, last].map { ($0, pow(10, fit.value(at: $0))) },
      band: steps.map { ($0, pow(10, fit.band(at: $0).lower), pow(10, fit.band(at: $0).upper)) })
  }

  private func head(_ fit: LinearFit) -> LocalizedText {
    let (lower, upper) = fit.slopeInterval
    let level = number(fit.level * 100, 0)
    let ends = "\(growth(lower))–\(growth(upper))"
    return LocalizedText(
      en: "Trend \(window), n = \(fit.count): × \(growth(fit.slope)) a year (\(level) % interval \(ends)); ",
      zh: "趋势 \(window)，n = \(fit.count)：每年 × \(growth(fit.slope))（\(level)% 区间 \(ends)）；")
  }

  private var oneDate: LocalizedText {
    LocalizedText(
      en: "No trend: the \(points.count) models with a told size are all of one date.",
      zh: "无趋势：\(points.count) 个有明确规模的模型日期全都相同。")
  }

  private static let noDoubling = LocalizedText(
    en: "the interval holds no growth too, so there is no reliable doubling time", zh: "区间包含零增长，故无可靠的翻倍时间")

  private func doubling(_ fit: LinearFit) -> LocalizedText {
    let months = [fit.slope, fit.slopeInterval.upper, fit.slopeInterval.lower].map {
      number(12 * log10(2) / $0, 1)
    }
    return LocalizedText(
      en: "doubling in \(months[0]) months (\(months[1])–\(months[2]))",
      zh: "每 \(months[0]) 个月翻倍（\(months[1])–\(months[2])）")
  }

  private var window: String {
    let times = points.map(\.time.middle)
    return "\(month(times.min() ?? 0))–\(month(times.max() ?? 0))"
  }

  private func month(_ time: Double) -> String {
    let month = min(12, Int((time - floor(time)) * 12) + 1)
    return "\(Int(time))-" + (month < 10 ? "0" : "") + "\(month)"
  }

  private func growth(_ slope: Double) -> String {
    let factor = pow(10, slope)
    return factor >= 100 ? number(factor, 0) : number(factor, 2)
  }

  private func number(_ value: Double, _ digits: Int) -> String { NumberFormat.fixed(value, digits: digits) }
}
