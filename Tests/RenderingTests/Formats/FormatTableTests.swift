import Analysis
import Knowledge
import Support
import Testing

@testable import Rendering

/// The table in README of what each format keeps, made by looking for each thing in what is written.
@Suite struct FormatTableTests {
  /// One thing that an artifact may tell, and the words by which it is found again.
  private struct Trait {
    let name: String
    /// Of the artifact that tells it; nil where each kind does.
    let kind: String?
    let words: [String]
  }

  private static let traits = [
    Trait(name: "Nodes that nothing ties", kind: "graph", words: ["Lonely"]),
    Trait(name: "Ids of edges", kind: "graph", words: ["first-edge", "second-edge"]),
    Trait(name: "Kinds, as words of the vocabulary", kind: "graph", words: ["rare-kind"]),
    Trait(name: "Dates in EDTF", kind: "graph", words: ["2020-10~"]),
    Trait(name: "First and last day of a date", kind: "graph", words: ["2020-10-01", "2020-10-31"]),
    Trait(name: "Passages", kind: nil, words: ["sources-id"]),
    Trait(name: "Quotes", kind: nil, words: ["quoted words"]),
    Trait(name: "Details", kind: nil, words: ["a detail"]),
    Trait(name: "Bounds of points, as numbers", kind: "chart", words: ["123456789", "987654321"]),
    Trait(name: "What the axes cannot hold", kind: "chart", words: ["left out"]),
    Trait(name: "Tables", kind: "table", words: ["a cell"]),
    Trait(name: "Bounds of amounts in tables", kind: "table", words: ["1234", "5678"]),
    Trait(name: "Notes under a table", kind: "table", words: ["a note"]),
    Trait(name: "Prose", kind: "prose", words: ["a finding"]),
    Trait(name: "Title", kind: nil, words: ["The title"]),
    Trait(name: "Caveats", kind: nil, words: ["a caveat"]),
    Trait(name: "The other language", kind: nil, words: ["另一种"]),
  ]

  private static let places = [Evidence(source: "sources-id", paragraphs: [1...1], quote: "quoted words")]

  private static let artifacts = [
    "graph": Artifact.Content.graph(graph), "chart": .chart(chart), "table": .table(table),
    "prose": .prose(Prose([.init("a finding")])),
  ].mapValues { content in
    Artifact(
      id: "artifact", title: LocalizedText(en: "The title", zh: "另一种"), summary: "The summary",
      content: content,
      caveats: [Diagnostic(.note, "a caveat")])
  }

  private static var graph: Graph {
    let kind = Category("rare-kind", "kind")
    let nodes = ["Ada", "Bo", "Lonely"].map { name in
      Graph.Node(
        id: name, label: LocalizedText(en: name, zh: "另一种"), category: kind, details: ["a detail"],
        evidence: places)
    }
    let edges = ["first-edge", "second-edge"].map { id in
      Graph.Edge(
        id: id, source: "Ada", target: "Bo", category: kind, when: try? PartialDate(edtf: "2020-10~"),
        details: ["a detail"], evidence: places)
    }
    return Graph(layout: .organic, nodes: nodes, edges: edges)
  }

  private static var chart: Chart {
    let kind = Category("kind", "kind")
    let axis = Chart.Axis(title: "axis", scale: .linear)
    let point = Chart.Point(
      id: "p", label: "P", x: Interval(1), y: Interval(123_456_789, 987_654_321), at: (1, 2e8),
      category: kind, shape: kind, details: ["a detail"], evidence: places)
    return Chart(x: axis, y: axis, points: [point], leftOut: ["left out"])
  }

  private static var table: Table {
    let amount = Quantity(.between, Interval(1234, 5678), .base(of: .cards), wording: "many")
    return Table(
      columns: [.init("A"), .init("B")], rows: [.init([.text("a cell"), .quantity(amount)])],
      notes: ["a note"])
  }

  private static let renderers: [any Renderer] =
    [
      HTMLRenderer(language: .en, part: ""), SVGRenderer(language: .en), DOTRenderer(language: .en),
      MarkdownRenderer(language: .en, evidencePage: ""),
    ] + DataFormat.allCases.map { $0.renderer(language: .en) }

  private static let names = ["html", "svg", "dot", "md"] + DataFormat.allCases.map(\.rawValue)

  private func keeps(_ renderer: any Renderer, _ trait: Trait) throws -> String {
    let told = Self.artifacts.filter { trait.kind == nil || trait.kind == $0.key }
    let texts = try told.sorted { $0.key < $1.key }.compactMap { try renderer.text(of: $0.value) }
    guard !texts.isEmpty else { return "" }
    // Grouped by thousands, a number is the same.
    let plain = texts.joined().replacing(/(\d),(\d{3})/) { "\($0.1)\($0.2)" }
    return trait.words.allSatisfy { plain.contains($0) } ? "yes" : "no"
  }

  @Test func isInTheReadme() throws {
    let head = [
      "| | " + Self.names.map { "`\($0)`" }.joined(separator: " | ") + " |",
      "| --- |" + String(repeating: " --- |", count: Self.names.count),
    ]
    let rows = try Self.traits.map { trait in
      try "| \(trait.name) | "
        + Self.renderers.map { try keeps($0, trait) }.joined(separator: " | ") + " |"
    }
    let table = (head + rows).joined(separator: "\n") + "\n"
    let readme = try #require(Repository.text("README.md"))
    #expect(readme.contains(table), "README's table of what formats keep should be:\n\(table)")
  }
}
