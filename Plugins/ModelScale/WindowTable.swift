import Analysis
import Knowledge

/// How the window and the choice of models change the growth that a trend tells.
struct WindowTable {
  private let catalogue: ModelCatalogue

  init(_ catalogue: ModelCatalogue) {
    self.catalogue = catalogue
  }

  /// Nil where no measure has enough models for more windows than one.
  var artifact: Artifact? {
    let rows = Series.all(catalogue).flatMap(rows)
    return Artifact.table(
      id: "windows", title: LocalizedText(en: "How the window changes the answer", zh: "时间窗如何改变答案"),
      summary: LocalizedText(
        en:
          "Growth by window and by which models are counted; a window is told where \(TimeWindow.fewest) models or more are in it.",
        zh: "按时间窗与所计模型列出增速；窗内至少有 \(TimeWindow.fewest) 个模型才列出。"),
      of: rows, columns: Self.columns
    ) { $0 }
  }

  private static let columns: [Table.Column] = [
    .init(en: "What", zh: "指标"), .init(en: "Window", zh: "时间窗"), .init(en: "Models", zh: "模型数", .trailing),
    .init(en: "× a year", zh: "每年 ×", .trailing), .init(en: "90 % interval", zh: "90% 区间", .trailing),
    .init(en: "Doubling in months", zh: "翻倍月数", .trailing),
    .init(en: "90 % interval of it", zh: "其 90% 区间", .trailing), .init("R²", .trailing),
  ]

  private func rows(_ series: Series) -> [[Table.Cell]] {
    let windows = TimeWindow.all(series.points)
    guard windows.count > 1 else { return [] }
    return windows.compactMap { window in
      Growth(series.points.filter { window.holds($0.time) }).map { row(series.title, window, $0) }
    }
  }

  private func row(_ title: LocalizedText, _ window: TimeWindow, _ growth: Growth) -> [Table.Cell] {
    let from = window.firstYear.map { LocalizedText(en: "from \($0) on", zh: "\($0) 年起") }
    return [
      .text(title), .text(from ?? LocalizedText(en: "all, \(growth.window)", zh: "全部，\(growth.window)")),
      .number(Double(growth.fit.count), digits: 0), .text(LocalizedText(growth.yearly)),
      .text(LocalizedText(growth.yearlyInterval)),
      growth.doubling.map { .text(LocalizedText($0.months)) } ?? .empty,
      growth.doubling.map { .text(LocalizedText($0.interval)) } ?? .empty,
      .number(growth.fit.rSquared, digits: 2),
    ]
  }
}
