import Analysis
import Knowledge

/// Graphs in GraphML, for yEd, Gephi, igraph and networkx: an edge keeps its own id.
///
/// U. Brandes, M. Eiglsperger, I. Herman, M. Himsolt and M. S. Marshall, *GraphML Progress Report* (2001).
public struct GraphMLRenderer: Renderer {
  public let fileExtension = "graphml"
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    guard case .graph(let graph) = artifact.content else { return nil }
    var writer = XMLWriter()
    writer.element("graphml", ["xmlns": "http://graphml.graphdrawing.org/xmlns"]) { writer in
      GraphMLText(artifact: artifact, graph: graph, language: language).write(to: &writer)
    }
    return writer.bytes
  }
}

private struct GraphMLText {
  let artifact: Artifact
  let graph: Graph
  let language: Language

  func write(to writer: inout XMLWriter) {
    let (nodes, edges) = (graph.nodeColumns(in: language), graph.edgeColumns(in: language))
    for (key, _) in about { declare(key, "graph", .text, &writer) }
    for column in nodes { declare(column.name, "node", column.kind, &writer) }
    for column in edges { declare(column.name, "edge", column.kind, &writer) }
    let direction = graph.isDirected ? "directed" : "undirected"
    writer.element("graph", ["id": token(of: artifact.id), "edgedefault": direction]) { writer in
      for (key, text) in about { tell(key, "graph", text, &writer) }
      for node in graph.soundNodes {
        writer.element("node", ["id": token(of: node.id)]) { tell(node, nodes, "node", &$0) }
      }
      for edge in graph.soundEdges {
        let ends = (token(of: edge.source), token(of: edge.target))
        writer.element("edge", ["id": token(of: edge.id), "source": ends.0, "target": ends.1]) {
          tell(edge, edges, "edge", &$0)
        }
      }
    }
  }

  private var about: [(String, String)] {
    let limits = artifact.limits(in: language)
    let all = [
      ("title", artifact.title[language]), ("summary", artifact.summary[language]),
      ("caveats", limits.joined(separator: "\n")),
    ]
    return all.filter { !$0.1.isEmpty }
  }

  private func declare(_ name: String, _ domain: String, _ kind: ColumnKind, _ writer: inout XMLWriter) {
    let type = kind == .integer ? "int" : kind.rawValue
    writer.element(
      "key", ["id": "\(domain)-\(name)", "for": domain, "attr.name": name, "attr.type": type])
  }

  private func tell<Item>(
    _ item: Item, _ columns: [GraphColumn<Item>], _ domain: String, _ writer: inout XMLWriter
  ) {
    for column in columns {
      if let value = column.value(item) { tell(column.name, domain, value.plain, &writer) }
    }
  }

  private func tell(_ name: String, _ domain: String, _ text: String, _ writer: inout XMLWriter) {
    writer.element("data", ["key": "\(domain)-\(name)"], text: text)
  }
}
