import Analysis

/// One edge: its line, its arrow, its label, and what a pointer is told.
struct EdgeDrawing {
  private let edge: Graph.Edge
  private let look: GraphLook
  private let route: GraphLayout.Route

  init?(_ edge: Graph.Edge, _ look: GraphLook, _ layout: GraphLayout) {
    guard let route = layout.edges[edge.id] else { return nil }
    (self.edge, self.look, self.route) = (edge, look, route)
  }

  func draw(into writer: inout XMLWriter) {
    let hue = look.theme.hue(edge.category).name
    let path = path
    writer.element("g", ["class": "edge", "data-id": edge.id]) { writer in
      writer.element("title", text: look.tooltip(edge))
      writer.element("path", ["class": "hit", "d": path])
      writer.element(
        "path",
        [
          "class": "s-\(hue)", "d": path, "stroke-width": coordinate(look.theme.width(edge.category)),
          "stroke-dasharray": look.dash(edge) ?? "none",
        ])
      if edge.isNew { dot(hue, into: &writer) }
      if let (foot, tip) = route.arrow {
        let (form, hue) = (look.theme.arrow(edge.category), look.theme.hue(edge.category))
        ArrowDrawing(form: form, hue: hue, foot: foot, tip: tip).draw(into: &writer)
      }
    }
  }

  /// Drawn after the nodes, with a halo, so that nothing runs through it.
  func drawLabel(into writer: inout XMLWriter) {
    guard let box = route.label, !edge.label.isEmpty else { return }
    writer.element(
      "text",
      [
        "class": "text halo", "data-id": edge.id, "x": coordinate(box.x), "y": coordinate(box.y + 3.5),
        "text-anchor": "middle", "font-size": "10",
      ], text: edge.label[look.language])
  }

  private func dot(_ hue: String, into writer: inout XMLWriter) {
    guard let place = route.start(after: GraphLook.newDot) else { return }
    writer.element(
      "circle",
      [
        "class": "f-\(hue)", "cx": coordinate(place.x), "cy": coordinate(place.y),
        "r": coordinate(GraphLook.newDot),
      ])
  }

  private var path: String {
    let points = route.points.map { coordinate($0.x) + "," + coordinate($0.y) }
    guard let first = points.first else { return "" }
    return "M" + first + "C" + points.dropFirst().joined(separator: " ")
  }
}
