import Analysis
import Knowledge

/// Draws a graph that Graphviz has laid out: headings, edges, nodes, labels, legend.
///
/// Our own drawing rather than libgvc's, so that graphs and charts share one theme, names are text for
/// people, and dark mode needs no rewriting of somebody else's output.
struct GraphSVG {
  let language: Language

  private static let margin = 16.0
  private static let titleHeight = 40.0
  private static let headingHeight = 24.0

  /// - Throws: where Graphviz cannot lay the graph out.
  func draw(_ graph: Graph, id: String, title: String, summary: String) throws(Diagnostic) -> [UInt8] {
    let look = GraphLook(graph, language: language)
    guard let layout = Graphviz.layout(graph, look: look) else {
      throw Diagnostic(
        .error, LocalizedText(en: "Graphviz could not lay out \"\(id)\"", zh: "Graphviz 无法为“\(id)”布局"))
    }
    let legend = Legend(items: GraphLegend(graph, look: look).items)
    let width = max(layout.width, 640) + 2 * Self.margin
    let top = Self.titleHeight + (graph.rankTitles.isEmpty ? 0 : Self.headingHeight)
    let legendTop = top + layout.height + Self.margin
    let height = legendTop + legend.height(width: width - 2 * Self.margin) + Self.margin
    let offset = (x: (width - layout.width) / 2, y: top)
    return SVGDocument.make(
      id: id, width: width, height: height, title: title, summary: summary, language: language
    ) { writer in
      SVGDocument.heading(title, into: &writer, x: Self.margin)
      headings(graph, layout, offset, into: &writer)
      writer.element("g", ["transform": "translate(\(coordinate(offset.x)) \(coordinate(offset.y)))"]) {
        writer in
        for edge in graph.edges { EdgeDrawing(edge, look, layout)?.draw(into: &writer) }
        for node in graph.nodes { NodeDrawing(node, look, layout)?.draw(into: &writer) }
        for edge in graph.edges { EdgeDrawing(edge, look, layout)?.drawLabel(into: &writer) }
      }
      legend.draw(into: &writer, x: Self.margin, y: legendTop, width: width - 2 * Self.margin)
    }
  }

  /// What each rank holds, over the middle of its nodes.
  private func headings(
    _ graph: Graph, _ layout: GraphLayout, _ offset: (x: Double, y: Double), into writer: inout XMLWriter
  ) {
    for (rank, title) in graph.rankTitles.enumerated() {
      let boxes = (graph.whole ?? graph).nodes.filter { $0.rank == rank }.compactMap { layout.nodes[$0.id] }
      guard !boxes.isEmpty else { continue }
      let half = TextMeasure.width(of: title[language], size: 12, isBold: true) / 2
      let mean = offset.x + boxes.map(\.x).reduce(0, +) / Double(boxes.count)
      let middle = min(max(mean, half + Self.margin), layout.width + 2 * offset.x - half - Self.margin)
      writer.element(
        "text",
        [
          "class": "muted", "x": coordinate(middle), "y": coordinate(Self.titleHeight + 12),
          "text-anchor": "middle", "font-size": "12", "font-weight": "bold",
        ], text: title[language])
    }
  }
}
