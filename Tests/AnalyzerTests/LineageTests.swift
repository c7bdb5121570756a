import Analysis
import Knowledge
import Testing

@testable import Lineage

/// Which model came of which.
@Suite struct LineageTests {
  private let body = """
    models:
      old: {names: Old, facts: [{released: 2019-03, evidence: notes 1}, {architecture: dense, evidence: notes 1}]}
      new:
        names: New
        facts:
          - {released: 2020-05, evidence: notes 2}
          - {released: 2021, evidence: notes 3}
          - {architecture: sparse, evidence: notes 2}
          - {succeeds: old, evidence: notes 2}
          - {succeeds: old, evidence: notes 4}
      rumour: {names: Rumour, facts: [{answers: new, certainty: rumored, evidence: notes 5}]}
      alone: {names: Alone, facts: [{released: 2020, evidence: notes 6}]}
    """

  @Test func drawsEachRelationFromTheOlderInColumnsOfYears() throws {
    let graph = try Answers(LineageAnalyzer(), body).graph("models")
    #expect(
      graph.nodes.map { "\($0.id) \($0.category.id) \($0.rank ?? -1)" } == [
        "new sparse 1", "old dense 0", "rumour untold 2",
      ])
    #expect(graph.rankTitles.map(\.en) == ["2019", "2020", "no date told"])
    #expect(
      graph.edges.map { "\($0.source)>\($0.target) \($0.category.id)" } == [
        "new>rumour answers", "old>new succeeds",
      ])
    #expect(graph.edges.map(\.isUncertain) == [true, false])
    #expect(graph.edges[1].evidence.map(\.description) == ["notes ¶2", "notes ¶4"])
  }

  @Test func saysLittleWhereNothingIsTied() throws {
    let answers = try Answers(
      LineageAnalyzer(), "models: {alone: {names: Alone, facts: [{released: 2020, evidence: notes 1}]}}")
    #expect(answers.artifacts.map(\.id) == ["findings"])
  }
}
