import Foundation
import Support
import Testing

@testable import Host

/// `siku diff`: the words, the pictures, and how it ends.
@Suite struct DiffCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(dossier(Self.story).utf8, to: "old.yaml")
    let edited = [
      ("  bo: {names: Bo, facts: [{works-at: lab, evidence: notes 2}]}\n", ""),
      ("role: head", "role: {en: director, zh: 主任}"), ("owns: 8 cards", "owns: 9 cards"),
      ("  lab:", "  firm: {names: Firm, facts: [{part-of: lab, evidence: notes 7}]}\n  lab:"),
    ]
    let new = edited.reduce(Self.story) { $0.replacing($1.0, with: $1.1) }
    try folder.write(dossier(new).utf8, to: "new.yaml")
    try folder.write("One.\nTwo is about the lab of Ada.\nThree.\n".utf8, to: "old.txt")
    try folder.write("None.\nOne.\nTwo is about a lab of Ada.\n".utf8, to: "new.txt")
  }

  private static let story = """
    people:
      ada: {names: Ada, facts: [{leads: lab, role: head, evidence: notes 1}]}
      bo: {names: Bo, facts: [{works-at: lab, evidence: notes 2}]}
    organizations:
      lab: {names: Lab, facts: [{owns: 8 cards, evidence: notes 3}, {uses: 2 cards, evidence: notes 2}]}
    """

  private func diff(_ old: String, _ new: String, _ more: String...) -> ToolRun {
    ToolRun(["diff", folder.path(old), folder.path(new)] + more)
  }

  @Test func endsAsDiffDoes() throws {
    #expect(diff("old.yaml", "old.yaml").exitCode == .success)
    #expect(diff("old.yaml", "old.yaml").output.contains("Nothing changed."))
    #expect(diff("old.yaml", "new.yaml").exitCode == .findings)
    #expect(diff("old.txt", "old.txt").exitCode == .success)
    #expect(diff("old.txt", "new.txt").exitCode == .findings)
    #expect(diff("old.yaml", "none.yaml").exitCode == .files)
    #expect(diff("old.yaml", "old.txt").exitCode == .usage)
    try folder.write("people: [".utf8, to: "bad.yaml")
    #expect(diff("old.yaml", "bad.yaml").exitCode == .files)
  }

  @Test func tellsInWordsWhatChanged() {
    let run = diff("old.yaml", "new.yaml")
    let lines = run.output.split(separator: "\n").map(String.init)
    for line in [
      "- Firm (organisation, firm)", "- Bo (person, bo)", "- Firm — part of: Lab (notes ¶7)",
      "- Bo — works at: Lab (notes ¶2)", "- Ada — leads: Lab (head) → Lab (director) (notes ¶1)",
      "- Lab — owns: 8 cards → 9 cards (notes ¶3)",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(run.errors == "")
    #expect(diff("old.yaml", "new.yaml", "--language", "zh").output.contains("- Lab——拥有：8 张卡 → 9 张卡"))
  }

  @Test func drawsWhatChanged() throws {
    let run = diff("old.yaml", "new.yaml", "--output", folder.path("out"), "--format", "svg,dot,md,json")
    #expect(run.exitCode == .findings && run.errors == folder.path("out/README.md") + "\n")
    let files = try folder.files(in: "out")
    let picture = String(decoding: try #require(files["changes/graph.svg"]), as: UTF8.self)
    for look in ["stroke-dasharray=\"5 3\"", "a-green s-green", "a-vermillion s-vermillion", "arrow-diamond"]
    {
      #expect(picture.contains(look), "\(look)")
    }
    let dot = String(decoding: try #require(files["changes/graph.dot"]), as: UTF8.self)
    #expect(dot.contains("filled,dashed") && dot.contains("style=dashed"))
    #expect(files["changes/facts.md"] != nil && files["changes/entities.md"] != nil)
    let evidence = String(decoding: try #require(files["evidence.md"]), as: UTF8.self)
    #expect(
      evidence.contains("8 cards (before the change)") && evidence.contains("9 cards (after the change)"))
  }

  @Test func saysWhichFactsCiteWhatWasEdited() throws {
    let run = diff("old.txt", "new.txt", "--in", folder.path("old.yaml"))
    let lines = run.output.split(separator: "\n").map(String.init)
    for line in [
      "- ¶2 → ¶3: “…wo is about the lab of Ada.” → “…wo is about a lab of Ada.”", "- ¶3: “Three.”",
      "- Bo — works at: Lab; paragraph edited, now ¶3 (notes ¶2)",
      "- Lab — owns: 8 cards; paragraph removed (notes ¶3)",
      "- Ada — leads: Lab (head); paragraph has another number, now ¶2 (notes ¶1)",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(
      diff("old.txt", "new.txt", "--in", folder.path("old.yaml"), "--source", "note").exitCode == .usage)
  }

  /// A crowd of changes is focused, and the picture says so.
  @Test func drawsNoMoreThanFits() throws {
    let people = (0..<200).map {
      "  p\($0): {names: P\($0), facts: [{works-at: lab, evidence: notes \($0 + 1)}]}"
    }
    let crowd = "people:\n" + people.joined(separator: "\n") + "\norganizations:\n  lab: {names: Lab}"
    try folder.write(dossier(crowd).utf8, to: "crowd.yaml")
    _ = diff("old.yaml", "crowd.yaml", "--output", folder.path("out"))
    let picture = String(decoding: try #require(folder.files(in: "out")["changes/graph.svg"]), as: UTF8.self)
    #expect((10...60).contains(picture.ranges(of: "class=\"node\"").count))
    let page = String(decoding: try #require(folder.files(in: "out")["changes/graph.md"]), as: UTF8.self)
    #expect(page.contains("more entities and"))
  }
}
