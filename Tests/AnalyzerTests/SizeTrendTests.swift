import ModelScale
import Testing

/// The trend's statement, and when there is none.
@Suite struct SizeTrendTests {
  private func body(_ sizes: [String], more: String = "") -> String {
    let models = sizes.enumerated().map { place, size in
      """
        m-\(place):
          names: M\(place)
          facts:
            - {parameters: \(size), evidence: notes 1}
            - {released: \(2018 + place)-01-01, evidence: notes 2}
      """
    }
    return "models:\n" + models.joined(separator: "\n") + "\n" + more
  }

  private func trend(_ sizes: String..., more: String = "") throws -> (statement: String, isDrawn: Bool) {
    let answers = try Answers(ModelScaleAnalyzer(), body(sizes, more: more))
    let statement = answers.findings.first { $0.contains("rend") }
    return (statement ?? "", try answers.chart("sizes").trend != nil)
  }

  /// By hand: a tenfold in 365 days each, 10^(365.2425/365) = 10.02 a year of 365.2425 days, and
  /// 12 × log10(2) × 365 / 365.2425 = 3.6 months; no residuals, so the interval is a point.
  @Test func printsWindowCountGrowthDoublingIntervalAndFit() throws {
    let trend = try trend("100M", "1B", "10B")
    #expect(
      trend.statement == "Trend 2018-01–2020-01, n = 3: × 10.02 a year (90 % interval 10.02–10.02); "
        + "doubling in 3.6 months (3.6–3.6); R² = 1.00.")
    #expect(trend.isDrawn)
  }

  /// By hand: log10 is 8, 10, 8, so the slope is 0 and explains nothing.
  @Test func givesNoDoublingTimeWhereTheIntervalSpansZero() throws {
    let trend = try trend("100M", "10B", "100M")
    #expect(trend.statement.contains("n = 3: × 1.00 a year (90 % interval 0.00–"))
    #expect(trend.statement.contains("there is no reliable doubling time; R² = 0.00."))
    #expect(!trend.statement.contains("doubling in"))
  }

  @Test func needsThreeModelsOfDifferentDates() throws {
    let two = try trend("100M", "1B")
    #expect(two.statement == "No trend: it takes three models with a told size and a date, and there are 2.")
    #expect(!two.isDrawn)
    let more = """
        same-1: {names: S, facts: [{parameters: 1B, evidence: notes 1}, {released: 2018-01-01, evidence: notes 1}]}
        same-2: {names: S, facts: [{parameters: 1B, evidence: notes 1}, {released: 2018-01-01, evidence: notes 1}]}
      """
    let one = try trend("100M", more: more)
    #expect(one.statement == "No trend: the 3 models with a told size are all of one date.")
    #expect(!one.isDrawn)
  }

  /// What is sparse, counted in total only, a mere range or undated takes no part.
  @Test func fitsOnlyWhatIsComparable() throws {
    let more = """
        sparse: {names: S, facts: [{parameters: 9T, evidence: notes 1}, {architecture: sparse, evidence: notes 1}, {released: 2021, evidence: notes 1}]}
        total: {names: T, facts: [{parameters: 9T, scope: total, evidence: notes 1}, {released: 2021, evidence: notes 1}]}
        range: {names: R, facts: [{parameters: 1B..9T, evidence: notes 1}, {released: 2021, evidence: notes 1}]}
        undated: {names: U, facts: [{parameters: 9T, evidence: notes 1}]}
      """
    #expect(try trend("100M", "1B", "10B", more: more) == trend("100M", "1B", "10B"))
  }

  @Test func saysTheSameWhateverTheOrder() throws {
    try expectSameAnswers(ModelScaleAnalyzer(), body(["100M", "1B", "~2B", "10B..100B"]))
  }
}
