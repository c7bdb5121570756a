import Analysis
import Knowledge
import PeopleNetwork
import Testing

/// Pictures of many people, and of people who share more than one tie.
@Suite struct PeopleNetworkPictureTests {
  /// `count` people at each of some organisations.
  private func crowd(_ count: Int, at places: String...) -> String {
    let people = places.flatMap { place in
      (1...count).map { number in
        "  \(place)-\(number): {names: P, facts: [{works-at: \(place), evidence: notes \(number)}]}"
      }
    }
    let organizations = places.map { "  \($0): {names: \($0)}" }
    return (["people:"] + people + ["organizations:"] + organizations).joined(separator: "\n")
  }

  @Test func holdsNoMoreThanSixtyNodesAndNamesTheRest() throws {
    let answers = try Answers(PeopleNetworkAnalyzer(), crowd(100, at: "north"))
    #expect(try answers.graph("overview").nodes.count == 41)
    let caveat = try #require(answers["overview"]?.caveats.first?.summary.en)
    #expect(caveat.hasPrefix("Not in this picture, for want of room (60): P"))
    #expect(answers["overview"]?.caveats.count == 1)
  }

  @Test func drawsEachCommunityThatNeedsAPicture() throws {
    let answers = try Answers(PeopleNetworkAnalyzer(), crowd(5, at: "north", "south", "west"))
    #expect(
      answers.artifacts.map(\.id) == [
        "findings", "overview", "community-1", "community-2", "community-3", "people", "moves",
      ])
    #expect(try answers.graph("community-2").nodes.map(\.id).filter { $0.hasPrefix("south") }.count == 6)
    #expect(answers["community-2"]?.title.en == "Community 2: P, P and others")
  }

  @Test func keepsTiesOfDifferentDatesApartAndSaysWhatEachIs() throws {
    let answers = try Answers(
      PeopleNetworkAnalyzer(),
      """
      people:
        ann:
          names: Ann
          facts:
            - {works-at: north, when: 2018, evidence: notes 1}
            - {works-at: north, when: 2020, certainty: rumored, evidence: notes 2}
            - {leads: north, evidence: notes 3}
            - {leads: north, when: 2021, evidence: notes 4}
        bea: {names: Bea, facts: [{left: north, when: 2019-03, evidence: notes 5}]}
      organizations:
        north: {names: North}
      """)
    let edges = try answers.graph("overview").edges
    #expect(
      edges.map { [$0.source, $0.label.en, $0.when?.edtf ?? "", "\($0.isUncertain)"] } == [
        ["ann", "leads", "2021", "false"], ["ann", "works at", "2018", "false"],
        ["ann", "works at", "2020", "true"], ["bea", "2019-03", "2019-03", "false"],
      ])
    #expect(edges.first?.evidence.count == 2)
    #expect(
      answers.findings.contains(
        "3 of 4 ties rest on one passage; 1 are uncertain in the source's own words."))
  }

  @Test func findsTheSameCommunitiesEachTime() throws {
    let body = crowd(8, at: "north", "south", "west")
    let first = try Answers(PeopleNetworkAnalyzer(), body).findings
    for _ in 1...5 { #expect(try Answers(PeopleNetworkAnalyzer(), body).findings == first) }
    #expect(first.count { $0.hasPrefix("Community ") } == 3)
  }
}
