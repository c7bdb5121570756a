import Knowledge
import ModelScale
import Testing

/// Sizes by date: bounds, kinds of model, the frontier, and what has no place in the picture.
@Suite struct ModelScaleTests {
  /// - Parameter models: each an id and its facts, without their evidence.
  private func answers(_ models: (id: String, facts: [String])...) throws -> Answers {
    let entries = models.map { model in
      let facts = model.facts.map { "      - {\($0), evidence: notes 1}" }
      return (["  \(model.id):", "    names: \(model.id.uppercased())", "    facts:"] + facts)
        .joined(separator: "\n")
    }
    return try Answers(ModelScaleAnalyzer(), "models:\n" + entries.joined(separator: "\n"))
  }

  @Test func keepsBoundsAsBars() throws {
    let chart = try answers(
      ("a", ["parameters: ~1B", "released: 2018"]), ("b", ["parameters: 10B..100B", "released: 2019"]),
      ("c", ["parameters: '>100B'", "released: 2020"]), ("d", ["parameters: 7B", "released: 2021"])
    ).chart("sizes")
    #expect(
      chart.points.map(\.y) == [
        Interval(0.9e9, 1.1e9), Interval(1e10, 1e11), Interval(1e11, .infinity), Interval(7e9),
      ])
    #expect(chart.points.map { $0.at?.y } == [1e9, nil, 1e11, 7e9])
  }

  @Test func takesPassagesThatAgreeForOneSizeAndTellsWhereTheyDoNot() throws {
    let answers = try answers(
      ("a", ["parameters: 175B", "parameters: ~170B", "released: 2020"]),
      ("b", ["parameters: 175B", "parameters: 200B", "released: 2021"]))
    #expect(
      try answers.chart("sizes").points.map(\.y)
        == [Interval(175e9), Interval(175e9), Interval(200e9)])
    #expect(answers["sizes"]?.caveats.map(\.summary.en) == ["Sources disagree on the size of: B"])
    #expect(try answers.table("models").english.map { $0[3] } == ["175 B", "175 B; 200 B"])
  }

  @Test func keepsDenseSparseActiveAndTotalApart() throws {
    let answers = try answers(
      ("dense-1", ["parameters: 1B", "architecture: dense", "released: 2018"]),
      ("dense-2", ["parameters: 2B", "architecture: dense", "released: 2019", "succeeds: dense-1"]),
      (
        "sparse",
        [
          "parameters: 1T, scope: total", "parameters: 20B, scope: active", "architecture: sparse",
          "released: 2020", "succeeds: dense-2",
        ]
      ), ("untold", ["parameters: 3B", "released: 2021", "succeeds: dense-2"]))
    let chart = try answers.chart("sizes")
    #expect(chart.points.map(\.shape.id) == ["dense", "dense", "sparse", "sparse", "untold"])
    #expect(
      chart.lines.filter { $0.category.id == "family" }.map { $0.points.map(\.y) } == [
        [1e9, 2e9], [2e9, 3e9],
      ])
    #expect(try answers.table("models").english[2][3] == "1 T total; 20 B active")
    #expect(
      answers.findings.contains {
        $0.contains("active counts are told for 1")
          && $0.contains("is 333.3 × the largest other one, UNTOLD (3 B)")
      })
  }

  @Test func stepsFromOneLargestToTheNext() throws {
    let answers = try answers(
      ("a", ["parameters: 100M", "released: 2018"]), ("b", ["parameters: 10B..100B", "released: 2019"]),
      ("c", ["parameters: 9B", "released: 2020"]), ("kept", ["parameters: 1T", "completed: 2020"]),
      ("d", ["parameters: 11B", "released: 2021"]))
    let frontier = try #require(try answers.chart("sizes").lines.first { $0.id == "frontier" })
    #expect(frontier.isStepped)
    #expect(frontier.points.map(\.y) == [1e8, 1e10, 1.1e10])
    #expect(
      answers.findings.contains(
        "Each of these was the largest released in its time: A (100 M), B (10 B–100 B), D (11 B)."))
  }

  @Test func namesWhatHasNoPlaceInThePicture() throws {
    let answers = try answers(
      ("a", ["parameters: 1B"]), ("b", ["released: 2019"]),
      ("c", ["parameters: 1B", "completed: 2019-10-11"]))
    let chart = try answers.chart("sizes")
    #expect(chart.leftOut.map(\.en) == ["Size told, but no date (1): A 1 B", "No size told (1): B"])
    #expect(chart.points.map(\.label.en) == ["C"])
    #expect(answers.findings.first == "Of 3 models, 2 have a size and 1 a size and a date.")
  }

  @Test func findsTheDeveloperOfWhatIsAPart() throws {
    let body = """
      organizations:
        lab: {names: Lab, facts: [{developed: whole, evidence: notes 1}]}
      models:
        whole: {names: Whole, facts: [{released: 2020, evidence: notes 1}]}
        part: {names: Part, facts: [{part-of: whole, evidence: notes 1}, {parameters: 1B, evidence: notes 1}]}
      """
    let rows = try Answers(ModelScaleAnalyzer(), body).table("models").english
    #expect(rows.map { $0[0...1].joined(separator: " by ") } == ["Whole by Lab", "Part by Lab"])
    #expect(rows.map { $0[5] } == ["", "part of Whole"])
  }

  @Test func hasNoAnswerWithoutModels() throws {
    #expect(throws: Diagnostic.self) { try Answers(ModelScaleAnalyzer(), "people: {ada: {names: Ada}}") }
  }
}
