import Analysis
import Knowledge

/// The growth of sizes over time, as far as the told numbers carry it.
struct SizeTrend {
  private let growth: Growth?
  private let count: Int

  init(_ catalogue: ModelCatalogue) {
    let points = Series.comparableSizes(catalogue)
    growth = Growth(points)
    count = points.count
  }

  var statement: LocalizedText { growth?.statement ?? missing }

  /// For a chart; nil where there is none.
  var drawn: Chart.Trend? { growth?.drawn }

  private var missing: LocalizedText {
    guard count < 3 else {
      return LocalizedText(
        en: "No trend: the \(count) models with a told size are all of one date.",
        zh: "无趋势：\(count) 个有明确规模的模型日期全都相同。")
    }
    return LocalizedText(
      en: "No trend: it takes three models with a told size and a date, and there are \(count).",
      zh: "无趋势：至少需要三个有明确规模和日期的模型，现有 \(count) 个。")
  }
}
