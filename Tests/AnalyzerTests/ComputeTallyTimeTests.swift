import ComputeTally
import Knowledge
import Testing

/// Cards times time, pictures, and what the tally does with other quantities.
@Suite struct ComputeTallyTimeTests {
  private let deal = """
    organizations:
      lab:
        names: Lab
        facts:
          - {rents: ~2000 cards, of: chip, from: cloud, lasting: 8 months, evidence: notes 1}
          - {needs: 100..999 cards, for: model, certainty: estimated, evidence: notes 2}
          - {owns: '>500 P', when: 2021, evidence: notes 3}
          - {cost: 12M USD, for: model, evidence: notes 4}
      cloud:
        names: Cloud
        facts:
          - {lends: ~2000 cards, of: chip, to: lab, lasting: 8 months, evidence: notes 5}
          - {lends: 64 cards, lasting: 48 hours, evidence: notes 6}
    hardware:
      chip: {names: Chip}
    models:
      model: {names: Model}
    """

  /// 1,800 to 2,200 cards for 8 months; a month is 30.436875 days, so 8 months are 5,843.88 hours, and
  /// 10,518,984 to 12,856,536 card-hours. Of the deal that both tell, the receiver's row stays.
  /// 64 cards for 2 days are 3,072 card-hours, and 4.2 card-months.
  @Test func multipliesCardsByTimeOnce() throws {
    let rows = try Answers(ComputeTallyAnalyzer(), deal).table("card-months").english
    #expect(
      rows.map { $0[0] + " | " + $0[3...5].joined(separator: " | ") } == [
        "Cloud | 64 cards × 48 hours | 4 | 3,070",
        "Lab | ≈ 2,000 cards × 8 months | 14,400–17,600 | 10,500,000–12,900,000",
      ])
  }

  @Test func drawsBoundsAsTheyWereTold() throws {
    let answers = try Answers(ComputeTallyAnalyzer(), deal)
    let cards = try answers.chart("cards")
    let range = try #require(cards.points.first { $0.x == Interval(100, 999) })
    #expect(range.at == nil && range.isUncertain)
    let about = try #require(cards.points.first { $0.category.id == "rented" })
    #expect(about.x == Interval(1800, 2200) && about.at?.x == 2000 && !about.isUncertain)
    let over = try #require(try answers.chart("performance").points.first)
    #expect(over.x == Interval(500, .infinity) && over.at?.x == 500)
    #expect(cards.y.scale == .band(["Cloud", "Cloud · Chip", "Lab · Chip", "Lab · Model"]))
    #expect(Set(cards.points.map(\.y)).count == 4)
  }

  @Test func countsWhatHasNoDate() throws {
    let answers = try Answers(ComputeTallyAnalyzer(), deal)
    #expect(
      answers["cards"]?.caveats.map(\.summary.en) == [
        "4 of 4 amounts have no date of their own; rows are not one moment."
      ])
    #expect(answers["performance"]?.caveats.isEmpty == true)
  }

  @Test func listsMoneyApart() throws {
    let rows = try Answers(ComputeTallyAnalyzer(), deal).table("money-data-people").english
    #expect(rows == [["cost", "Lab", "12 M USD", "", "for Model", "notes ¶4"]])
  }

  @Test func hasNoAnswerWithoutResources() throws {
    #expect(throws: Diagnostic.self) {
      try Answers(ComputeTallyAnalyzer(), "people: {ada: {names: Ada}}")
    }
  }

  @Test func saysTheSameWhateverTheOrder() throws {
    try expectSameAnswers(ComputeTallyAnalyzer(), deal)
  }
}
