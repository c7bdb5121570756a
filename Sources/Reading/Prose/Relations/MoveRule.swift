import Knowledge

/// From one organisation to another: 2018 年从甲公司到乙公司后,某人…; she moved from A to B.
struct MoveRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { from, to -> [Draft.Statement] in
      guard from.kind == .organization, to.kind == .organization, from.key != to.key,
        isMove(from, to, sentence.scanned), let person = mover(from, to, sentence)
      else { return [] }
      let when = sentence.date(for: to.range.lowerBound)
      return [
        sentence.statement(person, .left, from, when: when, rule: "move", 0.7),
        sentence.statement(person, .joined, to, when: when, rule: "move", 0.7),
      ]
    }
  }

  private func isMove(_ from: NameMention, _ to: NameMention, _ scanned: ScannedText) -> Bool {
    let start = from.range.lowerBound
    let isFrom = scanned.word(.origin, endingAt: scanned[start - 1].isSpace ? start - 1 : start) != nil
    let between = scanned.text[from.range.upperBound..<to.range.lowerBound].filter { !$0.isSpace }.string
    return isFrom && scanned.lexicon.has(between, in: .moving)
  }

  /// Whom the clause before or behind names.
  private func mover(_ from: NameMention, _ to: NameMention, _ sentence: Sentence) -> NameMention? {
    let before = sentence.last([.person], before: from.range.lowerBound)
    if let before, from.range.lowerBound - before.range.upperBound <= 16 { return before }
    return sentence.first([.person], after: to.range.upperBound, within: 4) ?? before
  }
}
