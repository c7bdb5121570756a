import Analysis
import Knowledge

/// Graphs in the DOT language, written by libcgraph: a file that stands alone, legend included.
public struct DOTRenderer: Renderer {
  public let fileExtension = "dot"
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    switch artifact.content {
    case .graph(let graph): try render(graph.drawable, artifact)
    case .chart, .table, .prose: nil
    }
  }

  private func render(_ graph: Graph, _ artifact: Artifact) throws(Diagnostic) -> [UInt8] {
    let look = GraphLook(graph, language: language)
    let legend = GraphLegend(graph, look: look).html
    let title = artifact.title[language]
    guard let dot = Graphviz.dot(graph, look: look, title: title, legend: legend) else {
      throw Diagnostic(
        .error,
        LocalizedText(en: "not enough memory to write \"\(artifact.id)\"", zh: "内存不足，无法写出“\(artifact.id)”"))
    }
    return dot
  }
}
