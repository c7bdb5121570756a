import Knowledge

/// Reads articles by patterns: amounts, dates and names by their form, relations by the words between.
///
/// Works offline, and every find has the words that say it.
public struct PatternReader: ArticleReader {
  private let quantities: QuantityReader
  private let names: NameReader
  private let rules: [any RelationRule]

  public init(_ lexicon: OldLexicon = .standard) {
    quantities = QuantityReader(lexicon)
    names = NameReader(lexicon)
    rules = [
      AppositionRule(lexicon), VerbRule(lexicon), PeopleRule(), ModelRule(), ResourceRule(), FoundingRule(),
    ]
  }

  public func read(_ article: Article) throws(Diagnostic) -> Draft {
    let starts = article.paragraphs.map(\.start)
    let texts = zip(starts, starts.dropFirst() + [article.text.count]).map { start, end in
      Array(article.text[start..<max(start, end - 1)])
    }
    let amounts = texts.map { quantities.read($0) }
    var reader = DateReader(published: article.published)
    let dates = texts.map { reader.read($0) }
    let taken = zip(amounts, dates).map { $0.map(\.range) + $1.map(\.range) }
    let mentions = names.read(texts, taken: taken)
    var statements: [Draft.Statement] = []
    for index in texts.indices {
      statements += read(starts[index], texts[index], mentions[index], amounts[index], dates[index])
    }
    return DraftBuilder(article: article, mentions: mentions, statements: statements).draft()
  }

  private func read(
    _ start: Int, _ text: [Unicode.Scalar], _ names: [NameMention], _ amounts: [QuantityMention],
    _ dates: [ResolvedDate]
  ) -> [Draft.Statement] {
    TextSpan.sentences(text).flatMap { range in
      let sentence = Sentence(
        start: start, text: text, range: range, names: names.filter { range.contains($0.range.lowerBound) },
        quantities: amounts.filter { range.contains($0.range.lowerBound) },
        dates: dates.filter { range.contains($0.range.lowerBound) })
      return rules.flatMap { $0.statements(in: sentence) }
    }
  }
}
