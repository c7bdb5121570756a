import Analysis
import Knowledge
import Support
import Testing

@testable import Consistency

/// What firsts and largests come to.
@Suite struct RankTests {
  private func verdicts(_ body: String) throws -> [String] { try consistencyChecks(body).map { $0[0] } }

  /// A model that is called the first in China of its kind and size, and one other.
  private func first(
    _ other: String, home: String = "{country: china, evidence: notes 9}", claim: String = "first",
    least: String = "least: 1B, "
  ) -> String {
    """
    organizations:
      maker: {names: Maker, facts: [\(home)]}
    models:
      one:
        names: One
        facts:
          - {released: 2021-03, evidence: notes 1}
          - {parameters: 5B, evidence: notes 1}
          - {\(claim): china, among: multimodal, \(least)evidence: notes 2}
      two:
        names: Two
        facts:
          - {active: 1990, evidence: notes 8}
          - \(other)
    """
  }

  private static let member = "{class: multimodal, evidence: notes 3}"

  private static func rival(_ released: String, _ size: String = "2B") -> String {
    [
      member, "{released: \(released), by: maker, evidence: notes 4}",
      "{parameters: \(size), evidence: notes 5}",
    ]
    .joined(separator: "\n      - ")
  }

  @Test(arguments: [
    (rival("2021-02"), "contradicted"), (rival("2021-04"), "holds"), (rival("2021-03"), "undecidable"),
    (rival("2020/2021"), "undecidable"), (rival("2021-02", "900M"), "undecidable"),
    (rival("2021-02", "500M..2B"), "undecidable"), (rival("2021-02", "'>1B'"), "contradicted"),
    (rival("2021-02", "1B"), "contradicted"),
    ("{released: 2021-02, by: maker, evidence: notes 4}", "undecidable"),
  ])
  func firstOfItsKind(other: String, verdict: String) throws {
    let found = try consistencyChecks(first(other))
    #expect(found.map { $0[0] } == [verdict], "\(found)")
  }

  @Test(arguments: [
    ("{country: usa, evidence: notes 9}", "undecidable", "the dossier knows no other of the kind"),
    ("{active: 2020, evidence: notes 9}", "undecidable", "where its makers are at home is not told"),
  ])
  func firstOfItsCountry(home: String, verdict: String, reason: String) throws {
    let found = try consistencyChecks(first(Self.rival("2021-02"), home: home))
    #expect(found.map { $0[0] } == [verdict])
    #expect(found.first?[3].contains(reason) == true, "\(found)")
  }

  @Test(arguments: [("2021-02", "undecidable"), ("2021-04", "holds")])
  func oneOfTheFirstIsNeverContradicted(released: String, verdict: String) throws {
    #expect(try verdicts(first(Self.rival(released), claim: "pioneer")) == [verdict])
  }

  @Test func firstTogetherAreNoRivals() throws {
    let found = try verdicts(
      """
      models:
        one:
          names: One
          facts:
            - {class: dialogue, evidence: notes 1}
            - {released: 2021, evidence: notes 2}
            - {first: worldwide, among: dialogue, evidence: notes 3}
        two:
          names: Two
          facts:
            - {class: dialogue, evidence: notes 1}
            - {released: 2020, evidence: notes 2}
            - {first: worldwide, among: dialogue, evidence: notes 3}
        late: {names: Late, facts: [{class: dialogue, evidence: notes 1}, {released: 2023, evidence: notes 4}]}
      """)
    #expect(found == ["holds", "holds"])
  }

  @Test func partsAndMakersWorksAreNoRivals() throws {
    let found = try consistencyChecks(
      """
      projects:
        project:
          names: Project
          facts:
            - {started: 2021, evidence: notes 1}
            - {first: worldwide, among: multimodal, evidence: notes 2}
      models:
        whole: {names: Whole, facts: [{part-of: project, evidence: notes 3}]}
        part:
          names: Part
          facts:
            - {part-of: whole, evidence: notes 3}
            - {class: multimodal, evidence: notes 3}
            - {completed: 2020, evidence: notes 3}
      """)
    #expect(
      found.map { $0[3] }.first?.hasSuffix("the dossier knows no other of the kind") == true, "\(found)")
  }

  @Test func whatHasNoSizeIsOnlyAmongItsKind() throws {
    let untold = "{released: 2020, by: maker, evidence: notes 4}"
    let among = try consistencyChecks(first(Self.member + "\n      - " + untold))
    #expect(among.first?[3].contains("Two released 2020 (its size leaves that open)") == true, "\(among)")
    let alone = try consistencyChecks(first(untold).replacing("among: multimodal, ", with: ""))
    #expect(alone.first?[3].hasSuffix("the dossier knows no other of the kind") == true, "\(alone)")
  }

  @Test func firstInWordsOnlyIsUndecidable() throws {
    let found = try consistencyChecks(
      "models: {one: {names: One, facts: [{first: worldwide, role: to sing, evidence: notes 1}]}}")
    #expect(found.map { $0[0] } == ["undecidable"])
    #expect(found[0][2] == "One — called the first: in the world (to sing)")
  }

  @Test(arguments: [
    ("9B", "2021-01", "contradicted"), ("9B", "2021-06", "undecidable"), ("9B", "2021-07", "holds"),
    ("5B", "2021-01", "holds"), ("4B..6B", "2021-01", "undecidable"), ("'>1B'", "2021-01", "undecidable"),
    ("'<5B'", "2021-01", "holds"),
  ])
  func largestOfItsKind(size: String, released: String, verdict: String) throws {
    let found = try consistencyChecks(
      """
      models:
        one:
          names: One
          facts:
            - {parameters: 5B, evidence: notes 1}
            - {largest: worldwide, among: multimodal, when: 2021-06, evidence: notes 1}
        two:
          names: Two
          facts:
            - {class: multimodal, evidence: notes 2}
            - {parameters: \(size), evidence: notes 2}
            - {released: \(released), evidence: notes 2}
        giant: {names: Giant, facts: [{parameters: 9T, evidence: notes 3}, {released: 2019, evidence: notes 3}]}
      """)
    #expect(found.map { $0[0] } == [verdict], "\(found)")
  }

  @Test func largestInACountryLooksNoFurther() throws {
    let found = try consistencyChecks(
      """
      organizations:
        home: {names: Home, facts: [{country: china, evidence: notes 1}]}
        lab: {names: Lab, facts: [{part-of: home, evidence: notes 1}]}
        abroad: {names: Abroad, facts: [{country: usa, evidence: notes 1}]}
      models:
        one:
          names: One
          facts:
            - {parameters: 5B, evidence: notes 1}
            - {largest: china, when: 2021-06, evidence: notes 1}
        near: {names: Near, facts: [{parameters: 2B, evidence: notes 2}, {released: 2020, by: lab, evidence: notes 2}]}
        far: {names: Far, facts: [{parameters: 9B, evidence: notes 2}, {released: 2020, by: abroad, evidence: notes 2}]}
      """)
    #expect(found.map { $0[0] } == ["holds"])
    #expect(found[0][3].hasSuffix("2 B (Near, notes)"), "\(found)")
  }
}
