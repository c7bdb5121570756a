/// The head of an edge, whose form says what kind of edge it is to those who see no colours.
struct ArrowDrawing {
  let form: Theme.Arrow
  let hue: Theme.Hue
  /// The middle of its foot, and its tip.
  let foot: (x: Double, y: Double)
  let tip: (x: Double, y: Double)

  func draw(into writer: inout XMLWriter) {
    let kind = "arrow-\(form.rawValue)"
    switch form {
    case .normal, .diamond, .box:
      writer.element("polygon", ["class": "f-\(hue.name) \(kind)", "points": text(outline)])
    case .empty:
      writer.element(
        "polygon", ["class": "plate s-\(hue.name) \(kind)", "points": text(outline), "stroke-width": "1.2"])
    case .vee:
      writer.element(
        "polyline", ["class": "open s-\(hue.name) \(kind)", "points": text(outline), "stroke-width": "1.5"])
    }
  }

  /// In the order of drawing; an open head goes back to its tip for the rest of the line.
  private var outline: [(x: Double, y: Double)] {
    let wings = [at(0, 0.45), at(0, -0.45)]
    switch form {
    case .normal, .empty: return [tip] + wings
    case .vee: return [foot, tip, wings[0], tip, wings[1]]
    case .diamond: return [tip, at(0.5, 0.45), foot, at(0.5, -0.45)]
    case .box: return [at(1, 0.4), wings[0], wings[1], at(1, -0.4)]
    }
  }

  /// So far from foot to tip, and so far to its side, in lengths of the arrow.
  private func at(_ along: Double, _ aside: Double) -> (x: Double, y: Double) {
    let (dx, dy) = (tip.x - foot.x, tip.y - foot.y)
    return (foot.x + along * dx - aside * dy, foot.y + along * dy + aside * dx)
  }

  private func text(_ points: [(x: Double, y: Double)]) -> String {
    points.map { coordinate($0.x) + "," + coordinate($0.y) }.joined(separator: " ")
  }
}
