import Analysis
import Knowledge

/// One unit's amounts, a row for each resource, on a logarithmic scale.
struct ResourceChart {
  private let ledger: ResourceLedger
  private let records: [ResourceRecord]
  private let dimension: Dimension
  private let id: String
  private let title: LocalizedText

  init(_ ledger: ResourceLedger, _ dimension: Dimension, id: String, title: LocalizedText) {
    (self.ledger, self.dimension, self.id, self.title) = (ledger, dimension, id, title)
    records = ledger.records.filter { $0.dimension == dimension }
  }

  /// Nil where nothing is told in this unit.
  var artifact: Artifact? {
    guard !records.isEmpty else { return nil }
    let unit = Unit.base(of: dimension)
    let chart = Chart(
      x: .init(title: title, scale: .logarithmic, unit: unit),
      y: .init(
        title: LocalizedText(en: "Who, which and for what", zh: "谁、何种、用于何事"), scale: .band(records.map(label))
      ),
      points: records.enumerated().map(point))
    return Artifact(
      id: id,
      title: title + LocalizedText(en: ": who had, lent, ordered or needed how many", zh: "：谁拥有、借出、订购或需要多少"),
      summary: LocalizedText(
        en:
          "\(records.count) amounts by holder and state, on a logarithmic scale; bars are bounds, an arrow has none above.",
        zh: "\(records.count) 项数量，按持有者与状态排列，对数坐标；横线为上下限，箭头表示无上限。"),
      content: .chart(chart), caveats: caveats)
  }

  private func label(_ record: ResourceRecord) -> LocalizedText {
    let parts = [record.holder, record.hardware, record.purpose].compactMap { $0 }.map(ledger.name)
    let total = record.isToldTotal ? LocalizedText(en: " (told total)", zh: "（自述合计）") : LocalizedText("")
    return parts.joined(separator: LocalizedText(" · ")) + total
  }

  private func point(_ place: Int, _ record: ResourceRecord) -> Chart.Point {
    let row = Double(place)
    let state = StateCategory.of(record.state)
    let times = [
      record.when?.formatted, record.lasting.map { LocalizedText(en: "for ", zh: "历时 ") + $0.formatted },
    ]
    let doubt = record.certainty == .stated ? [] : [record.certainty.name]
    return Chart.Point(
      id: "\(place)", label: record.amount.formatted, x: record.amount.baseBounds, y: Interval(row),
      at: record.amount.told.map { ($0 * record.amount.unit.scale, row) }, category: state, shape: state,
      isUncertain: record.certainty != .stated,
      details: [label(record), record.amount.formatted, state.label] + times.compactMap { $0 } + doubt
        + record.notes,
      evidence: record.evidence)
  }

  private var caveats: [Diagnostic] {
    let undated = records.count { $0.when == nil }
    guard undated > 0 else { return [] }
    return [
      Diagnostic(
        .note,
        LocalizedText(
          en: "\(undated) of \(records.count) amounts have no date of their own; rows are not one moment.",
          zh: "\(records.count) 项数量中有 \(undated) 项未述日期；各行并非同一时刻。"))
    ]
  }
}
