import Analysis
import Knowledge

/// The frame of a plot: grid, ticks, titles.
struct AxisDrawing {
  let x: PlotScale
  let y: PlotScale
  let plot: Box
  let language: Language

  static let tickSize = 12.0

  func draw(into writer: inout XMLWriter) {
    for tick in x.ticks(in: language) { column(tick, into: &writer) }
    for tick in y.ticks(in: language) { row(tick, into: &writer) }
    line((plot.left, plot.bottom), (plot.right, plot.bottom), "axis", into: &writer)
    line((plot.left, plot.top), (plot.left, plot.bottom), "axis", into: &writer)
    text(
      x.title(in: language), (plot.middle.x, plot.bottom + 38), anchor: "middle", isBold: true, into: &writer)
    text(y.title(in: language), (16, plot.top - 12), anchor: "start", isBold: true, into: &writer)
  }

  private func column(_ tick: PlotScale.Tick, into writer: inout XMLWriter) {
    let place = x.pixel(tick.value)
    line((place, plot.top), (place, plot.bottom), "grid", into: &writer)
    text(tick.label, (place, plot.bottom + 17), anchor: "middle", into: &writer)
  }

  private func row(_ tick: PlotScale.Tick, into writer: inout XMLWriter) {
    let place = y.pixel(tick.value)
    line((plot.left, place), (plot.right, place), "grid", into: &writer)
    let lines = LineBreaking.lines(of: tick.label, width: AxisDrawing.gutter, size: Self.tickSize)
    for (index, piece) in lines.enumerated() {
      let shift = (Double(index) - Double(lines.count - 1) / 2) * 13
      text(piece, (plot.left - 8, place + 4 + shift), anchor: "end", into: &writer)
    }
  }

  /// The most room that labels left of the plot may take.
  static let gutter = 270.0

  /// The room that they do take.
  static func gutterWidth(_ labels: [String]) -> Double {
    let lines = labels.flatMap { LineBreaking.lines(of: $0, width: gutter, size: tickSize) }
    return (lines.map { TextMeasure.width(of: $0, size: tickSize) }.max() ?? 0) + 12
  }

  private func line(
    _ from: (Double, Double), _ to: (Double, Double), _ kind: String, into writer: inout XMLWriter
  ) {
    writer.element(
      "line",
      [
        "class": kind, "x1": coordinate(from.0), "y1": coordinate(from.1), "x2": coordinate(to.0),
        "y2": coordinate(to.1), "stroke-width": "1",
      ])
  }

  private func text(
    _ text: String, _ place: (Double, Double), anchor: String, isBold: Bool = false,
    into writer: inout XMLWriter
  ) {
    writer.element(
      "text",
      [
        "class": "muted", "x": coordinate(place.0), "y": coordinate(place.1), "text-anchor": anchor,
        "font-size": coordinate(Self.tickSize), "font-weight": isBold ? "bold" : "normal",
      ], text: text)
  }
}
