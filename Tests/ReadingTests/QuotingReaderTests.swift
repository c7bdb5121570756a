import Foundation
import Knowledge
import Support
import Testing

@testable import Reading

/// Another reader beside ours: all that it needs is public, and its drafts are like any.
@Suite struct QuotingReaderTests {
  private let article = """
    An opening.
    Maria Keller joined Alder Labs.
    """

  @Test func makesADraftThatHolds() throws {
    let reader = QuotingReader(claims: [
      ("Maria Keller", "Alder Labs", "joined Alder Labs", 2), ("Maria Keller", "Google", "joined Google", 2),
      ("Maria Keller", "Alder Labs", "An opening", 2),
    ])
    let bytes = Array(article.utf8)
    let draft = try reader.read(Article(bytes, id: "story", file: "story.txt"))
    #expect(draft.article.passages.map(\.text) == ["An opening.", "Maria Keller joined Alder Labs."])
    let base = try knowledgeBase(ofDossier: DraftWriter.write(draft))
    #expect(base.facts.map(\.evidence.quote) == ["joined Alder Labs"] && base.entities.count == 2)
    let document = try DocumentReader.read(bytes, file: "story.txt")
    #expect(SourceCheck(base, texts: ["story": document]).held == 1)
  }

  @Test func standsInTheGuide() throws {
    let file = try #require(Repository.text("Tests/ReadingTests/QuotingReader.swift"))
    let guide = try #require(Repository.text("CONTRIBUTING.md"))
    #expect(guide.contains("```swift\n" + file + "```"))
  }
}
