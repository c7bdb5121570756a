import Analysis
import CGraphviz

extension GraphvizGraph {
  /// Says of each node and edge where it stands, as Graphviz's `nop2` takes it: in points, y running up.
  func place(_ graph: Graph, _ layout: GraphLayout) {
    siku_declare(root, Int32(AGRAPH), "bb", "0,0,\(coordinate(layout.width)),\(coordinate(layout.height))")
    for node in graph.nodes {
      guard let placed = nodes[node.id], let box = layout.nodes[node.id] else { continue }
      siku_set(placed, "pos", point((box.x, box.y), layout))
      // Graphviz draws the outer line of two around what it is told.
      let frame = isFramed(node) ? GraphLook.frame : 0
      siku_set(placed, "width", coordinate((box.width - frame) / 72))
      siku_set(placed, "height", coordinate((box.height - frame) / 72))
    }
    for edge in graph.edges {
      guard let placed = edges[edge.id], let route = layout.edges[edge.id] else { continue }
      siku_set(placed, "pos", line(route, withDot: edge.isNew, layout))
      if let label = route.label { siku_set(placed, "lp", point((label.x, label.y), layout)) }
      if edge.isNew { mark(placed, edge, route) }
    }
  }

  private func isFramed(_ node: Graph.Node) -> Bool { look.theme.shape(node.category) == .frame }

  /// A dot where the edge leaves its source, which is its head where it was turned round.
  private func mark(
    _ placed: UnsafeMutablePointer<Agedge_t>, _ edge: Graph.Edge, _ route: GraphLayout.Route
  ) {
    siku_set(placed, "dir", edge.isDirected ? "both" : "back")
    siku_set(placed, route.isTurned ? "arrowhead" : "arrowtail", "dot")
  }

  /// The tips of arrows, then the line between their feet.
  private func line(_ route: GraphLayout.Route, withDot: Bool, _ layout: GraphLayout) -> String {
    var points = route.points
    var tips: [String] = []
    if let arrow = route.arrow { tips.append((route.isTurned ? "s," : "e,") + point(arrow.tip, layout)) }
    if withDot, let begin = route.start(after: 2 * GraphLook.newDot) {
      let end = route.isTurned ? points.count - 1 : 0
      tips.append((route.isTurned ? "e," : "s,") + point(points[end], layout))
      points[end] = begin
    }
    return (tips.sorted(by: >) + points.map { point($0, layout) }).joined(separator: " ")
  }

  private func point(_ point: (x: Double, y: Double), _ layout: GraphLayout) -> String {
    coordinate(point.x) + "," + coordinate(layout.height - point.y)
  }
}
