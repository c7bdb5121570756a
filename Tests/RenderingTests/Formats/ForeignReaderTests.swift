import Analysis
import Foundation
import Knowledge
import Support
import Testing

@testable import Rendering
@testable import siku

/// What the formats for other programs write, read back by other programs: nothing is changed on the way.
@Suite(.serialized) struct ForeignReaderTests {
  /// Every file of every artifact, in every such format.
  private func files(of artifacts: [Artifact]) throws -> [String: String] {
    var files: [String: String] = [:]
    for artifact in artifacts {
      for format in DataFormat.allCases {
        let text = try format.renderer(language: .en).text(of: artifact)
        if let text { files["\(artifact.id).\(format.fileExtension)"] = text }
      }
    }
    return files
  }

  private func read(_ artifacts: [Artifact], by reader: ForeignReader) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "siku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in try files(of: artifacts) {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let schema = folder.appending(path: "schema.txt")
    try Data(ArtifactSchema.json.utf8).write(to: schema)
    return try reader.read(folder.path, schema.path)
  }

  private func expectRead(_ artifacts: [Artifact], by reader: ForeignReader, _ told: String) throws {
    guard reader.isThere else {
      print("Not read back, since what it takes is not here: \(reader.rawValue)")
      return
    }
    #expect(try read(artifacts, by: reader) == told)
  }

  @Test(arguments: [
    (ForeignReader.graphs, "read 2 graphs\n"), (.tables, "read 5 tables\n"), (.schema, "read 6 artifacts\n"),
    (.charts, "read 2 charts\n"), (.diagrams, "read 2 diagrams\n"),
  ])
  func readHostileArtifactsBack(_ reader: ForeignReader, _ told: String) throws {
    try expectRead(HostileArtifacts.all, by: reader, told)
  }

  @Test(arguments: ForeignReader.ofArtifacts) func readTheWudaoReportBack(_ reader: ForeignReader) throws {
    guard reader.isThere else { return }
    let artifacts = try Self.wudao.get()
    let said = try read(artifacts, by: reader)
    #expect(said.hasPrefix("read ") && said.split(separator: "\n").count == 1, "\(said)")
  }

  private static let wudao = Result {
    let base = try knowledgeBase(ofFolder: "Reports/wudao")
    return try registeredAnalyzers.flatMap { analyzer in
      try analyzer.analyze(base).map { artifact in
        Artifact(
          id: "\(analyzer.description.id)-\(artifact.id)", title: artifact.title, summary: artifact.summary,
          content: artifact.content, caveats: artifact.caveats)
      }
    }
  }

  /// A graph beyond Mermaid's limits takes several diagrams, and nothing of it is lost.
  @Test func splitsLargeGraphsForMermaid() throws {
    let kind = Category("person", "person")
    let nodes = (0..<1200).map {
      Graph.Node(id: "p\($0)", label: LocalizedText("Person number \($0)"), category: kind)
    }
    let edges = (0..<1199).map {
      Graph.Edge(id: "e\($0)", source: "p\($0)", target: "p\($0 / 2)", category: kind, label: "knows")
    }
    let graph = Artifact(
      id: "large", title: "T", summary: "S",
      content: .graph(Graph(layout: .organic, nodes: nodes, edges: edges)))
    let text = try #require(try MermaidRenderer(language: .en).text(of: graph))
    #expect(text.contains("In 3 diagrams") && text.ranges(of: "```mermaid\n").count == 3)
    try expectRead([graph], by: .diagrams, "read 1 diagrams\n")
  }

  /// JSON, which the others are held against, as Foundation reads it.
  @Test func tellsHostileNamesInJSON() throws {
    for artifact in HostileArtifacts.all {
      let text = try #require(try JSONRenderer().text(of: artifact))
      let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let caveats = try #require(read["caveats"] as? [[String: Any]])
      let names = caveats.compactMap { ($0["summary"] as? [String: String])?["zh"] }
      #expect(names.map { Array($0.unicodeScalars) } == hostileStrings.map { Array($0.unicodeScalars) })
    }
  }

  @Test func writesTheSameBytesAgain() throws {
    #expect(try files(of: HostileArtifacts.all) == files(of: HostileArtifacts.all))
  }
}
