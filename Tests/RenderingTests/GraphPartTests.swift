import Analysis
import CGraphviz
import Foundation
import Knowledge
import Testing

@testable import Rendering

/// Pictures of parts of one graph: what is in several stands at the same place in all of them.
@Suite struct GraphPartTests {
  private let person = Category("person", "person")
  private let team = Category("project", "project")
  private let membership = Category("membership", "member of")

  private func node(_ number: Int, isNew: Bool = false) -> Graph.Node {
    Graph.Node(
      id: "n\(number)", label: LocalizedText("Number \(number)"), category: number < 8 ? person : team,
      rank: number < 8 ? 0 : 1, isNew: isNew)
  }

  /// An edge back to an earlier rank, one within a rank, and others.
  private func edge(_ ends: (Int, Int), isNew: Bool = false) -> Graph.Edge {
    Graph.Edge(
      id: "\(ends.0) \(ends.1)", source: "n\(ends.0)", target: "n\(ends.1)", category: membership,
      label: ends.0 == 2 ? "2021" : "", isDirected: ends.0 != 6, isNew: isNew)
  }

  private static let ends = [(0, 8), (1, 8), (2, 9), (3, 9), (9, 4), (5, 10), (6, 7)]

  private func graph(_ ends: some Sequence<(Int, Int)>, isPart: Bool = true) -> Graph {
    let numbers = Set(ends.flatMap { [$0.0, $0.1] }).sorted()
    return Graph(
      layout: .layered, nodes: numbers.map { node($0, isNew: isPart && $0 % 2 == 0) },
      edges: ends.map { edge($0, isNew: isPart && ($0.0 % 2 == 0 || $0.0 == 9)) },
      rankTitles: ["People", "Teams"], newMeaning: isPart ? "thick: new" : nil,
      whole: isPart ? graph(Self.ends, isPart: false) : nil)
  }

  private var parts: [Graph] {
    [graph(Self.ends), graph(Self.ends.prefix(4)), graph(Self.ends.dropFirst(3)), graph(Self.ends.suffix(1))]
  }

  private func dot(_ graph: Graph) throws -> String {
    let artifact = Artifact(id: "part", title: "A part", summary: "", content: .graph(graph))
    return try #require(try DOTRenderer(language: .en).text(of: artifact))
  }

  /// Each thing's first value must be its value in every picture.
  private func expectSame(_ pictures: [[String: String]]) {
    let all = pictures.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    for picture in pictures {
      for (id, place) in picture { #expect(all[id] == place, "\(id)") }
    }
  }

  @Test func standAtTheSamePlaceInSVG() throws {
    let pictures = try parts.map { try Picture(.graph($0)) }
    #expect(Set(pictures.map { $0.root["width"] }).count == 1)
    expectSame(
      pictures.map { picture in
        let things = picture.elements("g", "node") + picture.elements("g", "edge")
        return Dictionary(
          uniqueKeysWithValues: things.map { thing in
            let shape = thing.all.first { ["rect", "path"].contains($0.name) }
            let place = ["x", "y", "width", "height", "d"].compactMap { shape?[$0] }
            return (thing["data-id"] ?? "", place.joined(separator: " "))
          })
      })
  }

  @Test func standAtTheSamePlaceInDOT() throws {
    let places = try parts.map { part in
      let text = try dot(part)
      return try Graphviz.use {
        let graph = try #require(agmemread(text))
        defer { agclose(graph) }
        return try Dictionary(
          uniqueKeysWithValues: part.nodes.map { node in
            let found = try #require(siku_node(graph, node.id))
            return (node.id, try #require(agget(found, strdup("pos")).map { String(cString: $0) }))
          })
      }
    }
    #expect(places.allSatisfy { $0.values.allSatisfy { $0.contains(",") } })
    expectSame(places)
  }

  /// The middle of each node, as Graphviz says that it has drawn them.
  @Test func standWhereTheirDOTSays() throws {
    expectSame(
      try parts.map { part in
        let lines = try drawn(try dot(part)).split(separator: "\n").map { $0.split(separator: " ") }
        let nodes = lines.filter { $0.first == "node" }
        #expect(nodes.count == part.nodes.count)
        return Dictionary(uniqueKeysWithValues: nodes.map { (String($0[1]), "\($0[2]) \($0[3])") })
      })
  }

  /// One run of Graphviz keeps the engine that the last graph named.
  @Test func leaveOthersInTheSameRunAlone() throws {
    let text = try drawn(try dot(parts[0]) + dot(graph(Self.ends, isPart: false)))
    #expect(text.ranges(of: "\nstop").count == 2)
  }

  private func drawn(_ dot: String) throws -> String {
    let (process, input, output, errors) = (Process(), Pipe(), Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["dot", "-Tplain"]
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    input.fileHandleForWriting.write(Data(dot.utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    process.waitUntilExit()
    return text
  }

  @Test func markWhatIsNewAndSaySo() throws {
    let picture = try Picture(.graph(parts[0]))
    let thick = picture.elements("g", "node").filter { $0["stroke-width"] != nil }
    #expect(thick.map { $0["data-id"] } == ["n0", "n2", "n4", "n6", "n8", "n10"])
    let dotted = picture.elements("g", "edge").filter { $0.all.contains { $0.name == "circle" } }
    #expect(dotted.map { $0["data-id"] } == ["0 8", "2 9", "9 4", "6 7"])
    #expect(picture.texts("legend").contains("thick: new"))
    #expect(try dot(parts[0]).contains("thick: new"))
  }

  /// The dot is where the edge begins, though it was laid out from its other end.
  @Test func putTheDotAtTheSource() throws {
    let picture = try Picture(.graph(parts[0]))
    let edge = try #require(picture.elements("g", "edge").first { $0["data-id"] == "9 4" })
    let dot = try #require(edge.all.first { $0.name == "circle" }?.corners.first)
    let tip = try #require(edge.all.first { $0.classes.contains("arrow-vee") }?.corners.dropFirst().first)
    #expect(dot.x > tip.x + 20)
  }

  /// A crowd is drawn without ranks; so is each part of it.
  @Test func areDrawnAsTheirWholeIs() throws {
    let edges = (0..<60).map { number in
      let target = (number + 1 + number / 12) % 12
      return Graph.Edge(
        id: "k\(number)", source: "p\(number % 12)", target: "p\(target)", category: person,
        isDirected: false)
    }
    let nodes = (0..<12).map {
      Graph.Node(id: "p\($0)", label: LocalizedText("P\($0)"), category: person, rank: 0)
    }
    let whole = Graph(layout: .layered, nodes: nodes, edges: edges)
    let part = Graph(layout: .layered, nodes: nodes, edges: Array(edges.prefix(2)), whole: whole)
    #expect(part.drawable.layout == .organic && part.drawable.whole == whole.drawable)
    #expect(try Picture(.graph(part)).elements("g", "node").count == 12)
  }
}
