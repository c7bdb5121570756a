import Knowledge

extension Draft {
  /// - Parameters:
  ///   - things: each once; of two with one key the first counts.
  ///   - statements: in any order.
  public init(_ article: Article, things: [Thing], statements: [Statement]) {
    var keys: Set<String> = []
    self.init(
      article: article, things: things.filter { keys.insert($0.key).inserted },
      statements: statements.enumerated().sorted {
        ($0.1.place.lowerBound, $0.0) < ($1.1.place.lowerBound, $1.0)
      }.map(\.element))
  }
}

extension Draft.Thing {
  /// - Parameters:
  ///   - key: what statements name it by; the name, unless two share it.
  ///   - rule: one word for why the reader believes in it.
  public init(
    _ name: String, _ kind: EntityKind, key: String? = nil, knownID: String? = nil, aliases: [String] = [],
    rule: String
  ) {
    self.init(
      key: key ?? name, knownID: knownID, kind: kind, name: LocalizedText(name), aliases: aliases, rule: rule)
  }
}

extension Draft.Statement {
  /// - Parameters:
  ///   - subject: the key of a thing.
  ///   - place: of the words that say it; see ``Article/place(of:inParagraph:)``.
  ///   - rule: one word for how it was found.
  public init(
    _ subject: String, _ property: Property, _ value: Draft.Value, at place: Range<Int>, rule: String,
    sureness: Double
  ) {
    self.init(
      subject: subject, property: property, value: value, place: place, rule: rule, sureness: sureness)
  }
}

extension Article {
  /// What there is to read, on one line each.
  public var passages: [DocumentText.Paragraph] {
    paragraphs.indices.map {
      DocumentText.Paragraph(number: paragraphs[$0].number, text: text[range(ofParagraph: $0)].string)
    }
  }

  /// Where a paragraph says just these words; what cannot be quoted is not said.
  public func place(of quote: String, inParagraph number: Int) -> Range<Int>? {
    let wanted = Array(quote.unicodeScalars)
    guard !wanted.isEmpty, let index = paragraphs.firstIndex(where: { $0.number == number }) else {
      return nil
    }
    let range = range(ofParagraph: index)
    let starts = range.lazy.prefix(max(0, range.count - wanted.count + 1))
    return starts.first { text[$0..<$0 + wanted.count].elementsEqual(wanted) }.map { $0..<$0 + wanted.count }
  }

  /// Without the line feed behind it.
  private func range(ofParagraph index: Int) -> Range<Int> {
    let end = index + 1 < paragraphs.count ? paragraphs[index + 1].start : text.count
    return paragraphs[index].start..<max(paragraphs[index].start, end - 1)
  }
}
