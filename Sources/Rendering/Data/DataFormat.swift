import Knowledge

/// Formats for other programs, written only where they are asked for.
public enum DataFormat: String, CaseIterable, Sendable {
  case graphml, gexf, nodelink, mermaid, vegalite, csv, json

  /// What ends the names of its files, without the dot before it.
  public var fileExtension: String { renderer(language: .en).fileExtension }

  /// What its files are called in a list of links.
  public var title: LocalizedText {
    switch self {
    case .graphml: "GraphML"
    case .gexf: "GEXF"
    case .nodelink: "node-link JSON"
    case .mermaid: "Mermaid"
    case .vegalite: "Vega-Lite"
    case .csv: "CSV"
    case .json: "JSON"
    }
  }

  /// What makes a file of it.
  public func renderer(language: Language) -> any Renderer {
    switch self {
    case .graphml: GraphMLRenderer(language: language)
    case .gexf: GEXFRenderer(language: language)
    case .nodelink: NodeLinkRenderer(language: language)
    case .mermaid: MermaidRenderer(language: language)
    case .vegalite: VegaLiteRenderer(language: language)
    case .csv: CSVRenderer(language: language)
    case .json: JSONRenderer()
    }
  }
}
