import Knowledge

/// What the card of a model lists of it, a line a statement: - Developed by: X; 基座模型:Y.
struct CardRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    guard let model = sentence.topic.mainModel else { return [] }
    guard let (label, property) = label(sentence) else { return member(model, sentence) }
    let listed = sentence.names.filter { $0.range.lowerBound >= label.end && $0.key != model.key }
    return partners(listed, property, sentence)
      + listed.flatMap { name in
        Self.said(property, name.kind).map { property, isOfModel in
          isOfModel
            ? sentence.statement(model, property, name, rule: "card", 0.85)
            : sentence.statement(name, property, model, rule: "card", 0.85)
        }
      }
  }

  /// What a line with such a label says of a name and the model, and whether the model is its subject.
  private static func said(_ property: Property, _ kind: EntityKind) -> [(Property, Bool)] {
    switch (property, kind) {
    case (.developed, .organization), (.developed, .person), (.supports, .organization), (.supports, .person):
      [(property, false)]
    case (.leads, .person): [(.leads, false), (.developed, false)]
    case (.basedOn, .model), (.trainedOn, .hardware): [(property, true)]
    default: []
    }
  }

  /// Two organisations that made it worked together.
  private func partners(
    _ listed: [NameMention], _ property: Property, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let keys = listed.filter { $0.kind == .organization }.map(\.key).uniqued()
    guard property == .developed, keys.count == 2,
      let one = listed.first(where: { $0.key == keys[0] }),
      let two = listed.first(where: { $0.key == keys[1] })
    else { return [] }
    return [sentence.statement(one, .workedWith, two, rule: "card", 0.7)]
  }

  /// - 数据:某某,某大学博士生: who did what for the model.
  private func member(_ model: NameMention, _ sentence: Sentence) -> [Draft.Statement] {
    let (scanned, start) = (sentence.scanned, sentence.range.lowerBound)
    guard scanned[start] == "-" || scanned[start] == "*", start == 0 || scanned[start - 1] == "\n",
      let first = sentence.names.first, first.kind == .person, first.range.lowerBound - start <= 16,
      (start..<first.range.lowerBound).contains(where: { scanned[$0] == ":" }),
      scanned[first.range.lowerBound - 1] == ":" || scanned[first.range.lowerBound - 2] == ":"
    else { return [] }
    return sentence.list(with: first).map { sentence.statement($0, .developed, model, rule: "card", 0.65) }
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
