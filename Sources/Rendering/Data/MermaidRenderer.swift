import Analysis
import Knowledge

/// Graphs as Mermaid's flowcharts, fenced in Markdown: in as many diagrams as its limits ask for.
public struct MermaidRenderer: Renderer {
  public let fileExtension = "mermaid.md"
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func render(_ artifact: Artifact) throws(Diagnostic) -> [UInt8]? {
    guard case .graph(let graph) = artifact.content else { return nil }
    var writer = MarkdownWriter(language: language, evidencePage: "")
    writer.heading(1, artifact.title)
    writer.paragraph(artifact.summary)
    let diagrams = MermaidDiagrams(graph, language: language).texts
    if diagrams.count > 1 { writer.paragraph(Self.note(diagrams.count)) }
    for diagram in diagrams { writer.fenced(diagram, language: "mermaid") }
    writer.caveats(artifact.caveats)
    return writer.bytes
  }

  private static func note(_ count: Int) -> LocalizedText {
    let limit = MermaidDiagrams.edgeLimit
    return LocalizedText(
      en:
        "In \(count) diagrams, since Mermaid draws no more than \(limit) edges in one; each shows the ends of its edges.",
      zh: "Mermaid 每图至多画 \(limit) 条边，因此分为 \(count) 幅，每幅画出其各边的两端。")
  }
}
