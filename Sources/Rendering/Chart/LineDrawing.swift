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
        "points": held(trend.line).map { coordinate($0.x) + "," + coordinate($0.y) }.joined(separator: " "),
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

  /// The part of a line that the axis of values holds, in pixels: what runs out of it ends at its edge.
  private func held(_ line: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    zip(line, line.dropFirst()).flatMap { from, to in
      let start = (x: x.pixel(from.x), y: y.freePixel(from.y))
      let way = (x: x.pixel(to.x) - start.x, y: y.freePixel(to.y) - start.y)
      return shares(start.y, way.y).map { (x: start.x + $0 * way.x, y: start.y + $0 * way.y) }
    }
  }

  /// How far along a way it comes into the range of the axis of values, and how far it leaves it.
  private func shares(_ start: Double, _ way: Double) -> [Double] {
    let (top, bottom) = (min(y.range.first, y.range.last), max(y.range.first, y.range.last))
    guard way != 0 else { return top <= start && start <= bottom ? [0, 1] : [] }
    let ends = [(top - start) / way, (bottom - start) / way].sorted()
    let (first, last) = (max(ends[0], 0), min(ends[1], 1))
    return first <= last ? [first, last] : []
  }

  private func place(_ xValue: Double, _ yValue: Double) -> String {
    coordinate(x.pixel(xValue)) + "," + coordinate(y.pixel(yValue))
  }
}
