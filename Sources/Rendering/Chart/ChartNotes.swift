import Analysis
import Knowledge

/// What stands under a chart: the trend in full, what the axes cannot hold, what found no room.
struct ChartNotes {
  let chart: Chart
  /// The points that could be drawn.
  let drawn: [PointGeometry]
  let unlabelled: [String]
  let language: Language

  func lines(width: Double) -> [String] {
    texts.flatMap { LineBreaking.lines(of: cleanedLine($0), width: width, size: 12) }
  }

  private var texts: [String] {
    let ids = Set(drawn.map(\.point.id))
    let lost = chart.points.filter { !ids.contains($0.id) }.map { $0.label[language] }
    return [
      chart.trend?.statement[language],
      listed(LocalizedText(en: "Not labelled for want of room", zh: "因空间不足未标注"), unlabelled),
      listed(LocalizedText(en: "What the axes cannot hold", zh: "坐标轴无法容纳"), lost),
    ].compactMap { $0 } + chart.leftOut.map { $0[language] }
  }

  /// More names than this say nothing to a reader; the table beside the picture has them all.
  private static let most = 60

  private func rest(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return language == .en ? " and \(count) more in the table" : "，另 \(count) 个见表"
  }

  private func listed(_ title: LocalizedText, _ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let separator = language == .en ? ", " : "、"
    let lead = language == .en ? "\(title.en) (\(names.count)): " : "\(title.zh)（\(names.count)）："
    return lead + names.prefix(Self.most).joined(separator: separator) + rest(names.count - Self.most)
  }
}
