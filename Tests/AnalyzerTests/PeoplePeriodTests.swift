import Analysis
import Knowledge
import PeopleNetwork
import Testing

/// The people network over time: which periods, what is in each, and what is new there.
@Suite struct PeoplePeriodTests {
  /// Six people join a laboratory in each of some years, and somebody keeps at it.
  private func story(_ years: Int..., more: String = "") -> String {
    let people = years.flatMap { year in
      (1...6).map { number in
        "  p\(year)-\(number): {names: P, facts: [{joined: lab\(year), when: \(year), evidence: notes 1}]}"
      }
    }
    let labs = years.map { "  lab\($0): {names: Lab}" } + ["  house: {names: House}"]
    return (["people:"] + people + [more, "organizations:"] + labs).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private func answers(_ years: Int..., told facts: String...) throws -> Answers {
    let list = facts.map { "      - {\($0), evidence: notes 2}" }.joined(separator: "\n")
    let more = facts.isEmpty ? "" : "  ann:\n    names: Ann\n    facts:\n\(list)"
    let body = years.count == 2 ? story(years[0], years[1], more: more) : story(years[0], more: more)
    return try Answers(PeopleNetworkAnalyzer(), body)
  }

  private func periods(_ answers: Answers) -> [String] {
    answers.artifacts.map(\.id).filter { $0.hasPrefix("period-") }
  }

  private func edges(_ answers: Answers, _ id: String) throws -> [String] {
    try answers.graph(id).edges.filter { $0.source == "ann" }.map { $0.id + ($0.isNew ? " new" : "") }
  }

  @Test func drawsAYearForItselfWhereItHasEnough() throws {
    #expect(try periods(answers(2019, 2021)) == ["period-2019", "period-2021"])
    #expect(try periods(answers(2019)).isEmpty)
    #expect(
      try periods(answers(2019, 2021, told: "joined: house, when: 2018", "left: house, when: 2022"))
        == ["period-2018-2019", "period-2021-2022"])
  }

  @Test(arguments: [
    ("2019", true, false), ("2019/2021", true, true), ("2019/..", true, true), ("2019/", true, false),
    ("/2021", false, true), ("../2021-03", false, true), ("201X", false, false), ("2021-22", false, true),
  ])
  func drawsATieWhereItsDateMeetsThePeriod(_ date: String, _ first: Bool, _ second: Bool) throws {
    let answers = try answers(2019, 2021, told: "works-at: house, when: \(date)")
    #expect(try edges(answers, "period-2019") == (first ? ["ann works-at house"] : []))
    #expect(
      try edges(answers, "period-2021") == (second ? ["ann works-at house\(first ? "" : " new")"] : []))
  }

  @Test func countsWhatHasNoYear() throws {
    let answers = try answers(
      2019, 2021, told: "works-at: house", "member-of: lab2019", "leads: lab2019, when: 201X")
    let caveats = answers["period-2019"]?.caveats.map(\.summary.en)
    #expect(
      caveats == ["Ties without a date, or with none to the year, are in no picture of a period (3)."])
    #expect(answers["period-2021"]?.caveats.isEmpty == true)
  }

  @Test func drawsOneEdgeForATieOfSeveralDatesAndTellsThemAll() throws {
    let answers = try answers(
      2019, 2021, told: "works-at: house, when: 2021-03", "works-at: house, when: 2021-05",
      "works-at: house, when: 2019")
    #expect(try edges(answers, "period-2021") == ["ann works-at house"])
    let edge = try answers.graph("period-2021").edges.first { $0.source == "ann" }
    #expect(edge?.when?.edtf == "2021-03" && edge?.details.map(\.en).last == "May 2021")
  }

  @Test func marksWhatNoEarlierPeriodHas() throws {
    let answers = try answers(2019, 2021, told: "works-at: house, when: 2019", "left: house, when: 2021")
    let (first, second) = (try answers.graph("period-2019"), try answers.graph("period-2021"))
    #expect(first.newMeaning == nil && first.nodes.allSatisfy { !$0.isNew })
    #expect(second.newMeaning != nil)
    #expect(second.nodes.filter { !$0.isNew }.map(\.id) == ["ann", "house"])
    #expect(try edges(answers, "period-2021") == ["ann left house new"])
    #expect(
      answers["period-2021"]?.summary.en.hasSuffix("and 7 ties of 2021; 7 of the ties are new.") == true)
  }

  @Test func drawsEachPeriodAsPartOfOneWhole() throws {
    let answers = try answers(2019, 2021, told: "works-at: house, when: 2019")
    let parts = try periods(answers).map { try answers.graph($0) }
    let whole = try #require(parts[0].whole)
    #expect(parts.allSatisfy { $0.whole == whole })
    let (nodes, edges) = (Set(whole.nodes.map(\.id)), Set(whole.edges.map(\.id)))
    for part in parts {
      #expect(nodes.isSuperset(of: part.nodes.map(\.id)) && edges.isSuperset(of: part.edges.map(\.id)))
    }
  }

  @Test func holdsNoMoreThanSixtyNodesAndNamesTheRest() throws {
    let people = (1...50).map {
      "  p\($0): {names: P\($0), facts: [{joined: house, when: \(2019 + $0 % 2), evidence: notes 1}]}"
    }
    let body = (["people:"] + people + ["organizations:", "  house: {names: House}"]).joined(separator: "\n")
    let answers = try Answers(PeopleNetworkAnalyzer(), body)
    #expect(try answers.graph("period-2019").whole?.nodes.count == 41)
    let caveat = try #require(answers["period-2019"]?.caveats.first?.summary.en)
    #expect(caveat.hasPrefix("Not in this picture, nor in those of later periods, for want of room (10): P"))
  }

  @Test func saysTheSameOfAShuffledStory() throws {
    try expectSameAnswers(PeopleNetworkAnalyzer(), story(2019, 2021))
  }
}
