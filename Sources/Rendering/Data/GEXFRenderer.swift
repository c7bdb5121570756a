import Analysis
import Knowledge

/// Graphs in GEXF 1.3, for Gephi: edges are there from the first day to the last that their date may mean.
public struct GEXFRenderer: Renderer {
  public let fileExtension = "gexf"
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    guard case .graph(let graph) = artifact.content else { return nil }
    var writer = XMLWriter()
    writer.element("gexf", ["xmlns": "http://gexf.net/1.3", "version": "1.3"]) { writer in
      writer.element("meta") { writer in
        writer.element("creator", text: "Siku")
        writer.element("description", text: about(artifact))
      }
      GEXFText(graph: graph, language: language).write(to: &writer)
    }
    return writer.bytes
  }

  private func about(_ artifact: Artifact) -> String {
    ([artifact.title[language], artifact.summary[language]] + artifact.limits(in: language))
      .joined(separator: "\n")
  }
}

private struct GEXFText {
  private typealias Attributes = [(key: String, value: String)]

  let graph: Graph
  let language: Language

  func write(to writer: inout XMLWriter) {
    let isDated = graph.edges.contains { $0.when != nil }
    let direction = graph.isDirected ? "directed" : "undirected"
    let looks: Attributes = [
      ("defaultedgetype", direction), ("mode", isDated ? "dynamic" : "static"),
    ]
    writer.element("graph", looks + (isDated ? [("timeformat", "date")] : [])) { writer in
      let nodes = graph.nodeColumns(in: language).filter { $0.name != "label" }
      // The format has places of its own for these.
      let edges = graph.edgeColumns(in: language).filter { !["label", "start", "end"].contains($0.name) }
      declare(nodes, "node", &writer)
      declare(edges, "edge", &writer)
      writer.element("nodes") { writer in
        for node in graph.soundNodes { write(node, nodes, &writer) }
      }
      writer.element("edges") { writer in
        for edge in graph.soundEdges { write(edge, edges, &writer) }
      }
    }
  }

  private func declare<Item>(_ columns: [GraphColumn<Item>], _ domain: String, _ writer: inout XMLWriter) {
    writer.element("attributes", ["class": domain, "mode": "static"]) { writer in
      for column in columns {
        writer.element(
          "attribute", ["id": column.name, "title": column.name, "type": column.kind.rawValue])
      }
    }
  }

  private func write(_ node: Graph.Node, _ columns: [GraphColumn<Graph.Node>], _ writer: inout XMLWriter) {
    writer.element("node", ["id": token(of: node.id), "label": node.label[language]]) {
      tell(node, columns, &$0)
    }
  }

  private func write(_ edge: Graph.Edge, _ columns: [GraphColumn<Graph.Edge>], _ writer: inout XMLWriter) {
    let ends: Attributes = [
      ("id", token(of: edge.id)), ("source", token(of: edge.source)), ("target", token(of: edge.target)),
    ]
    let more = [
      ("label", edge.label.isEmpty ? nil : edge.label[language]), ("start", edge.when?.earliest?.text),
      ("end", edge.when?.latest?.text),
    ]
    writer.element("edge", ends + more.compactMap { name, value in value.map { (name, $0) } }) {
      tell(edge, columns, &$0)
    }
  }

  private func tell<Item>(_ item: Item, _ columns: [GraphColumn<Item>], _ writer: inout XMLWriter) {
    writer.element("attvalues") { writer in
      for column in columns {
        guard let value = column.value(item) else { continue }
        writer.element("attvalue", ["for": column.name, "value": value.plain])
      }
    }
  }
}
