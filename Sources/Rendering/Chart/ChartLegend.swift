import Analysis
import Knowledge

/// What the colours, forms and lines of one chart mean: only those in use.
struct ChartLegend {
  let chart: Chart
  let points: [PointGeometry]
  let colours: Theme
  let shapes: Theme
  let language: Language

  var items: [Legend.Item] {
    let categories = uniqued(points.map { colours.named(byHue: $0.point.category) })
    let forms = uniqued(points.map { shapes.named(byMark: $0.point.shape) })
    // Where colour and form say the same thing, one sample shows both.
    let marks =
      points.allSatisfy { $0.point.category == $0.point.shape }
      ? forms.map { mark(colours.hue($0), shapes.mark($0), $0.label) }
      : categories.map { patch(colours.hue($0), $0.label) }
        + forms.map { mark(Theme.black, shapes.mark($0), $0.label) }
    return marks + doubts + bounds + lines
  }

  private var doubts: [Legend.Item] {
    guard points.contains(where: \.point.isUncertain) else { return [] }
    return [
      mark(
        Theme.black, points.first { $0.point.isUncertain }.map { shapes.mark($0.point.shape) } ?? .circle,
        LocalizedText(en: "hollow: uncertain", zh: "空心：不确定"), isHollow: true)
    ]
  }

  private var bounds: [Legend.Item] {
    let bars = points.flatMap(\.bars)
    let isWide = points.contains { $0.point.at == nil && !$0.bars.isEmpty }
    let isThin = points.contains { $0.point.at != nil && !$0.bars.isEmpty }
    return [
      isThin ? bar(LocalizedText(en: "bounds", zh: "上下限"), endsOpen: false, isWide: false) : nil,
      isWide
        ? bar(LocalizedText(en: "told as a range only", zh: "仅述范围"), endsOpen: false, isWide: true) : nil,
      bars.contains { $0.endsOpen || $0.startsOpen }
        ? bar(LocalizedText(en: "no bound told on this side", zh: "此侧无界限"), endsOpen: true, isWide: false)
        : nil,
    ].compactMap { $0 }
  }

  private var lines: [Legend.Item] {
    let categories = uniqued(chart.lines.map { colours.named(byHue: $0.category) })
    let joined = categories.map { category in
      line(
        colours.hue(category),
        chart.lines.contains { colours.named(byHue: $0.category) == category && $0.isStepped }
          ? Theme.frontierDash : "none",
        category.label)
    }
    let trend = LocalizedText(en: "trend with its 90 % interval", zh: "趋势及其 90% 区间")
    return joined + (chart.trend == nil ? [] : [band(trend)])
  }

  private func mark(_ hue: Theme.Hue, _ mark: Theme.Mark, _ label: LocalizedText, isHollow: Bool = false)
    -> Legend.Item
  {
    Legend.Item(
      swatch: { MarkDrawing.draw(mark, hue, x: $1, y: $2, radius: 5, isHollow: isHollow, into: &$0) },
      label: label[language])
  }

  private func patch(_ hue: Theme.Hue, _ label: LocalizedText) -> Legend.Item {
    Legend.Item(
      swatch: { writer, x, y in
        writer.element(
          "rect",
          [
            "class": "f-\(hue.name)", "x": coordinate(x - 9), "y": coordinate(y - 5), "width": "18",
            "height": "10",
            "rx": "3",
          ])
      }, label: label[language])
  }

  private func line(_ hue: Theme.Hue, _ dash: String, _ label: LocalizedText) -> Legend.Item {
    Legend.Item(
      swatch: { writer, x, y in
        writer.element(
          "line",
          [
            "class": "s-\(hue.name)", "x1": coordinate(x - 14), "x2": coordinate(x + 14), "y1": coordinate(y),
            "y2": coordinate(y), "stroke-width": "1.6", "stroke-dasharray": dash,
          ])
      }, label: label[language])
  }

  private func band(_ label: LocalizedText) -> Legend.Item {
    Legend.Item(
      swatch: { writer, x, y in
        writer.element(
          "rect",
          [
            "class": "f-\(Theme.trend.name)", "fill-opacity": "0.2", "x": coordinate(x - 14),
            "y": coordinate(y - 6),
            "width": "28", "height": "12",
          ])
        writer.element(
          "line",
          [
            "class": "s-\(Theme.trend.name)", "x1": coordinate(x - 14), "x2": coordinate(x + 14),
            "y1": coordinate(y),
            "y2": coordinate(y), "stroke-width": "2",
          ])
      }, label: label[language])
  }

  private func bar(_ label: LocalizedText, endsOpen: Bool, isWide: Bool) -> Legend.Item {
    Legend.Item(
      swatch: { writer, x, y in
        let bar = PointGeometry.Bar(from: (x - 11, y), to: (x + 11, y), startsOpen: false, endsOpen: endsOpen)
        BarDrawing(bar: bar, hue: Theme.black, isWide: isWide, scale: points.first?.scale ?? 1).draw(
          into: &writer)
      }, label: label[language])
  }

  private func uniqued(_ categories: [Category]) -> [Category] {
    Array(Set(categories)).sorted { $0.id == "other" ? false : $1.id == "other" ? true : $0.id < $1.id }
  }
}
