import Analysis
import Knowledge

/// The happenings on one axis of time, in lanes; each spans the days that its date may mean.
struct TimelineChart {
  /// The year before which a story's prehistory is listed under the chart.
  private let first: Double
  private let base: KnowledgeBase
  private let shown: [Happening]
  private let earlier: [Happening]
  private let rows: LaneRows

  init(_ base: KnowledgeBase, _ happenings: Happenings) {
    self.base = base
    let dated = happenings.all.filter { $0.when.earliest != nil && $0.when.latest != nil }
    let first = Self.beginning(of: dated)
    self.first = first
    shown = dated.filter { ($0.when.latest?.decimalYear ?? 0) >= first }
    earlier = dated.filter { ($0.when.latest?.decimalYear ?? 0) < first }
    rows = LaneRows(shown, from: first)
  }

  /// The time from which nine in ten happened: the rest would leave the chart empty.
  private static func beginning(of dated: [Happening]) -> Double {
    let years = dated.compactMap { $0.when.earliest?.decimalYear }.sorted()
    guard !years.isEmpty else { return 0 }
    return years[years.count / 10].rounded(.down)
  }

  /// Nil where nothing is dated.
  var artifact: Artifact? {
    guard !shown.isEmpty else { return nil }
    let names = rows.lanes.map { $0.map { $0.map(base.name) ?? Self.others } ?? LocalizedText("") }
    return Artifact(
      id: "timeline", title: LocalizedText(en: "What happened when", zh: "何时何事"),
      summary: LocalizedText(
        en:
          "\(shown.count) dated releases, foundings, starts, events and moves in the lanes of organisations and teams; a bar spans the days that a date may mean.",
        zh: "\(shown.count) 件有日期的发布、成立、启动、活动与流动，按机构与团队分列；横线为日期可能所指的时间。"),
      content: .chart(
        Chart(
          x: .init(title: LocalizedText(en: "Time", zh: "时间"), scale: .time, unit: nil),
          y: .init(title: LocalizedText(en: "Organisation or team", zh: "机构或团队"), scale: .band(names)),
          points: shown.enumerated().map(point), leftOut: leftOut)))
  }

  private static let others = LocalizedText(en: "others", zh: "其他")

  private func point(_ place: Int, _ happening: Happening) -> Chart.Point {
    let row = Double(rows.places[place])
    let start = max(happening.when.earliest?.decimalYear ?? first, first)
    let end = happening.when.latest.map { Day(number: $0.number + 1).decimalYear } ?? start
    return Chart.Point(
      id: "\(place)", label: happening.name, x: Interval(start, end), y: Interval(row),
      at: ((start + end) / 2, row), category: happening.kind.category,
      shape: happening.kind.category, isUncertain: happening.isUncertain,
      details: [happening.name, happening.kind.category.label, happening.when.formatted],
      evidence: happening.evidence)
  }

  private var leftOut: [LocalizedText] {
    guard !earlier.isEmpty else { return [] }
    let list = earlier.map { $0.name + LocalizedText(" ") + $0.when.formatted }
    return [LocalizedText(en: "Before that (\(list.count)): ", zh: "更早（\(list.count)）：") + list.joined()]
  }
}
