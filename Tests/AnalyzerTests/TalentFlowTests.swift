import Analysis
import Knowledge
import Testing

@testable import TalentFlow

/// Who went from where to where.
@Suite struct TalentFlowTests {
  private func flows(_ facts: String) throws -> [String] {
    let answers = try Answers(
      TalentFlowAnalyzer(),
      """
      people: {ada: {names: Ada, facts: [\(facts)]}}
      organizations: {lab: {names: Lab}, school: {names: School}, startup: {names: Startup}, later: {names: Later}}
      """)
    guard answers["moves"] != nil else { return [] }
    return try answers.table("moves").english.map { $0[1...5].joined(separator: "|") }
  }

  @Test(arguments: [
    (
      "{left: lab, when: 2020, evidence: notes 1}, {works-at: school, evidence: notes 2}",
      ["Ada|Lab|told|founded|Startup"]
    ),
    (
      "{works-at: lab, evidence: notes 1}, {studies-at: school, evidence: notes 2}",
      ["Ada|Lab|not told|founded|Startup"]
    ),
    ("{studies-at: school, evidence: notes 2}", ["Ada|School|not told|founded|Startup"]),
    ("{works-at: later, when: 2023, evidence: notes 2}, {works-at: startup, evidence: notes 3}", []),
    (
      "{works-at: lab, evidence: notes 1}, {works-at: school, evidence: notes 2}",
      ["Ada|Lab|not told|founded|Startup", "Ada|School|not told|founded|Startup"]
    ),
  ])
  func startsWhereSomebodyWas(before: String, ways: [String]) throws {
    #expect(try flows(before + ", {founded: startup, when: 2021, evidence: notes 9}") == ways)
  }

  @Test func drawsAPersonAsALineThatIsWholeWhereTheyLeft() throws {
    let graph = try Answers(TalentFlowAnalyzer(), TalentFlowExample.body).graph("flows")
    #expect(
      graph.edges.map { "\($0.source)>\($0.target) \($0.label.en) \($0.isUncertain)" } == [
        "lab>startup Ada Apr 2020 false", "lab>startup Bo 2021 true",
      ])
  }
}

extension TalentFlowExample {
  /// The example without its head, which the tests bring along.
  fileprivate static var body: String {
    String(dossier[dossier.range(of: "people:")!.lowerBound...])
  }
}
