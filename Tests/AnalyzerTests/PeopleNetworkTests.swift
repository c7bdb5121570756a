import Analysis
import Knowledge
import PeopleNetwork
import Testing

/// Two teams of three, joined by one tie, and somebody by herself; measured by hand.
@Suite struct PeopleNetworkTests {
  private let teams = """
    people:
      ann:
        names: Ann
        facts:
          - {works-at: north, evidence: notes 1}
      bea:
        names: Bea
        facts:
          - {works-at: north, evidence: notes 1}
      cai:
        names: Cai
        facts:
          - {leads: north, evidence: notes 1}
          - {worked-with: dan, evidence: notes 2}
      dan:
        names: Dan
        facts:
          - {founded: south, when: 2021-06, evidence: notes 3}
      eve:
        names: Eve
        facts:
          - {joined: south, when: 2021, evidence: notes 4}
          - {left: west, when: 2021, evidence: notes 4}
      fay:
        names: Fay
        facts:
          - {member-of: south, certainty: rumored, evidence: notes 4}
          - {member-of: south, evidence: notes 5}
          - {took-part-in: meeting, evidence: notes 5}
      zoe:
        names: Zoe
        facts:
          - {took-part-in: meeting, evidence: notes 6}
          - {mentions: ann, evidence: notes 6}
    organizations:
      north: {names: North}
      south: {names: South}
      west: {names: West}
    events:
      meeting: {names: Meeting}
    """

  private func answers() throws -> Answers { try Answers(PeopleNetworkAnalyzer(), teams) }

  /// Of the fifteen pairs of others, six are on both sides of Cai: Ann or Bea, and Dan, Eve or Fay.
  @Test func measuresEachPerson() throws {
    let rows = try answers().table("people").english.sorted { $0[0] < $1[0] }
    #expect(rows.map { $0[0] } == ["Ann", "Bea", "Cai", "Dan", "Eve", "Fay", "Zoe"])
    #expect(rows.map { $0[2] } == ["2", "2", "3", "3", "2", "2", "0"])
    #expect(
      rows.map { $0[3] } == ["0.000", "0.000", "0.400", "0.400", "0.000", "0.000", "0.000"])
    #expect(rows.map { $0[5] } == ["1", "1", "1", "2", "2", "2", ""])
  }

  @Test func tellsCommunitiesBridgesAndTheUntied() throws {
    let findings = try answers().findings
    #expect(
      findings.first == "Of 7 people, 6 are tied to somebody else; "
        + "2 organisations and projects each tie two or more of them.")
    #expect(findings.contains("Community 1 (3): Cai, Ann, Bea."))
    #expect(findings.contains("Community 2 (3): Dan, Eve, Fay."))
    for bridge in ["Cai", "Dan"] {
      #expect(
        findings.contains(
          "\(bridge) ties communities 1, 2: 40 % of the shortest paths between others lead through this person."
        ))
    }
    #expect(findings.contains("Nothing told ties these people to any other: Zoe."))
  }

  @Test func ordersMovesByDateAndLeavesBeforeItJoins() throws {
    let answers = try answers()
    #expect(
      try answers.table("moves").english.map { $0[0...3].joined(separator: " ") } == [
        "2021 Eve left West", "2021 Eve joined South", "Jun 2021 Dan founded South",
      ])
    #expect(answers.findings.contains("Eve left West (2021); joined South (2021)."))
  }

  @Test func drawsWhatTiesPeopleInColumns() throws {
    let graph = try answers().graph("overview")
    let ranks = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0.rank) })
    #expect(
      ranks == [
        "ann": 1, "bea": 1, "cai": 1, "dan": 1, "eve": 1, "fay": 1, "north": 0, "south": 3, "west": 0,
      ])
    #expect(graph.edges.map(\.id).count == Set(graph.edges.map(\.id)).count)
    #expect(graph.edges.first { $0.category.id == "collaboration" }?.isDirected == false)
    #expect(graph.edges.first { $0.category.id == "founding" }?.label.en == "2021-06")
  }

  /// Told twice, once as a rumour: one tie with two places, and no doubt left.
  @Test func mergesPassagesThatAgree() throws {
    let graph = try answers().graph("overview")
    let ties = graph.edges.filter { $0.source == "fay" }
    #expect(ties.map { $0.evidence.map(\.description) } == [["notes ¶4", "notes ¶5"]])
    #expect(ties.map(\.isUncertain) == [false])
  }

  @Test func saysTheSameWhateverTheOrder() throws {
    try expectSameAnswers(PeopleNetworkAnalyzer(), teams)
  }

  @Test func hasNoAnswerWithoutPeople() throws {
    #expect(throws: Diagnostic.self) {
      try Answers(PeopleNetworkAnalyzer(), "models: {m: {names: M}}")
    }
  }
}
