import Knowledge

/// Whom a text thanks, and so who helped: 感谢某基金会的资助, we thank Jane Doe of Stanford.
struct ThanksRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    guard let receiver = sentence.topic.mainModel ?? sentence.topic.main else { return [] }
    return scanned.words.hits(.thanks, in: sentence.range).flatMap { word -> [Draft.Statement] in
      let clause = sentence.clause(at: Int(word.start))
      let thanked = sentence.names.filter {
        $0.range.lowerBound >= word.end && clause.contains($0.range.lowerBound)
      }
      return thanked.filter { $0.key != receiver.key && helps($0, clause, sentence) }.map {
        sentence.statement($0, .supports, receiver, rule: "thanks", 0.6)
      }
    }
  }

  /// A person; or an organisation whose help is named, as that of somebody's employer is not.
  private func helps(_ mention: NameMention, _ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    if mention.kind == .person { return mention.rule != .pronoun }
    let end = sentence.list(with: mention).last?.range.upperBound ?? mention.range.upperBound
    return mention.kind == .organization && mention.rule != .pronoun
      && sentence.scanned.words.contains(.help, in: end..<min(clause.upperBound, end + 30))
  }
}
