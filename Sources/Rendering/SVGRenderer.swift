import Analysis
import Knowledge

/// Graphs and charts as self-contained SVG pictures, for light and dark pages.
public struct SVGRenderer: Renderer {
  public let fileExtension = "svg"
  private let language: Language
  private let part: String

  /// - Parameter part: keeps the ids of pictures apart whose artifacts bear one name.
  public init(language: Language, part: String = "") {
    self.language = language
    self.part = part.isEmpty ? "" : part + "-"
  }

  /// Loads Graphviz and the fonts, on any thread: some ten milliseconds that a host can spend while it reads.
  public static func prepare() {
    _ = TextMeasure.width(of: "A", size: 12)
    Graphviz.prepare()
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    let (title, summary) = (artifact.title[language], artifact.summary[language])
    switch artifact.content {
    case .graph(let graph):
      return try GraphSVG(language: language).draw(
        graph.drawable, id: part + artifact.id, title: title, summary: summary)
    case .chart(let chart):
      return ChartSVG(language: language).draw(chart, id: part + artifact.id, title: title, summary: summary)
    case .table, .prose:
      return nil
    }
  }
}
