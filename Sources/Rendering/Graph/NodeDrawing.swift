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
    let attributes: KeyValuePairs =
      node.isNew
      ? ["class": "node", "data-id": node.id, "stroke-width": coordinate(GraphLook.newWidth)]
      : ["class": "node", "data-id": node.id]
    writer.element("g", attributes) { writer in
      writer.element("title", text: look.tooltip(node))
      NodeShape.draw(
        look.theme.shape(node.category), box, classes: look.theme.classes(node.category),
        dash: look.theme.dash(node.category), into: &writer)
      label(into: &writer)
    }
  }

  private func label(into writer: inout XMLWriter) {
    let lines = look.lines(node)
    let size = look.fontSize(node)
    let leading = GraphLook.leading(size)
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
    _ shape: Theme.Shape, _ box: GraphLayout.Box, classes: String, dash: String? = nil,
    into writer: inout XMLWriter
  ) {
    guard let dash else { return draw(shape, box, classes, into: &writer) }
    writer.element("g", ["stroke-dasharray": dash]) { draw(shape, box, classes, into: &$0) }
  }

  private static func draw(
    _ shape: Theme.Shape, _ box: GraphLayout.Box, _ classes: String, into writer: inout XMLWriter
  ) {
    switch shape {
    case .pill: rectangle(box, radius: min(box.height / 2, 11), classes, into: &writer)
    case .box: rectangle(box, radius: 1, classes, into: &writer)
    case .frame:
      rectangle(box, radius: 1, classes, into: &writer)
      let inner = GraphLayout.Box(x: box.x, y: box.y, width: box.width - 6, height: box.height - 6)
      rectangle(inner, radius: 0, classes, into: &writer)
    case .ellipse:
      writer.element(
        "ellipse",
        [
          "class": classes, "cx": coordinate(box.x), "cy": coordinate(box.y), "rx": coordinate(box.width / 2),
          "ry": coordinate(box.height / 2),
        ])
    }
  }

  private static func rectangle(
    _ box: GraphLayout.Box, radius: Double, _ classes: String, into writer: inout XMLWriter
  ) {
    writer.element(
      "rect",
      [
        "class": classes, "x": coordinate(box.x - box.width / 2), "y": coordinate(box.y - box.height / 2),
        "width": coordinate(box.width), "height": coordinate(box.height), "rx": coordinate(radius),
      ])
  }
}
