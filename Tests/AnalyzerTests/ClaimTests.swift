import Analysis
import Knowledge
import Support
import Testing

@testable import Consistency

/// What orders, comparisons, shares and numbers of parts come to.
@Suite struct ClaimTests {
  private func verdicts(_ body: String) throws -> [String] { try consistencyChecks(body).map { $0[0] } }

  @Test(arguments: [
    ("5B", "4B", "holds"), ("4B", "5B", "contradicted"), ("5B", "5B", "undecidable"),
    ("'>4B'", "4B..5B", "undecidable"), ("10B..99B", "'<10B'", "undecidable"),
    ("'~20B'", "17B", "holds"), ("'~20B'", "19B", "undecidable"),
  ])
  func comparisons(above: String, below: String, verdict: String) throws {
    let found = try verdicts(
      """
      models:
        one:
          names: One
          facts: [{parameters: \(above), evidence: notes 1}, {surpasses: two, measure: parameters, evidence: notes 2}]
        two: {names: Two, facts: [{parameters: \(below), evidence: notes 3}]}
      """)
    #expect(found == [verdict])
  }

  @Test func whichIsTheBetterIsNoArithmetic() throws {
    let found = try verdicts(
      """
      models:
        one: {names: One, facts: [{surpasses: two, role: with words, evidence: notes 2}]}
        two: {names: Two, facts: [{parameters: 3B, evidence: notes 3}]}
      """)
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("follows", "2020-01", "2020-02", "holds"), ("follows", "2020-02", "2020-01", "contradicted"),
    ("follows", "2020-02-01", "2020-02-01", "contradicted"), ("follows", "2020", "2020-02", "undecidable"),
    ("coincides-with", "2020-02", "2020-02", "holds"),
    ("coincides-with", "2020-02", "2020-03", "undecidable"),
    ("coincides-with", "2020-01-01", "2020-02-01", "holds"),
    ("coincides-with", "2020-01-01", "2020-02-02", "contradicted"),
    ("coincides-with", "2020-02-02", "2020-01-01", "contradicted"),
  ])
  func orders(relation: String, old: String, new: String, verdict: String) throws {
    let found = try verdicts(
      """
      models:
        old: {names: Old, facts: [{released: \(old), evidence: notes 1}]}
        new: {names: New, facts: [{released: \(new), evidence: notes 2}, {\(relation): old, evidence: notes 3}]}
      """)
    #expect(found == [verdict])
  }

  @Test func whatOnlyOneDateContradictsIsOpen() throws {
    let found = try consistencyChecks(
      """
      models:
        old: {names: Old, facts: [{released: 2020-05, evidence: notes 1}]}
        new:
          names: New
          facts:
            - {released: 2020-05, evidence: notes 2}
            - {released: 2020-04, evidence: notes 4}
            - {follows: old, evidence: notes 3}
      """)
    let orders = found.filter { $0[1] == "order of events" }
    #expect(orders.map { $0[0] } == ["undecidable"], "\(found)")
  }

  @Test func aTimeEndsASpanOfItsOwnSubject() throws {
    func span(_ when: String) throws -> [String] {
      try verdicts(
        """
        organizations:
          lab:
            names: Lab
            facts: [{established: 2018-11-14, evidence: notes 1}, {duration: 2 years, when: \(when), evidence: notes 2}]
        """)
    }
    #expect(try span("2020-11") == ["holds"])
    #expect(try span("2022") == ["contradicted"])
    #expect(try span("2019/2021") == ["undecidable"])
  }

  @Test(arguments: [("20 %", "holds"), ("30 %", "contradicted"), ("'>20 %'", "undecidable")])
  func shares(share: String, verdict: String) throws {
    let found = try verdicts(
      """
      datasets:
        part:
          names: Part
          facts: [{data: 20B tokens, evidence: notes 1}, {share: \(share), to: whole, measure: data, evidence: notes 2}]
        whole: {names: Whole, facts: [{data: 100B tokens, evidence: notes 3}]}
      """)
    #expect(found == [verdict])
  }

  @Test func aShareOfNothingToldIsUndecidable() throws {
    let found = try verdicts(
      "projects: {team: {names: Team, facts: [{share: 85 %, note: young, evidence: notes 1}]}}")
    #expect(found == ["undecidable"])
  }

  @Test(arguments: [("2 things", "holds"), ("3 things", "undecidable"), ("1 things", "undecidable")])
  func parts(number: String, verdict: String) throws {
    let found = try verdicts(
      """
      projects: {whole: {names: Whole, facts: [{parts: \(number), evidence: notes 1}]}}
      organizations:
        one: {names: One, facts: [{part-of: whole, evidence: notes 2}]}
        two: {names: Two, facts: [{part-of: whole, evidence: notes 2}]}
      """)
    #expect(found == [verdict])
  }

  @Test(arguments: [("9 things", "holds"), ("10 things", "contradicted")])
  func partsAddUp(total: String, verdict: String) throws {
    let found = try consistencyChecks(
      """
      projects:
        whole:
          names: Whole
          facts:
            - {parts: 1 things, evidence: notes 1}
            - {parts: 8 things, evidence: notes 1}
            - {parts: \(total), scope: total, evidence: notes 1}
      """)
    #expect(found.map { [$0[0], $0[1]] } == [[verdict, "sum"]])
  }
}
