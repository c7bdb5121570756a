import Knowledge

/// Who wrote a paper made what it presents: people in a line, each with an organisation in brackets, under a
/// title that names a model.
struct AuthorRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    guard let model = sentence.topic.mainModel, sentence.triggers.isEmpty else { return [] }
    let authors = zip(sentence.names, sentence.names.dropFirst()).filter { person, place in
      person.kind == .person && place.kind == .organization
        && (1...2).contains(place.range.lowerBound - person.range.upperBound)
        && sentence.scanned[place.range.lowerBound - 1] == "("
    }.map(\.0)
    guard authors.count > 1 else { return [] }
    return authors.map { sentence.statement($0, .developed, model, rule: "author", 0.75) }
  }
}
