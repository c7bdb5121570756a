import Foundation

/// The form of one point.
enum MarkDrawing {
  static func draw(
    _ mark: Theme.Mark, _ hue: Theme.Hue, x: Double, y: Double, radius: Double, isHollow: Bool,
    into writer: inout XMLWriter
  ) {
    let classes = isHollow ? "hollow s-\(hue.name)" : "f-\(hue.name) edge-of-mark"
    guard mark != .circle else {
      writer.element(
        "circle", ["class": classes, "cx": coordinate(x), "cy": coordinate(y), "r": coordinate(radius)])
      return
    }
    let points = outline(mark).map { coordinate(x + $0 * radius) + "," + coordinate(y + $1 * radius) }
    writer.element("polygon", ["class": classes, "points": points.joined(separator: " ")])
  }

  /// The corners of a form within a circle of radius one; areas are about alike.
  private static func outline(_ mark: Theme.Mark) -> [(Double, Double)] {
    switch mark {
    case .circle: []
    case .square: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
    case .triangle: [(0, -1.25), (1.15, 0.85), (-1.15, 0.85)]
    case .wedge: [(0, 1.25), (1.15, -0.85), (-1.15, -0.85)]
    case .diamond: [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]
    case .pentagon: [(0, -1.2), (1.14, -0.37), (0.71, 0.97), (-0.71, 0.97), (-1.14, -0.37)]
    case .plus: plus(turned: 0)
    case .cross: plus(turned: .pi / 4)
    }
  }

  private static func plus(turned angle: Double) -> [(Double, Double)] {
    let arm = 0.42
    let corners = [
      (-arm, -1.3), (arm, -1.3), (arm, -arm), (1.3, -arm), (1.3, arm), (arm, arm), (arm, 1.3), (-arm, 1.3),
      (-arm, arm),
      (-1.3, arm), (-1.3, -arm), (-arm, -arm),
    ]
    return corners.map { ($0 * cos(angle) - $1 * sin(angle), $0 * sin(angle) + $1 * cos(angle)) }
  }
}
