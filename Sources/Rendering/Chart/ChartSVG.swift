import Analysis
import Knowledge

/// Draws a chart: frame, trend, lines, points, labels, legend, and what stands below.
struct ChartSVG {
  let language: Language

  private static let width = 900.0
  private static let margin = 16.0
  private static let top = 74.0
  private static let labelSize = 11.0

  func draw(_ chart: Chart, id: String, title: String, summary: String) -> [UInt8] {
    let chart = chart.inFixedOrder
    let plot = plotArea(chart)
    let held = chart.points.filter {
      PlotScale.holds($0.x, on: chart.x.scale) && PlotScale.holds($0.y, on: chart.y.scale)
    }
    let x = PlotScale(chart.x, holding: held.map(\.x), range: (plot.left, plot.right))
    let y = PlotScale(
      chart.y, holding: held.map(\.y),
      range: Self.isBand(chart.y) ? (plot.top, plot.bottom) : (plot.bottom, plot.top))
    let scale = PointGeometry.scale(of: held.count)
    let points = chart.points.compactMap { PointGeometry($0, x: x, y: y, scale: scale) }
    let colours = Theme(chart.points.map(\.category) + chart.lines.map(\.category))
    let shapes = Theme(chart.points.map(\.shape))
    let labels = placement(chart, points, LineDrawing(x: x, y: y), plot)
    let legend = Legend(
      items: ChartLegend(chart: chart, points: points, colours: colours, shapes: shapes, language: language)
        .items)
    let notes = ChartNotes(
      chart: chart, drawn: points, unlabelled: labels.unplaced.map(\.text), language: language
    )
    .lines(width: Self.width - 2 * Self.margin)
    let legendTop = plot.bottom + 52
    let notesTop = legendTop + legend.height(width: Self.width - 2 * Self.margin) + 16
    return SVGDocument.make(
      id: id, width: Self.width, height: notesTop + Double(notes.count) * 16 + 6, title: title,
      summary: summary,
      language: language
    ) { writer in
      SVGDocument.heading(title, into: &writer, x: Self.margin)
      AxisDrawing(x: x, y: y, plot: plot, language: language).draw(into: &writer)
      writer.element("clipPath", ["id": "\(id)-plot"]) { writer in
        writer.element(
          "rect",
          [
            "x": coordinate(plot.left), "y": coordinate(plot.top), "width": coordinate(plot.width),
            "height": coordinate(plot.height),
          ])
      }
      writer.element("g", ["clip-path": "url(#\(id)-plot)"]) { writer in
        let lines = LineDrawing(x: x, y: y)
        if let trend = chart.trend { lines.draw(trend, into: &writer) }
        for line in chart.lines { lines.draw(line, colours, into: &writer) }
      }
      for placed in labels.placed { leader(placed, into: &writer) }
      for geometry in points {
        PointDrawing(
          geometry: geometry, hue: colours.hue(geometry.point.category),
          mark: shapes.mark(geometry.point.shape),
          language: language
        ).draw(into: &writer)
      }
      for placed in labels.placed { label(placed, into: &writer) }
      legend.draw(into: &writer, x: Self.margin, y: legendTop, width: Self.width - 2 * Self.margin)
      for (index, line) in notes.enumerated() {
        writer.element(
          "text",
          [
            "class": "muted", "x": coordinate(Self.margin),
            "y": coordinate(notesTop + 11 + Double(index) * 16),
            "font-size": "12",
          ], text: line)
      }
    }
  }

  private func plotArea(_ chart: Chart) -> Box {
    let labels = PlotScale(chart.y, holding: chart.points.map(\.y), range: (0, 1)).ticks(in: language).map(
      \.label)
    let left = Self.margin + AxisDrawing.gutterWidth(labels)
    let height: Double =
      if case .band(let rows) = chart.y.scale { max(Double(rows.count) * 30, 90) } else { 520 }
    return Box(left: left, top: Self.top, right: Self.width - Self.margin - 8, bottom: Self.top + height)
  }

  private static func isBand(_ axis: Chart.Axis) -> Bool {
    if case .band = axis.scale { true } else { false }
  }

  private func placement(
    _ chart: Chart, _ points: [PointGeometry], _ lines: LineDrawing, _ plot: Box
  ) -> LabelPlacement {
    let requests = points.map { geometry in
      let text = cleanedLine(geometry.point.label[language])
      return LabelPlacement.Request(
        id: geometry.point.id, text: text, mark: geometry.markBox,
        size: (
          TextMeasure.width(of: text, size: Self.labelSize, isBold: geometry.point.isEmphasized) + 2, 14
        ),
        isFirst: geometry.point.isEmphasized)
    }
    return LabelPlacement(
      requests.filter { !$0.text.isEmpty }, within: plot.grown(by: -1), obstacles: points.map(\.markBox),
      soft: points.flatMap(\.barBoxes) + chart.lines.flatMap(lines.boxes)
        + (chart.trend.map { lines.boxes($0.line, isStepped: false) } ?? []))
  }

  private func leader(_ placed: LabelPlacement.Placed, into writer: inout XMLWriter) {
    guard let leader = placed.leader else { return }
    writer.element(
      "line",
      [
        "class": "leader", "x1": coordinate(leader.from.x), "y1": coordinate(leader.from.y),
        "x2": coordinate(leader.to.x), "y2": coordinate(leader.to.y), "stroke-width": "0.8",
      ])
  }

  private func label(_ placed: LabelPlacement.Placed, into writer: inout XMLWriter) {
    writer.element(
      "text",
      [
        "class": "text halo", "x": coordinate(placed.box.middle.x), "y": coordinate(placed.box.middle.y + 4),
        "text-anchor": "middle", "font-size": coordinate(Self.labelSize),
        "font-weight": placed.request.isFirst ? "bold" : "normal",
      ], text: placed.request.text)
  }
}

extension Chart {
  /// The same marks in an order of their own, so that the input's order leaves no trace.
  fileprivate var inFixedOrder: Chart {
    Chart(
      x: x, y: y, points: points.sorted { $0.id < $1.id }, lines: lines.sorted { $0.id < $1.id },
      trend: trend,
      leftOut: leftOut)
  }
}
