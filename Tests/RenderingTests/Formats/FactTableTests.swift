import Knowledge
import Support
import Testing

@testable import Rendering

/// The table in README of what the formats of the facts keep, made by looking for each thing in what is written.
@Suite struct FactTableTests {
  /// One thing that a dossier may tell, and the words by which it is found again.
  private static let traits: [(name: String, words: [String])] = [
    ("Names in both languages", ["Ada Example", "艾达"]), ("Other names", ["A. Example"]),
    ("Ids of the dossier", ["ada-id", "lab-id"]),
    ("Relations, and what they tie", ["works at", "Example Lab"]),
    ("Words of the vocabulary", ["works-at"]), ("Roles, in both languages", ["director", "主任"]),
    ("Notes, in both languages", ["a note", "一条注"]), ("Dates", ["2020"]), ("Dates in EDTF", ["2020-10~"]),
    ("First and last day of a date", ["2020-10-01", "2020-10-31"]),
    ("How sure the source is", ["rumo"]), ("Amounts, in words", ["cards"]),
    ("Bounds of amounts, as numbers", ["1800", "2200"]), ("Passages", ["paper", "12"]),
    ("Quotes", ["she led it"]),
    ("Sources: title, date, address", ["论文", "2021-06", "https://example.invalid/a"]),
    ("Digest of a source's text", [String(repeating: "a1", count: 32)]),
  ]

  private static let story = """
    siku: 1
    title: {en: A small story, zh: 小故事}
    sources:
      paper:
        title: {en: A paper, zh: 论文}
        date: 2021-06
        digest: sha256:\(String(repeating: "a1", count: 32))
        url: https://example.invalid/a
    people:
      ada-id:
        names: {en: Ada Example, zh: 艾达}
        aliases: [A. Example]
        facts:
          - {works-at: lab-id, role: {en: director, zh: 主任}, when: 2020-10~, certainty: rumored, note: {en: a note, zh: 一条注}, evidence: {source: paper, paragraph: 12, quote: she led it}}
    organizations:
      lab-id: {names: {en: Example Lab, zh: 示例实验室}, facts: [{rents: ~2000 cards, evidence: paper 7}]}
    """

  @Test func isInTheReadme() throws {
    let base = try knowledgeBase(ofDossier: Self.story)
    let texts =
      [String(decoding: EvidenceSection(Passages(base)).html, as: UTF8.self)]
      + FactFormat.allCases.map { $0.renderer.text(of: base) }
    let names = ["html"] + FactFormat.allCases.map(\.rawValue)
    let rows = Self.traits.map { trait in
      let kept = texts.map { text in trait.words.allSatisfy { text.contains($0) } ? "yes" : "no" }
      return "| \(trait.name) | " + kept.joined(separator: " | ") + " |"
    }
    let head = [
      "| | " + names.map { "`\($0)`" }.joined(separator: " | ") + " |",
      "| --- |" + String(repeating: " --- |", count: names.count),
    ]
    let table = (head + rows).joined(separator: "\n") + "\n"
    let readme = try #require(Repository.text("README.md"))
    #expect(readme.contains(table), "README's table of what formats of facts keep should be:\n\(table)")
  }
}
