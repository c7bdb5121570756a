import Analysis
import Knowledge

/// What the forms, colours, dashes and sizes of one graph mean: only those in use.
struct GraphLegend {
  private let graph: Graph
  private let look: GraphLook
  private let nodeCategories: [Category]
  private let edgeCategories: [Category]

  init(_ graph: Graph, look: GraphLook) {
    (self.graph, self.look) = (graph, look)
    nodeCategories = Self.uniqued(graph.nodes.map { look.theme.named(byHue: $0.category) })
    edgeCategories = Self.uniqued(graph.edges.map { look.theme.named(byHue: $0.category) })
  }

  /// For the picture itself.
  var items: [Legend.Item] {
    let nodes = nodeCategories.map { category in
      Legend.Item(swatch: { node(category, &$0, $1, $2) }, label: category.label[look.language])
    }
    let edges = edgeCategories.map { category in
      Legend.Item(
        swatch: { edge(category, &$0, $1, $2) },
        label: category.label[look.language])
    }
    let dashed = Legend.Item(
      swatch: { line(Theme.black, 1.2, Theme.dash, &$0, $1, $2) },
      label: LocalizedText.uncertain[look.language])
    let size = graph.weightMeaning.map { meaning in
      Legend.Item(swatch: sizes, label: meaning[look.language])
    }
    let new = graph.newMeaning.map { Legend.Item(swatch: newSwatch, label: $0[look.language]) }
    return nodes + edges + (graph.edges.contains(where: \.isUncertain) ? [dashed] : [])
      + [size, new].compactMap { $0 }
  }

  /// For a DOT file that others draw: an HTML-like label.
  var html: String {
    func cell(_ hue: String, _ sample: String, _ label: LocalizedText) -> String {
      "<TD><FONT COLOR=\"\(hue)\">\(sample)</FONT> \(XMLWriter.escaped(label[look.language]))</TD>"
    }
    let nodes = nodeCategories.map {
      cell(
        look.theme.hue($0).light, look.theme.dash($0) == nil ? look.theme.shape($0).sample : "⬚", $0.label)
    }
    let edges = edgeCategories.map {
      cell(look.theme.hue($0).light, (dash($0) == nil ? "——" : "- - ") + (head($0)?.sample ?? "—"), $0.label)
    }
    let dashed =
      graph.edges.contains(where: \.isUncertain) ? [cell(Theme.black.light, "- - -", .uncertain)] : []
    let size = graph.weightMeaning.map { cell(Theme.black.light, "aA", $0) }
    let new = graph.newMeaning.map { cell(Theme.black.light, "<B>□</B> •——", $0) }
    let columns = graph.rankTitles.isEmpty ? [] : [ranks]
    let rows = [nodes, edges, dashed + [size, new].compactMap { $0 }, columns].filter { !$0.isEmpty }
    let body = rows.map { "<TR><TD><TABLE BORDER=\"0\"><TR>\($0.joined())</TR></TABLE></TD></TR>" }.joined()
    return "<TABLE BORDER=\"0\" CELLSPACING=\"0\">\(body)</TABLE>"
  }

  private var ranks: String {
    let titles = graph.rankTitles.map { XMLWriter.escaped($0[look.language]) }
    let lead = look.language == .en ? "From left to right: " : "从左到右："
    return "<TD>\(lead)\(titles.joined(separator: " | "))</TD>"
  }

  /// Dashed where every edge of the kind is.
  private func dash(_ category: Category) -> String? {
    let edges = graph.edges.filter { look.theme.named(byHue: $0.category) == category }
    return edges.allSatisfy { look.dash($0) != nil } ? Theme.dash : nil
  }

  /// Nil where no edge of the kind has a direction.
  private func head(_ category: Category) -> Theme.Arrow? {
    let edges = graph.edges.filter { look.theme.named(byHue: $0.category) == category }
    return edges.contains(where: \.isDirected) ? look.theme.arrow(category) : nil
  }

  private func edge(_ category: Category, _ writer: inout XMLWriter, _ x: Double, _ y: Double) {
    let (hue, head) = (look.theme.hue(category), head(category))
    line(
      hue, look.theme.width(category), dash(category), &writer, x: (x - 14, head == nil ? x + 14 : x + 6), y)
    guard let head else { return }
    ArrowDrawing(form: head, hue: hue, foot: (x + 6, y), tip: (x + 14, y)).draw(into: &writer)
  }

  private func node(_ category: Category, _ writer: inout XMLWriter, _ x: Double, _ y: Double) {
    NodeShape.draw(
      look.theme.shape(category), GraphLayout.Box(x: x, y: y, width: 24, height: 14),
      classes: look.theme.classes(category), dash: look.theme.dash(category), into: &writer)
  }

  private func line(
    _ hue: Theme.Hue, _ width: Double, _ dash: String?, _ writer: inout XMLWriter, _ x: Double, _ y: Double
  ) {
    line(hue, width, dash, &writer, x: (x - 14, x + 14), y)
  }

  private func line(
    _ hue: Theme.Hue, _ width: Double, _ dash: String?, _ writer: inout XMLWriter, x: (Double, Double),
    _ y: Double
  ) {
    writer.element(
      "line",
      [
        "class": "s-\(hue.name)", "x1": coordinate(x.0), "x2": coordinate(x.1), "y1": coordinate(y),
        "y2": coordinate(y), "stroke-width": coordinate(width), "stroke-dasharray": dash ?? "none",
      ])
  }

  /// An outline and a dot, as wide and as large as in the picture.
  private func newSwatch(_ writer: inout XMLWriter, _ x: Double, _ y: Double) {
    writer.element("g", ["stroke-width": coordinate(GraphLook.newWidth)]) { writer in
      NodeShape.draw(
        .box, GraphLayout.Box(x: x - 8, y: y, width: 10, height: 10), classes: "a-black s-black",
        into: &writer)
    }
    line(Theme.black, 1.2, nil, &writer, x: (x + 3, x + 14), y)
    writer.element(
      "circle",
      ["class": "f-black", "cx": coordinate(x + 4), "cy": coordinate(y), "r": coordinate(GraphLook.newDot)])
  }

  private func sizes(_ writer: inout XMLWriter, _ x: Double, _ y: Double) {
    for (size, shift, letter) in [("11", -8.0, "A"), ("17", 6.0, "A")] {
      writer.element(
        "text",
        [
          "class": "text", "x": coordinate(x + shift), "y": coordinate(y + 5), "text-anchor": "middle",
          "font-size": size,
        ], text: letter)
    }
  }

  private static func uniqued(_ categories: [Category]) -> [Category] {
    Array(Set(categories)).sorted { ($0.id, $0.label.en) < ($1.id, $1.label.en) }
  }
}
