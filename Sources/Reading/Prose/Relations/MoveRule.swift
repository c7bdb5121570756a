import Knowledge

/// From one organisation to another: 2018 年从甲公司到乙公司后,某人…; she moved from A to B.
struct MoveRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    hired(sentence) + moved(sentence)
  }

  /// X hired somebody from Y.
  private func hired(_ sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).compactMap { person, from in
      guard person.kind == .person, from.kind == .organization,
        sentence.scanned.text[person.range.upperBound..<from.range.lowerBound].elementsEqual(
          " from ".unicodeScalars),
        sentence.triggers.contains(where: { trigger in
          trigger.range.upperBound <= person.range.lowerBound
            && trigger.senses.contains { $0.property == .joined && $0.isReversed }
        })
      else { return nil }
      return sentence.statement(person, .left, from, rule: "move", 0.75)
    }
  }

  private func moved(_ sentence: Sentence) -> [Draft.Statement] {
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
