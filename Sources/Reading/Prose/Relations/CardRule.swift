import Knowledge

/// What the card of a model lists of it, a line a statement: - Developed by: X; 基座模型:Y.
struct CardRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    guard let model = sentence.topic.mainModel, let (label, property) = label(sentence) else { return [] }
    return sentence.names.filter { $0.range.lowerBound >= label.end && $0.key != model.key }.compactMap {
      switch (property, $0.kind) {
      case (.developed, .organization), (.developed, .person), (.supports, .organization),
        (.supports, .person):
        sentence.statement($0, property, model, rule: "card", 0.85)
      case (.basedOn, .model), (.trainedOn, .hardware):
        sentence.statement(model, property, $0, rule: "card", 0.85)
      default: nil
      }
    }
  }

  /// The word that begins the line, behind a bullet, where a colon or the wall of a table ends it.
  private func label(_ sentence: Sentence) -> (WordIndex.Hit, Property)? {
    let scanned = sentence.scanned
    var start = sentence.range.lowerBound
    guard start == 0 || scanned[start - 1] == "\n" else { return nil }
    while start < sentence.range.upperBound, "-*•| ".unicodeScalars.contains(scanned[start]) { start += 1 }
    guard let word = scanned.word(.cardEntry, at: start) else { return nil }
    var end = Int(word.end)
    while "* ".unicodeScalars.contains(scanned[end]) { end += 1 }
    guard scanned[end] == ":" || scanned[end] == "|",
      let property = scanned.lexicon.qualifier(.cardEntry, of: word.word).flatMap(Property.init(rawValue:))
    else { return nil }
    return (word, property)
  }
}
