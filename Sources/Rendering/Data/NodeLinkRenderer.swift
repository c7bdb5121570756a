import Analysis
import Knowledge

/// Graphs as the JSON that networkx (`node_link_graph`) and D3 call node-link data.
public struct NodeLinkRenderer: Renderer {
  public let fileExtension = "nodelink.json"
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    guard case .graph(let graph) = artifact.content else { return nil }
    let (nodes, edges) = (graph.nodeColumns(in: language), graph.edgeColumns(in: language))
    let data: JSON = [
      "directed": .bool(graph.isDirected), "multigraph": true, "graph": about(artifact),
      "nodes": .array(
        graph.soundNodes.map { .object([("id", .string($0.id))] + members($0, nodes)) }),
      "links": .array(
        graph.soundEdges.map { edge in
          let ends: [(String, JSON)] = [
            ("source", .string(edge.source)), ("target", .string(edge.target)), ("key", .string(edge.id)),
          ]
          return .object(ends + members(edge, edges))
        }),
    ]
    return data.bytes
  }

  private func about(_ artifact: Artifact) -> JSON {
    [
      "id": .string(artifact.id), "title": .string(artifact.title[language]),
      "summary": .string(artifact.summary[language]), "caveats": .strings(artifact.limits(in: language)),
    ]
  }

  private func members<Item>(_ item: Item, _ columns: [GraphColumn<Item>]) -> [(name: String, value: JSON)] {
    columns.compactMap { column in column.value(item).map { (column.name, $0) } }
  }
}
