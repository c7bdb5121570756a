import Analysis
import CGraphviz
import Foundation
import FoundationXML
import Knowledge
import Support
import Testing

@testable import Rendering

@Suite struct GraphTests {
  private let person = Category("person", LocalizedText(en: "person", zh: "人物"))
  private let founded = Category("founding", LocalizedText(en: "founded", zh: "创立"))

  private func artifact(_ graph: Graph) -> Artifact {
    Artifact(id: "net", title: "A <net>", summary: "Two & more", content: .graph(graph))
  }

  /// Each hostile string as the label of a node, with an edge to the next.
  private var hostile: Graph {
    let nodes = hostileStrings.enumerated().map { place, name in
      Graph.Node(
        id: "n\(place)", label: LocalizedText(name), category: person, details: [LocalizedText(name)])
    }
    let edges = hostileStrings.indices.dropLast().map { place in
      Graph.Edge(
        id: "e\(place)", source: "n\(place)", target: "n\(place + 1)", category: founded,
        label: LocalizedText(hostileStrings[place]), details: [LocalizedText(hostileStrings[place])])
    }
    return Graph(layout: .ranked, nodes: nodes, edges: Array(edges))
  }

  @Test func dotHoldsEachHostileNameUnchanged() throws {
    let dot = try #require(try DOTRenderer(language: .en).text(of: artifact(hostile)))
    try Graphviz.use {
      let graph = try #require(agmemread(dot))
      defer { agclose(graph) }
      for (place, name) in hostileStrings.enumerated() {
        let node = try #require(siku_node(graph, "n\(place)"))
        let tooltip = try #require(agget(node, strdup("tooltip")).map { String(cString: $0) })
        #expect(
          ParsedDOT.unescaped(tooltip).hasPrefix(cleaned(name) + "\n"), "\(name.debugDescription)")
        #expect(agget(node, strdup("label")).map { aghtmlstr($0) } == 0)
      }
    }
  }

  @Test func svgHoldsEachHostileNameAsTextOnly() throws {
    let svg = try #require(try SVGRenderer(language: .en).text(of: artifact(hostile)))
    let document = try XMLDocument(data: Data(svg.utf8))
    let titles = try document.nodes(forXPath: "//*[local-name()='g']/*[local-name()='title']")
      .compactMap(\.stringValue)
    for name in hostileStrings {
      #expect(
        titles.contains { $0 == cleaned(name) + "\nperson\n" + cleaned(name) }, "\(name.debugDescription)")
    }
    #expect(
      try document.nodes(forXPath: "//*[local-name()='script' or local-name()='b' or local-name()='a']")
        .isEmpty)
  }

  @Test func dotDrawsWithoutAWord() throws {
    let dot = try #require(try DOTRenderer(language: .zh).text(of: artifact(hostile)))
    let (output, errors) = try run("/usr/bin/env", ["dot", "-Tcanon"], input: dot)
    #expect(output.contains("digraph"))
    #expect(errors == "")
  }

  @Test func parallelEdgesStayApart() throws {
    let nodes = ["a", "b"].map { Graph.Node(id: $0, label: LocalizedText($0), category: person) }
    let edges = (1...3).map {
      Graph.Edge(id: "e\($0)", source: "a", target: "b", category: founded, when: nil)
    }
    let graph = Graph(layout: .layered, nodes: nodes, edges: edges)
    let layout = try #require(Graphviz.layout(graph, look: GraphLook(graph, language: .en)))
    let middles = edges.compactMap { layout.edges[$0.id] }.map { $0.points[$0.points.count / 2].y }
    #expect(middles.count == 3)
    for (one, other) in zip(middles.sorted(), middles.sorted().dropFirst()) { #expect(other - one >= 3) }
  }

  @Test func ranksStandInTheirOrderWhateverTheEdgesSay() throws {
    let nodes = ["c", "b", "a"].enumerated().map {
      Graph.Node(id: $1, label: LocalizedText($1), category: person, rank: 2 - $0)
    }
    let edges = [("a", "b"), ("c", "b"), ("c", "a")].map {
      Graph.Edge(id: $0.0 + $0.1, source: $0.0, target: $0.1, category: founded)
    }
    let graph = Graph(layout: .layered, nodes: nodes, edges: edges)
    let layout = try #require(Graphviz.layout(graph, look: GraphLook(graph, language: .en)))
    let places = ["a", "b", "c"].compactMap { layout.nodes[$0]?.x }
    #expect(places == places.sorted() && Set(places).count == 3)
    let arrow = try #require(layout.edges["ca"]?.arrow)
    #expect(arrow.tip.x < arrow.foot.x)
  }

  @Test func everyNodeAndEdgeSaysWhatItIsAndWhere() throws {
    let evidence = [Evidence(source: "paper", paragraphs: [4...5])]
    let graph = Graph(
      layout: .layered,
      nodes: ["a", "b"].map {
        Graph.Node(id: $0, label: LocalizedText($0), category: person, evidence: evidence)
      },
      edges: [
        Graph.Edge(
          id: "e", source: "a", target: "b", category: founded, when: try PartialDate(edtf: "2020-10"),
          isUncertain: true, details: ["a founded b"], evidence: evidence)
      ])
    let svg = try #require(try SVGRenderer(language: .en).text(of: artifact(graph)))
    #expect(svg.contains("<title>a founded b\nOct 2020\nuncertain\nSource: paper ¶4–5</title>"))
    #expect(svg.contains("<title>a\nperson\nSource: paper ¶4–5</title>"))
    #expect(svg.contains("stroke-dasharray=\"\(Theme.dash)\""))
    #expect(svg.contains(">uncertain</text>"))
    #expect(svg.contains("role=\"img\" aria-labelledby=\"net-title net-desc\""))
  }

  private func run(_ tool: String, _ arguments: [String], input: String) throws -> (
    output: String, errors: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (standardInput, output, errors)
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, told)
  }
}
