import Testing

@testable import Analysis

/// What changed between two texts, paragraph by paragraph.
@Suite struct ParagraphDifferenceTests {
  private func paragraphs(_ texts: [String]) -> [ParagraphDifference.Paragraph] {
    texts.enumerated().map { ParagraphDifference.Paragraph(number: $0 + 1, text: $1) }
  }

  private func difference(_ old: [String], _ new: [String]) -> ParagraphDifference {
    ParagraphDifference(from: paragraphs(old), to: paragraphs(new))
  }

  private func numbers(_ changes: [Change<ParagraphDifference.Paragraph>]) -> [String] {
    changes.map { "\($0.old.map { "\($0.number)" } ?? "-") \($0.new.map { "\($0.number)" } ?? "-")" }
  }

  private static let story = [
    "It began in a small laboratory.", "The director bought eight cards.", "沈知微加入了字节跳动。",
    "Nobody believed in it then.", "And yet it worked.",
  ]

  @Test func findsNothingInTheSame() {
    #expect(difference(Self.story, Self.story).isEmpty)
    #expect(difference([], []).isEmpty)
  }

  @Test func tellsEditsFromNewParagraphs() {
    var new = Self.story
    new[1] = "The director bought eighty cards."
    new[2] = "去年，沈知微加入了字节跳动。"
    new.insert("Quite another matter stands here.", at: 0)
    new.removeLast()
    let changes = difference(Self.story, new)
    #expect(numbers(changes.changes) == ["- 1", "2 3", "3 4", "5 -"])
    #expect(changes.moved.isEmpty && changes.newNumbers == [1: 2, 4: 5])
  }

  @Test func tellsMovesFromEdits() {
    let story = Self.story
    let changes = difference(story, [story[1], story[2], story[3], story[4], story[0]])
    #expect(numbers(changes.moved) == ["1 5"] && changes.changes.isEmpty)
    #expect(changes.newNumbers == [1: 5, 2: 1, 3: 2, 4: 3, 5: 4] && !changes.isEmpty)
  }

  @Test func takesATextWrittenAnewForAnotherOne() {
    let changes = difference(["abcdef", "ghijkl"], ["mnopqr"])
    #expect(numbers(changes.changes) == ["1 -", "2 -", "- 1"])
  }

  @Test func isDoneWithLongTextsThatShareNothing() {
    let long = { (letter: String) in (0..<1500).map { "\(letter)\($0)\(letter)" } }
    #expect(difference(long("a"), long("b")).changes.count == 3000)
  }
}
