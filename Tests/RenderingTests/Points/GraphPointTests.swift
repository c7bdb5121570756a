import Analysis
import Foundation
import Knowledge
import Testing

@testable import Rendering

/// Points 7 to 11, of every graph of the Wudao report in both languages: its SVG and its DOT file.
@Suite struct GraphPointTests {
  private static let graphs = CommittedPicture.graphs

  @Test(arguments: graphs) func point7TellsOfEachNode(_ committed: CommittedPicture) throws {
    let (graph, language) = (try #require(committed.graph), committed.language)
    for tips in [try svgTips(committed, "node"), try dotTips(committed).nodes] {
      #expect(tips.count == graph.nodes.count)
      for node in graph.nodes {
        let lines = (tips[node.id] ?? "").components(separatedBy: "\n")
        #expect(lines.starts(with: [node.label, node.category.label].map { $0[language] }), "\(node.id)")
        #expect(lines.last?.hasPrefix(source(language)) == true, "\(node.id)")
      }
    }
  }

  @Test(arguments: graphs) func point7TellsOfEachEdge(_ committed: CommittedPicture) throws {
    let (graph, language) = (try #require(committed.graph), committed.language)
    let names = Dictionary(graph.nodes.map { ($0.id, $0.label[language]) }) { first, _ in first }
    for tips in [try svgTips(committed, "edge"), try dotTips(committed).edges] {
      #expect(tips.count == graph.edges.count)
      for edge in graph.edges {
        let lines = (tips[edge.id] ?? "").components(separatedBy: "\n")
        for end in [edge.source, edge.target] {
          #expect(lines[0].contains(try #require(names[end])), "\(edge.id)")
        }
        if let date = edge.when?.formatted[language] { #expect(lines.contains(date), "\(edge.id)") }
        #expect(
          lines.contains(language == .en ? "uncertain" : "不确定") == edge.isUncertain, "\(edge.id)")
        #expect(lines.last?.hasPrefix(source(language)) == true, "\(edge.id)")
      }
    }
  }

  @Test(arguments: graphs) func point7LeavesNoNameOfGraphviz(_ committed: CommittedPicture) throws {
    for ending in ["svg", "dot"] { #expect(try !committed.file(ending).contains("%3")) }
    let titles = try committed.picture().elements("title").map(\.text)
    #expect(titles.allSatisfy { !$0.isEmpty && !$0.contains("->") })
  }

  private func source(_ language: Language) -> String { language == .en ? "Source: " : "来源：" }

  private func svgTips(_ committed: CommittedPicture, _ kind: String) throws -> [String: String] {
    let things = try committed.picture().elements("g", kind)
    return Dictionary(things.map { ($0["data-id"] ?? "", $0.tooltip ?? "") }) { first, _ in first }
  }

  private func dotTips(
    _ committed: CommittedPicture
  ) throws -> (nodes: [String: String], edges: [String: String]) {
    let dot = try ParsedDOT(try committed.file("dot"))
    let tips = { (items: [ParsedDOT.Item]) in
      Dictionary(items.map { ($0.id, $0.tooltip) }) { first, _ in first }
    }
    return (tips(dot.nodes), tips(dot.edges))
  }

  @Test(arguments: graphs) func point8DashesDoubtAndSaysSo(_ committed: CommittedPicture) throws {
    let (graph, picture) = (try #require(committed.graph), try committed.picture())
    let dot = try ParsedDOT(try committed.file("dot"))
    let doubtful = Set(graph.edges.filter(\.isUncertain).map(\.id))
    let dashed = picture.elements("g", "edge").filter { edge in
      edge.all.contains { $0["stroke-dasharray"] == Theme.dash }
    }
    #expect(Set(dashed.compactMap { $0["data-id"] }) == doubtful)
    #expect(Set(dot.edges.filter { $0["style"] == "dashed" }.map(\.id)) == doubtful)
    let word = committed.language == .en ? "uncertain" : "不确定"
    #expect(picture.texts("legend").contains(word) != doubtful.isEmpty)
    #expect(dot.label.contains(word) != doubtful.isEmpty)
  }

  @Test(arguments: graphs) func point9KeepsParallelEdgesApart(_ committed: CommittedPicture) throws {
    let graph = try #require(committed.graph)
    let drawn = try committed.picture().elements("g", "edge")
    let ids = graph.edges.map(\.id).sorted()
    #expect(drawn.compactMap { $0["data-id"] }.sorted() == ids && Set(ids).count == ids.count)
    #expect(try ParsedDOT(try committed.file("dot")).edges.map(\.id).sorted() == ids)
    let paths = drawn.compactMap { edge in edge.children.first { $0.classes.contains("hit") }?["d"] }
    #expect(Set(paths).count == paths.count)
  }

  @Test(arguments: graphs) func point10CrossesNoNode(_ committed: CommittedPicture) throws {
    let (graph, picture) = (try #require(committed.graph), try committed.picture())
    let boxes = Dictionary(picture.elements("g", "node").map { ($0["data-id"] ?? "", $0.shape) }) {
      first, _ in first
    }.compactMapValues { $0 }
    for (place, label) in picture.labels.enumerated() {
      #expect(!boxes.values.contains { $0.overlaps(label.box) }, "\(label.text) on a node")
      #expect(!picture.labels[(place + 1)...].contains { $0.box.overlaps(label.box) }, "\(label.text)")
    }
    let lines = Dictionary(picture.elements("g", "edge").map { ($0["data-id"] ?? "", $0.curve) }) {
      first, _ in first
    }
    for edge in graph.edges {
      let foreign = boxes.filter { ![edge.source, edge.target].contains($0.key) }
      let crossed = foreign.filter { box in (lines[edge.id] ?? []).contains { box.value.contains($0) } }
      #expect(crossed.map(\.key) == [], "\(edge.id)")
    }
  }

  @Test(arguments: graphs) func point10HoldsSixtyNodesAndNamesTheRest(_ committed: CommittedPicture) throws {
    #expect(try committed.picture().elements("g", "node").count <= 60)
    let text = try committed.file("md")
    for caveat in committed.artifact.caveats {
      let words = caveat.summary[committed.language].prefix { $0 != ":" && $0 != "：" }
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test(arguments: graphs) func point11SaysWhatSizeColourAndPlaceMean(_ committed: CommittedPicture) throws {
    let (graph, picture, language) = (
      try #require(committed.graph), try committed.picture(), committed.language
    )
    #expect(picture.unexplained == [])
    let dot = try ParsedDOT(try committed.file("dot"))
    let nodes = picture.elements("g", "node")
    let sizes = Set(nodes.flatMap(\.children).compactMap { $0["font-size"] })
    let marked = nodes.contains { $0["stroke-width"] != nil }
    let kinds = (graph.nodes.map(\.category) + graph.edges.map(\.category)).map(\.label)
    let meanings = (sizes.count > 1 ? [graph.weightMeaning] : []) + (marked ? [graph.newMeaning] : [])
    for meaning in Set(kinds).map(Optional.some) + meanings {
      let words = try #require(meaning)[language]
      #expect(picture.texts("legend").contains(words) && dot.label.contains(XMLWriter.escaped(words)))
    }
  }

  /// Each node stands nearest to the heading of its column.
  @Test(arguments: graphs) func point11NamesItsColumns(_ committed: CommittedPicture) throws {
    let (graph, picture) = (try #require(committed.graph), try committed.picture())
    let titles = graph.rankTitles.map { $0[committed.language] }
    let headings = picture.elements("text", "muted")
    #expect(headings.map(\.text).sorted() == titles.sorted() || graph.whole != nil)
    let dot = try ParsedDOT(try committed.file("dot"))
    for title in titles { #expect(dot.label.contains(title)) }
    let shift = picture.shift
    for node in picture.elements("g", "node") {
      guard let rank = graph.nodes.first(where: { $0.id == node["data-id"] })?.rank, let box = node.shape
      else { continue }
      let nearest = headings.min {
        abs(($0.number("x") ?? 0) - box.middle.x - shift) < abs(($1.number("x") ?? 0) - box.middle.x - shift)
      }
      #expect(nearest?.text == titles[rank], "\(node["data-id"] ?? "")")
    }
  }
}

extension Picture {
  /// How far the drawing of a graph is moved to the right.
  fileprivate var shift: Double {
    let moved = root.children.compactMap { $0["transform"] }.first
    return moved?.firstMatch(of: /translate\(([\d.]+)/).flatMap { Double($0.1) } ?? 0
  }
}

extension ParsedXML {
  /// The box of a node.
  fileprivate var shape: Box? { children.first { ["rect", "ellipse"].contains($0.name) }?.outline }

  /// Places along an edge.
  fileprivate var curve: [(x: Double, y: Double)] {
    let path = children.first { $0.classes.contains("hit") }?["d"] ?? ""
    let points = path.split { "MC ".contains($0) }.map { $0.split(separator: ",").compactMap { Double($0) } }
    return stride(from: 0, to: points.count - 3, by: 3).flatMap { start in
      stride(from: 0.0, through: 1, by: 0.05).map { share in
        let weights = [
          pow(1 - share, 3), 3 * share * pow(1 - share, 2), 3 * share * share * (1 - share), pow(share, 3),
        ]
        let pieces = zip(weights, points[start...])
        return (
          pieces.reduce(0) { $0 + $1.0 * $1.1[0] }, pieces.reduce(0) { $0 + $1.0 * $1.1[1] }
        )
      }
    }
  }
}
