import Analysis
import Foundation
import Knowledge

/// Joined points, and a trend with its band.
struct LineDrawing {
  let x: PlotScale
  let y: PlotScale

  func draw(_ line: Chart.Line, _ theme: Theme, into writer: inout XMLWriter) {
    let hue = theme.hue(line.category)
    writer.element(
      "path",
      [
        "class": "s-\(hue.name)", "d": path(line), "stroke-width": line.isStepped ? "1.6" : "1.4",
        "stroke-dasharray": line.isStepped ? Theme.frontierDash : "none",
      ])
  }

  func draw(_ trend: Chart.Trend, into writer: inout XMLWriter) {
    let hue = Theme.trend
    let upper = trend.band.map { place($0.x, $0.upper) }
    let lower = trend.band.reversed().map { place($0.x, $0.lower) }
    writer.element(
      "polygon",
      ["class": "f-\(hue.name)", "fill-opacity": "0.12", "points": (upper + lower).joined(separator: " ")])
    writer.element(
      "polyline",
      [
        "class": "s-\(hue.name)", "fill": "none", "stroke-width": "2",
        "points": trend.line.map { place($0.x, $0.y) }.joined(separator: " "),
      ])
  }

  /// Boxes along a line, for labels to keep clear of.
  func boxes(_ line: Chart.Line) -> [Box] { boxes(line.points, isStepped: line.isStepped) }

  func boxes(_ points: [(x: Double, y: Double)], isStepped: Bool) -> [Box] {
    let corners = corners(points, isStepped: isStepped)
    return zip(corners, corners.dropFirst()).flatMap { from, to in
      let steps = max(1, Int(max(abs(to.x - from.x), abs(to.y - from.y)) / 8))
      return (0...steps).map { step in
        let share = Double(step) / Double(steps)
        return Box(
          middle: (from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)), width: 4, height: 4)
      }
    }
  }

  private func corners(_ points: [(x: Double, y: Double)], isStepped: Bool) -> [(x: Double, y: Double)] {
    let places = points.map { (x: x.pixel($0.x), y: y.pixel($0.y)) }
    guard isStepped else { return places }
    let steps = zip(places, places.dropFirst()).flatMap { [$0, (x: $1.x, y: $0.y)] }
    return steps + (places.last.map { [$0, (x: x.range.last, y: $0.y)] } ?? [])
  }

  private func path(_ line: Chart.Line) -> String {
    "M"
      + corners(line.points, isStepped: line.isStepped).map { coordinate($0.x) + "," + coordinate($0.y) }
      .joined(separator: "L")
  }

  private func place(_ xValue: Double, _ yValue: Double) -> String {
    coordinate(x.pixel(xValue)) + "," + coordinate(y.pixel(yValue))
  }
}
