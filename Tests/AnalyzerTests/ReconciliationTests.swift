import Analysis
import Knowledge
import Support
import Testing

@testable import Reconciliation

/// Cards in P and back, and trainings estimated twice.
@Suite struct ReconciliationTests {
  private let body = """
    organizations:
      institute:
        names: Institute
        facts:
          - {orders: 300 P, when: 2020-10, evidence: notes 1}
          - {orders: 900 P, when: 2020-10, evidence: notes 1}
          - {owns: 480 cards, of: chip, evidence: notes 2}
          - {orders: 960 cards, of: chip, evidence: notes 3}
          - {needs: '>500 cards', of: chip, evidence: notes 4}
          - {rents: 768 cards, of: chip, for: large, lasting: 60 days, evidence: notes 5}
    models:
      large:
        names: Large
        facts:
          - {parameters: 130B, evidence: notes 6}
          - {data: 400B tokens, evidence: notes 6}
      other: {names: Other, facts: [{utilization: 20 %, evidence: notes 7}, {utilization: 33 %, evidence: notes 8}]}
    hardware:
      chip:
        names: Chip
        facts:
          - {throughput: 312 TFLOPS, precision: fp16, sparsity: dense, evidence: notes 9}
          - {throughput: 624 TFLOPS, precision: fp16, sparsity: sparse, evidence: notes 9}
          - {throughput: 156 TFLOPS, precision: tf32, evidence: notes 9}
    """

  /// By hand: 480 × 624 TFLOPS = 299.52 P, 480 × 312 = 149.76 P, 960 × 312 = 299.52 P, 1,440 × 624 = 898.56 P.
  @Test func saysWhichPrecisionMakesTheFiguresMeet() throws {
    let findings = try Answers(ReconciliationAnalyzer(), body).findings
    let met = try #require(findings.first { $0.contains("300 P") })
    #expect(
      met == "Institute, orders 300 P is met by 480 cards Chip at FP16, sparse (299.5 P); "
        + "960 cards Chip at FP16, dense (299.5 P).")
    let apart = try #require(findings.first { $0.contains("900 P") })
    #expect(apart.hasSuffix("is met by 480 cards + 960 cards Chip at FP16, sparse (898.6 P)."))
  }

  @Test func turnsCardsIntoPowerAndBack() throws {
    let answers = try Answers(ReconciliationAnalyzer(), body)
    let cards = try answers.table("cards-to-power").english
    #expect(cards.contains { $0[0].contains("480") && $0[1] == "TF32, dense" && $0[3] == "74.88 P" })
    #expect(
      cards.filter { $0[4] != "" }.map { [$0[1], $0[3], $0[4]] } == [
        ["FP16, sparse", "299.5 P", "300 P"], ["FP16, dense", "299.5 P", "300 P"],
      ])
    let back = try answers.table("power-to-cards").english
    // 300 P / 312 TFLOPS = 961.5; a part of a card is none.
    #expect(back.map { $0[3] } == ["962 cards", "481 cards", "2,885 cards", "1,443 cards"])
  }

  /// By hand: 6 × 130e9 × 400e9 = 3.12e23, within what rounds to it; 768 × 60 × 86,400 s × 312e12 = 1.242e24,
  /// of which a fifth to a third.
  @Test func estimatesTrainingTwice() throws {
    let rows = try Answers(ReconciliationAnalyzer(), body).table("training").english
    let row = try #require(rows.first { $0[0] == "Large" })
    #expect(row[1] == "2.96 × 10²³–3.28 × 10²³")
    #expect(row[3] == "2.46 × 10²³–4.13 × 10²³")
    #expect(row[5] == "they meet: a utilisation of 24–27 %")
  }

  @Test func tellsCardHoursAndTheShareOfThePool() throws {
    let rows = try Answers(ReconciliationAnalyzer(), body).table("runs").english
    #expect(
      rows.map { [$0[2], $0[3], $0[4]] } == [
        ["1.11 M card-hours", "Institute, owns 480 cards Chip", "160 %"]
      ])
  }

  @Test func whereNoThroughputIsToldItSaysWhatToAdd() throws {
    let answers = try Answers(
      ReconciliationAnalyzer(), "organizations: {a: {names: A, facts: [{owns: 1 P, evidence: notes 1}]}}")
    let caveat = try #require(answers["findings"]?.caveats.first)
    #expect(caveat.remedy?.en.contains("throughput: 312 TFLOPS") == true)
  }
}
