import Analysis
import Knowledge

/// Where one point and its bounds stand, in pixels.
struct PointGeometry {
  /// A bar along one axis, with an arrow where the bounds go on.
  struct Bar {
    let from: (x: Double, y: Double)
    let to: (x: Double, y: Double)
    let startsOpen: Bool
    let endsOpen: Bool
  }

  private static let openLength = 34.0

  let point: Chart.Point
  let middle: (x: Double, y: Double)
  let bars: [Bar]
  /// The size of marks and bars, where 1 is that of a chart with room.
  let scale: Double

  /// How far marks shrink where there are many, so that they do not hide each other.
  static func scale(of count: Int) -> Double { min(1, max(0.55, (120 / Double(max(count, 1))).squareRoot())) }

  /// Nil where an axis cannot hold it.
  init?(_ point: Chart.Point, x: PlotScale, y: PlotScale, scale: Double = 1) {
    guard PlotScale.holds(point.x, on: x.axis.scale), PlotScale.holds(point.y, on: y.axis.scale) else {
      return nil
    }
    (self.point, self.scale) = (point, scale)
    let middle = (
      x: point.at.map { x.pixel($0.x) } ?? Self.middle(point.x, x),
      y: point.at.map { y.pixel($0.y) } ?? Self.middle(point.y, y)
    )
    self.middle = middle
    let across = Self.ends(point.x, x, around: middle.x, scale).map { ends in
      Bar(
        from: (ends.from, middle.y), to: (ends.to, middle.y), startsOpen: ends.startsOpen,
        endsOpen: ends.endsOpen)
    }
    let upright = Self.ends(point.y, y, around: middle.y, scale).map { ends in
      Bar(
        from: (middle.x, ends.from), to: (middle.x, ends.to), startsOpen: ends.startsOpen,
        endsOpen: ends.endsOpen)
    }
    bars = [across, upright].compactMap { $0 }
  }

  var radius: Double { (point.isEmphasized ? 6 : 5) * scale }

  var markBox: Box { Box(middle: middle, width: radius * 2.3, height: radius * 2.3) }

  var barBoxes: [Box] {
    bars.map { bar in
      Box(
        left: min(bar.from.x, bar.to.x) - 2, top: min(bar.from.y, bar.to.y) - 2,
        right: max(bar.from.x, bar.to.x) + 2,
        bottom: max(bar.from.y, bar.to.y) + 2)
    }
  }

  private static func middle(_ interval: Interval, _ scale: PlotScale) -> Double {
    let lower = interval.lower.isFinite ? interval.lower : interval.upper
    let upper = interval.upper.isFinite ? interval.upper : interval.lower
    return (scale.pixel(lower) + scale.pixel(upper)) / 2
  }

  /// Nil where the bounds are no wider than the mark.
  private static func ends(
    _ interval: Interval, _ scale: PlotScale, around middle: Double, _ size: Double
  ) -> (from: Double, to: Double, startsOpen: Bool, endsOpen: Bool)? {
    let direction = scale.range.last > scale.range.first ? 1.0 : -1.0
    let startsOpen = interval.lower == -.infinity || scale.axis.scale == .logarithmic && interval.lower <= 0
    let endsOpen = interval.upper == .infinity
    let length = openLength * size
    let from = startsOpen ? middle - direction * length : scale.pixel(interval.lower)
    let to = endsOpen ? middle + direction * length : scale.pixel(interval.upper)
    // A month told as such is no doubt worth a bar; a year is.
    let least = (scale.axis.scale == .time ? 25 : 12) * size
    guard startsOpen || endsOpen || abs(to - from) > least else { return nil }
    return (from, to, startsOpen, endsOpen)
  }
}
