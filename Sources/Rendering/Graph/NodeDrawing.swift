import Analysis

/// One node: its form, its name, and what a pointer is told.
struct NodeDrawing {
  private let node: Graph.Node
  private let look: GraphLook
  private let box: GraphLayout.Box

  init?(_ node: Graph.Node, _ look: GraphLook, _ layout: GraphLayout) {
    guard let box = layout.nodes[node.id] else { return nil }
    (self.node, self.look, self.box) = (node, look, box)
  }

  func draw(into writer: inout XMLWriter) {
    writer.element("g", ["class": "node", "data-id": node.id]) { writer in
      writer.element("title", text: look.tooltip(node))
      NodeShape.draw(
        look.theme.shape(node.category), box, classes: look.theme.classes(node.category), into: &writer)
      label(into: &writer)
    }
  }

  private func label(into writer: inout XMLWriter) {
    let lines = look.lines(node)
    let size = look.fontSize(node)
    let leading = size * 1.2
    let first = box.y - leading * Double(lines.count - 1) / 2 + size * 0.36
    for (index, line) in lines.enumerated() {
      writer.element(
        "text",
        [
          "class": "text", "x": coordinate(box.x), "y": coordinate(first + Double(index) * leading),
          "text-anchor": "middle", "font-size": coordinate(size),
        ], text: line)
    }
  }
}

/// The outline of a node.
enum NodeShape {
  static func draw(
    _ shape: Theme.Shape, _ box: GraphLayout.Box, classes: String, into writer: inout XMLWriter
  ) {
    let (left, top) = (box.x - box.width / 2, box.y - box.height / 2)
    switch shape {
    case .pill, .box:
      writer.element(
        "rect",
        [
          "class": classes, "x": coordinate(left), "y": coordinate(top), "width": coordinate(box.width),
          "height": coordinate(box.height), "rx": coordinate(shape == .pill ? min(box.height / 2, 11) : 1),
        ])
    case .hexagon:
      let points = [(-0.5, 0.0), (-0.4, -0.5), (0.4, -0.5), (0.5, 0.0), (0.4, 0.5), (-0.4, 0.5)]
      writer.element(
        "polygon",
        [
          "class": classes,
          "points": points.map {
            coordinate(box.x + $0 * box.width) + "," + coordinate(box.y + $1 * box.height)
          }
          .joined(separator: " "),
        ])
    case .ellipse:
      writer.element(
        "ellipse",
        [
          "class": classes, "cx": coordinate(box.x), "cy": coordinate(box.y), "rx": coordinate(box.width / 2),
          "ry": coordinate(box.height / 2),
        ])
    }
  }
}
