import Analysis
import Knowledge

/// One point: its bounds, its mark, and what a pointer is told.
struct PointDrawing {
  let geometry: PointGeometry
  let hue: Theme.Hue
  let mark: Theme.Mark
  let language: Language

  func draw(into writer: inout XMLWriter) {
    let point = geometry.point
    writer.element("g", ["class": "point", "data-id": point.id]) { writer in
      writer.element(
        "title",
        text: LocalizedText.tooltip(
          point.details.isEmpty ? [point.label] : point.details, point.evidence, in: language))
      for bar in geometry.bars {
        BarDrawing(bar: bar, hue: hue, isWide: point.at == nil, scale: geometry.scale).draw(into: &writer)
      }
      guard point.at != nil || geometry.bars.isEmpty else { return }
      MarkDrawing.draw(
        mark, hue, x: geometry.middle.x, y: geometry.middle.y, radius: geometry.radius,
        isHollow: point.isUncertain, into: &writer)
    }
  }
}

/// The bounds of one point along one axis: caps where they end, an arrow where they go on.
struct BarDrawing {
  let bar: PointGeometry.Bar
  let hue: Theme.Hue
  /// Whether the bar itself is the mark, for a source that tells a range only.
  let isWide: Bool
  let scale: Double

  func draw(into writer: inout XMLWriter) {
    let isUpright = bar.from.x == bar.to.x
    writer.element(
      "line",
      [
        "class": "s-\(hue.name) bounds", "x1": coordinate(bar.from.x), "y1": coordinate(bar.from.y),
        "x2": coordinate(bar.to.x), "y2": coordinate(bar.to.y),
        "stroke-width": coordinate((isWide ? 4 : 1.3) * scale),
      ])
    end(at: bar.from, towards: bar.to, isOpen: bar.startsOpen, isUpright, into: &writer)
    end(at: bar.to, towards: bar.from, isOpen: bar.endsOpen, isUpright, into: &writer)
  }

  private func end(
    at place: (x: Double, y: Double), towards other: (x: Double, y: Double), isOpen: Bool, _ isUpright: Bool,
    into writer: inout XMLWriter
  ) {
    guard isOpen else {
      let (dx, dy) = isUpright ? (reach, 0) : (0, reach)
      writer.element(
        "line",
        [
          "class": "s-\(hue.name)", "x1": coordinate(place.x - dx), "y1": coordinate(place.y - dy),
          "x2": coordinate(place.x + dx), "y2": coordinate(place.y + dy),
          "stroke-width": coordinate(1.3 * scale),
        ])
      return
    }
    let (ux, uy) = (sign(place.x - other.x), sign(place.y - other.y))
    let corners = [
      (place.x + reach * ux, place.y + reach * uy),
      (place.x - reach * (ux - uy), place.y - reach * (uy - ux)),
      (place.x - reach * (ux + uy), place.y - reach * (uy + ux)),
    ]
    writer.element(
      "polygon",
      [
        "class": "f-\(hue.name)",
        "points": corners.map { coordinate($0.0) + "," + coordinate($0.1) }.joined(separator: " "),
      ])
  }

  /// From the bar to the end of a cap or the tip of an arrow.
  private var reach: Double { 4 * scale }

  private func sign(_ value: Double) -> Double { value > 0 ? 1 : value < 0 ? -1 : 0 }
}
