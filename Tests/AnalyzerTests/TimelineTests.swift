import Analysis
import Knowledge
import Testing

@testable import Timeline

/// What happened when.
@Suite struct TimelineTests {
  private let body = """
    people: {ada: {names: Ada, facts: [{joined: lab, when: 2020-03, evidence: notes 1}]}}
    organizations: {lab: {names: Lab, facts: [{established: 2019, evidence: notes 2}, {developed: one, evidence: notes 3}]}}
    models:
      one:
        names: One
        facts:
          - {released: 2020-11-05, evidence: notes 3}
          - {released: 2020-11, evidence: notes 4}
          - {released: 2020-12, evidence: notes 5}
    events: {day: {names: Open day, facts: [{held: 2020-22, evidence: notes 6}]}}
    """

  @Test func listsEachHappeningOnceAndWhatDiffersApart() throws {
    let rows = try Answers(TimelineAnalyzer(), body).table("chronicle").english
    #expect(
      rows.map { $0.joined(separator: "|") } == [
        "2019|Lab|founded|Lab|notes ¶2", "Mar 2020|Ada joined|joined or left|Lab|notes ¶1",
        "summer 2020|Open day|took place||notes ¶6", "5 Nov 2020|One|released|Lab|notes ¶3, notes ¶4",
        "Dec 2020|One|released|Lab|notes ¶5",
      ])
  }

  @Test func spansTheDaysThatADateMayMeanInItsLane() throws {
    let chart = try Answers(TimelineAnalyzer(), body).chart("timeline")
    let founded = try #require(chart.points.first { $0.category.id == "founding" })
    #expect(abs(founded.x.upper - founded.x.lower - 1) < 0.01)
    guard case .band(let lanes) = chart.y.scale else { return #expect(Bool(false), "no lanes") }
    #expect(lanes.first?.en == "Lab" && lanes.last?.en == "others")
    let rows = chart.points.map { [$0.label.en, "\(Int($0.y.lower))"] }
    #expect(Set(rows).count == rows.count, "no two labels of one row may meet")
  }
}
