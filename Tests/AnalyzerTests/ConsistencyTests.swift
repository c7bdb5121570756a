import Analysis
import Knowledge
import Support
import Testing

@testable import Consistency

/// What a story's claims come to when they are held against its figures.
@Suite struct ConsistencyTests {
  @Test(arguments: [
    ("100B", "200M", "500 times", "holds"), ("104B", "210M", "500 times", "holds"),
    ("100B", "5B", "500 times", "contradicted"), ("100B", "1B..10B", "50 times", "undecidable"),
    ("2.6B", "100M", "200..999 times", "contradicted"), ("1.75T", "175B", "10 times", "holds"),
    ("1.75T", "200B", "10 times", "contradicted"), ("1.75T", "200B", ">8 times", "holds"),
  ])
  func ratios(large: String, small: String, factor: String, verdict: String) throws {
    let found = try consistencyChecks(
      """
      models:
        large:
          names: Large
          facts:
            - {parameters: \(large), evidence: notes 1}
            - {ratio: '\(factor)', to: small, measure: parameters, evidence: notes 2}
        small: {names: Small, facts: [{parameters: \(small), evidence: notes 3}]}
      """)
    #expect(found.map { $0[0] } == [verdict], "\(found)")
    #expect(found.first?[4] == "notes ¶1, notes ¶2, notes ¶3")
  }

  @Test func ratioWithoutFiguresSaysWhatLacks() throws {
    let found = try consistencyChecks(
      """
      models:
        large: {names: Large, facts: [{ratio: 9 times, to: small, evidence: notes 2}]}
        small: {names: Small, facts: [{released: 2020, evidence: notes 3}]}
      """)
    #expect(found.map { $0[0] } == ["undecidable"])
    #expect(found.first?[3] == "no source tells parameters of Large, Small")
  }

  @Test(arguments: [
    (">80M CNY", "7.0..7.2 CNY/USD", "holds"), (">80M CNY", "6.5..7.2 CNY/USD", "holds"),
    (">80M CNY", "1.1 CNY/USD", "contradicted"), ("84M CNY", "7 CNY/USD", "holds"),
    ("85M..200M CNY", "7 CNY/USD", "undecidable"),
  ])
  func moneyAtTheRatesOfItsTime(yuan: String, rate: String, verdict: String) throws {
    let found = try consistencyChecks(
      """
      models:
        large:
          names: Large
          facts:
            - {released: 2020-06, evidence: notes 1}
            - {cost: 12M USD, evidence: notes 2}
            - {cost: '\(yuan)', evidence: notes 2}
      datasets:
        rates:
          names: Rates
          facts:
            - {exchange-rate: \(rate), when: 2020-06, evidence: notes 8}
            - {exchange-rate: 1 CNY/USD, when: 2019, evidence: notes 9}
      """)
    #expect(found.map { $0[0] } == [verdict], "\(found)")
  }

  @Test(arguments: [("2018-10-11", "thursday", "holds"), ("2018-10-12", "thursday", "contradicted")])
  func weekdays(day: String, name: String, verdict: String) throws {
    let found = try consistencyChecks(
      "models: {large: {names: Large, facts: [{weekday: \(name), when: \(day), evidence: notes 1}]}}")
    #expect(found.map { $0[0] } == [verdict])
  }

  @Test func noSingleDayHasNoWeekday() throws {
    let found = try consistencyChecks(
      "models: {large: {names: Large, facts: [{weekday: monday, when: 2018-10, evidence: notes 1}]}}")
    #expect(found.map { $0[0] } == ["undecidable"])
  }

  @Test(arguments: [
    ("2020-10-01", "2021-01-15", "<5 months", "holds"), ("2020-10", "2021-06", "<5 months", "contradicted"),
    ("2020-10", "2021-03", "<5 months", "undecidable"), ("2020-10-01", "2020-12-01", "2 months", "holds"),
  ])
  func spans(start: String, end: String, span: String, verdict: String) throws {
    let found = try consistencyChecks(
      """
      models:
        large:
          names: Large
          facts:
            - {released: \(end), evidence: notes 1}
            - {duration: '\(span)', since: project, evidence: notes 2}
      projects: {project: {names: Project, facts: [{started: \(start), evidence: notes 3}]}}
      """)
    #expect(found.map { $0[0] } == [verdict], "\(found)")
  }

  @Test func largestIsHeldAgainstWhatCameBefore() throws {
    func models(rival: String) -> String {
      """
      models:
        large:
          names: Large
          facts:
            - {parameters: 2T, evidence: notes 1}
            - {largest: worldwide, when: 2021-06, evidence: notes 1}
        rival:
          names: Rival
          facts: [{parameters: 9T, evidence: notes 2}, {released: \(rival), evidence: notes 2}]
      """
    }
    #expect(try consistencyChecks(models(rival: "2021-01")).map { $0[0] } == ["contradicted"])
    #expect(try consistencyChecks(models(rival: "2021-11")).map { $0[0] } == ["holds"])
  }

  @Test func figuresAndDatesToldTwice() throws {
    let found = try consistencyChecks(
      """
      models:
        large:
          names: Large
          facts:
            - {parameters: 2B, evidence: notes 1}
            - {parameters: 3B, evidence: notes 2}
            - {parameters: 4B, scope: active, evidence: notes 3}
            - {parameters: 9B, note: another version, evidence: notes 4}
            - {released: 2020-10, evidence: notes 1}
            - {released: 2020-11, evidence: notes 5}
            - {released: 2020, evidence: notes 6}
      """)
    #expect(
      found.map { [$0[1], $0[4]] } == [
        ["amounts told twice", "notes ¶1, notes ¶2"], ["dates told twice", "notes ¶1, notes ¶5"],
      ])
  }

  @Test func whatComesLaterByItsDatesIsNoBase() throws {
    let found = try consistencyChecks(
      """
      models:
        old: {names: Old, facts: [{released: 2021, evidence: notes 1}]}
        new:
          names: New
          facts: [{released: 2020-05, evidence: notes 2}, {based-on: old, evidence: notes 3}]
      """)
    #expect(found.map { [$0[0], $0[1]] } == [["contradicted", "order of events"]])
    #expect(found.first?[3] == "New released May 2020 lies before Old released 2021")
  }

  @Test func listsWhatIsNeverExplained() throws {
    let answers = try Answers(
      ConsistencyAnalyzer(),
      """
      people: {guest: {names: Guest, facts: [{described: named once, evidence: notes 9}]}}
      models: {large: {names: Large, facts: [{parameters: 2B, evidence: notes 1}]}}
      """)
    #expect(
      try answers.table("unexplained").english.map { [$0[0], $0[2]] } == [
        ["Guest", "a role"], ["Large", "a developer, a date"],
      ])
  }
}
