import ComputeTally
import Knowledge
import Testing

/// Sums, worked out by hand: what is added, what is not, and why.
@Suite struct ComputeTallyTests {
  private func answers(_ facts: String...) throws -> Answers {
    let body = """
      organizations:
        lab:
          names: Lab
          facts:
      \(facts.map { "      - {\($0)}" }.joined(separator: "\n"))
      hardware:
        chip: {names: Chip}
        other-chip: {names: Other chip}
      """
    return try Answers(ComputeTallyAnalyzer(), body)
  }

  /// Holder, state and of what; the terms and their sum; the source's own total.
  private func sums(_ answers: Answers) throws -> [String] {
    try answers.table("sums").english.map { $0[0...4].joined(separator: " | ") }
  }

  @Test func addsTermsAndSetsTheSourcesOwnTotalBesideThem() throws {
    let answers = try answers(
      "orders: 300 P, when: 2020-10, evidence: notes 1", "orders: 700 P, when: 2020-10, evidence: notes 1",
      "orders: 1000 P, when: 2020-10, scope: total, evidence: notes 2")
    #expect(try sums(answers) == ["Lab | ordered | P | 300 P + 700 P = 1,000 P | 1,000 P, agrees"])
    #expect(try answers.table("sums").english[0][5] == "notes ¶1, notes ¶2")
    #expect(
      answers.findings.contains(
        "Lab, ordered: 300 P + 700 P = 1,000 P; the source's own total, 1,000 P, agrees."))
  }

  @Test func saysWhereTheSourcesOwnTotalDiffers() throws {
    let answers = try answers(
      "orders: 300 P, evidence: notes 1", "orders: 700 P, evidence: notes 1",
      "orders: 1200 P, scope: total, evidence: notes 2")
    #expect(try sums(answers) == ["Lab | ordered | P | 300 P + 700 P = 1,000 P | 1,200 P, does not agree"])
    #expect(
      answers.findings.contains(
        "Lab, ordered: 300 P + 700 P = 1,000 P; the source's own total is 1,200 P."))
  }

  /// "About" is a tenth either way: 1,800 to 2,200.
  @Test func addsBoundsNotPoints() throws {
    let about = try answers(
      "owns: ~2000 cards, of: chip, evidence: notes 1", "owns: 480 cards, of: chip, evidence: notes 2")
    #expect(try sums(about) == ["Lab | owned | Chip | 480 cards + ≈ 2,000 cards = 2,280–2,680 cards | "])
    let over = try answers(
      "owns: '>500 cards', of: chip, evidence: notes 1", "owns: 100 cards, of: chip, evidence: notes 2")
    #expect(try sums(over) == ["Lab | owned | Chip | 100 cards + > 500 cards = ≥ 600 cards | "])
  }

  @Test func countsWhatTwoPassagesTellOnce() throws {
    let answers = try answers(
      "owns: 480 cards, of: chip, evidence: [notes 2, notes 5]", "owns: 480 cards, evidence: notes 7")
    #expect(try sums(answers) == ["Lab | owned | Chip | 480 cards | "])
    #expect(try answers.table("resources").english.map(\.last) == ["notes ¶2, notes ¶5, notes ¶7"])
  }

  @Test func countsTwoEqualAmountsOfOnePassageTwice() throws {
    let answers = try answers(
      "owns: 64 cards, of: chip, evidence: notes 2", "owns: 64 cards, of: chip, evidence: notes 2")
    #expect(try sums(answers) == ["Lab | owned | Chip | 64 cards + 64 cards = 128 cards | "])
  }

  @Test func keepsStocksOfDisjointDatesApart() throws {
    let answers = try answers(
      "owns: 100 cards, of: chip, when: 2019, evidence: notes 1",
      "owns: 30 cards, of: chip, when: 2019-06, evidence: notes 1",
      "owns: 150 cards, of: chip, when: 2021, evidence: notes 2")
    #expect(
      try sums(answers) == [
        "Lab | owned | Chip | 100 cards + 30 cards = 130 cards | ", "Lab | owned | Chip | 150 cards | ",
      ])
    let note = "Not added — Lab, owned: 130 cards Chip; 150 cards Chip (told of different times)"
    #expect(try answers.table("sums").notes.map(\.en) == [note])
  }

  @Test func keepsHardwareCertaintyAndNeedsApart() throws {
    let answers = try answers(
      "owns: 10 cards, of: chip, evidence: notes 1", "owns: 20 cards, of: other-chip, evidence: notes 1",
      "rents: 30 cards, of: chip, evidence: notes 1",
      "rents: 40 cards, of: chip, certainty: rumored, evidence: notes 1",
      "needs: 50 cards, of: chip, evidence: notes 1", "needs: 60 cards, of: chip, evidence: notes 1")
    #expect(
      try sums(answers) == [
        "Lab | owned | Chip | 10 cards | ", "Lab | owned | Other chip | 20 cards | ",
        "Lab | rented | Chip | 30 cards | ", "Lab | rented, rumoured | Chip | 40 cards | ",
        "Lab | needed | Chip | 50 cards | ", "Lab | needed | Chip | 60 cards | ",
      ])
    #expect(
      try answers.table("sums").notes.map(\.en) == [
        "Not added — Lab, needed: 50 cards Chip; 60 cards Chip (needs for different ends)",
        "Not added — Lab, owned: 10 cards Chip; 20 cards Other chip (different or untold hardware)",
        "Not added — Lab, rented: 30 cards Chip; 40 cards Chip (not equally certain)",
      ])
  }

  /// Over 5,000 against 1,800 to 2,200 at most: 5,000 / 2,200 = 2.27.
  @Test func holdsTheNeedAgainstTheLargestStock() throws {
    let answers = try answers(
      "owns: 480 cards, of: chip, evidence: notes 1", "rents: ~2000 cards, evidence: notes 2",
      "orders: 9000 cards, evidence: notes 3", "needs: '>5000 cards', evidence: notes 4")
    #expect(
      answers.findings.contains(
        "Lab needed > 5,000 cards; the largest single stock told for it was ≈ 2,000 cards, "
          + "so the need was ≥ 2.27 × that."))
  }
}
