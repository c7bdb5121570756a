import Knowledge

/// Whose a model is: 文源的 CPM, Google's BERT.
struct OwnerRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { owner, model -> [Draft.Statement] in
      guard owner.kind == .organization, model.kind == .model,
        let sureness = sureness(owner.range.upperBound..<model.range.lowerBound, sentence)
      else { return [] }
      return sentence.list(with: model).filter { $0.range.lowerBound >= model.range.lowerBound }.map {
        sentence.statement(owner, .developed, $0, rule: "owner", sureness)
      }
    }
  }

  /// A possessive between, with at most a few words that describe.
  private func sureness(_ between: Range<Int>, _ sentence: Sentence) -> Double? {
    let scanned = sentence.scanned
    let first = scanned[between.lowerBound].isSpace ? between.lowerBound + 1 : between.lowerBound
    let isSized =
      scanned[between.lowerBound] == "'" && scanned.words.contains([.modelWord, .parameterWord], in: between)
    guard scanned[first] == "的" || scanned[between.lowerBound] == "'", between.count <= (isSized ? 48 : 12),
      sentence.isOneClause(between), !between.contains(where: { scanned[$0] == "、" }),
      !sentence.hasVerb(in: between)
    else { return nil }
    return between.count <= 4 ? 0.85 : 0.7
  }
}
