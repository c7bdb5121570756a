import Knowledge
import Reading

/// Keeps of somebody's claims those that the article says in so many words.
struct QuotingReader: ArticleReader {
  let claims: [(person: String, joined: String, quote: String, paragraph: Int)]

  func read(_ article: Article) throws(Diagnostic) -> Draft {
    var things: [Draft.Thing] = []
    var statements: [Draft.Statement] = []
    for claim in claims {
      guard let place = article.place(of: claim.quote, inParagraph: claim.paragraph) else { continue }
      things.append(Draft.Thing(claim.person, .person, rule: "claimed"))
      things.append(Draft.Thing(claim.joined, .organization, rule: "claimed"))
      statements.append(
        Draft.Statement(
          claim.person, .joined, .thing(claim.joined), at: place, rule: "claimed", sureness: 0.6))
    }
    return Draft(article, things: things, statements: statements)
  }
}
