import Knowledge
import Support
import Testing

@testable import Analysis

/// What changed between two versions, by who and what is meant and never by place.
@Suite struct DossierDifferenceTests {
  private static let story = """
    people:
      ada:
        names: {en: Ada, zh: 艾达}
        facts:
          - {works-at: lab, role: director, when: 2019, evidence: notes 3}
          - {founded: startup, evidence: notes 12}
      bo: {names: Bo, facts: [{worked-with: ada, evidence: notes 4}]}
    organizations:
      lab:
        names: Lab
        facts:
          - {owns: 8 cards, evidence: notes 5}
          - {owns: 100 cards, evidence: notes 9}
      startup: {names: Startup}
    """

  /// With each pair's first text put in the place of its second.
  private func difference(_ edits: (String, String)...) throws -> DossierDifference {
    let edited = edits.reduce(Self.story) { $0.replacing($1.0, with: $1.1) }
    return DossierDifference(from: try knowledgeBase(Self.story), to: try knowledgeBase(edited))
  }

  private func told(_ changes: [Change<Fact>], _ base: KnowledgeBase) -> [String] {
    changes.map { change in
      let sides = [change.old, change.new].map { fact in
        fact.map { "\(base[$0.subject].id) \($0.property.rawValue) \(base.text(of: $0.value).en)" } ?? "-"
      }
      return sides.joined(separator: " > ")
    }
  }

  @Test func findsNothingWhereOnlyTheOrderDiffers() throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let shuffled = shuffledDossier(dossier(Self.story), seed: seed)
      let difference = DossierDifference(
        from: try knowledgeBase(Self.story), to: try knowledgeBase(ofDossier: shuffled))
      #expect(difference.isEmpty && difference.unchanged.count == 5)
    }
  }

  @Test func tellsAddedFromRemoved() throws {
    let difference = try difference(
      ("      - {founded: startup, evidence: notes 12}\n", ""),
      ("  startup: {names: Startup}", "  new: {names: New}"),
      (
        "    names: Lab\n    facts:",
        "    names: Lab\n    facts:\n      - {rents: 3 cards, evidence: notes 7}"
      ))
    #expect(
      difference.entities.map { "\($0.old?.id ?? "-") \($0.new?.id ?? "-")" } == ["- new", "startup -"])
    #expect(
      told(difference.facts, difference.base) == ["ada founded Startup > -", "- > lab rents 3 cards"])
  }

  /// One of the two amounts: the one that the same passage tells.
  @Test func pairsFactsThatChangedByTheirPassage() throws {
    let difference = try difference(("100 cards", "120 cards"), ("when: 2019", "when: 2020"))
    #expect(
      told(difference.facts, difference.base) == [
        "ada works-at Lab > ada works-at Lab", "lab owns 100 cards > lab owns 120 cards",
      ])
    #expect(difference.cited.isEmpty && difference.entities.isEmpty)
  }

  @Test func tellsEvidenceAlone() throws {
    let difference = try difference(("notes 9", "notes 10"))
    #expect(difference.facts.isEmpty && !difference.isEmpty)
    #expect(difference.cited.first?.old?.evidence.description == "notes ¶9")
    #expect(difference.cited.first?.new?.evidence.description == "notes ¶10")
  }

  @Test func doesNotTakeADirectionForTheOther() throws {
    let difference = try difference(
      ("  bo: {names: Bo, facts: [{worked-with: ada, evidence: notes 4}]}", "  bo: {names: Bo}"),
      ("      - {founded: startup", "      - {worked-with: bo, evidence: notes 4}\n      - {founded: startup")
    )
    #expect(
      told(difference.facts, difference.base) == ["- > ada worked-with Bo", "bo worked-with Ada > -"])
  }

  /// By id, else by a name and kind; the facts go along.
  @Test func knowsAnEntityUnderAnotherIdOrName() throws {
    let renamed = try difference(("names: {en: Ada, zh: 艾达}", "names: {en: Ada B., zh: 艾达}"))
    #expect(renamed.entities.map(\.latest.name.en) == ["Ada B."] && renamed.facts.isEmpty)
    let moved = try difference(("  lab:", "  the-lab:"), ("works-at: lab", "works-at: the-lab"))
    #expect(moved.entities.map { "\($0.old?.id ?? "-") \($0.new?.id ?? "-")" } == ["lab the-lab"])
    #expect(moved.facts.isEmpty && moved.cited.isEmpty)
  }

  @Test func tellsSourcesAndTitles() throws {
    let text = dossier(Self.story)
    let edited = text.replacing("zh: 虚构笔记}", with: "zh: 虚构笔记}, date: 2021").replacing(
      "A test", with: "Another")
    let difference = DossierDifference(
      from: try knowledgeBase(ofDossier: text), to: try knowledgeBase(ofDossier: edited))
    #expect(difference.sources.map { $0.new?.date?.edtf } == ["2021"])
    #expect(difference.title?.new?.en == "Another" && difference.facts.isEmpty)
  }
}
