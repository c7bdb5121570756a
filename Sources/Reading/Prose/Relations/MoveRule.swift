import Knowledge

/// From one organisation to another: 2018 年从甲公司到乙公司后,某人…; she moved from A to B.
struct MoveRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    hired(sentence) + taken(sentence) + transferred(sentence) + moved(sentence) + exchanged(sentence)
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

  /// Left A for B; A, hired from B in 2020.
  private func exchanged(_ sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { one, two -> [Draft.Statement] in
      guard two.kind == .organization, one.key != two.key else { return [] }
      let between = sentence.scanned.surface(
        one.range.upperBound..<max(one.range.upperBound, two.range.lowerBound))
      let when = sentence.date(for: two.range.lowerBound)
      if one.kind == .person, Self.hirings.contains(between) {
        let joins = sentence.topic.main.flatMap { $0.key == two.key ? nil : $0 }.map {
          sentence.statement(one, .joined, $0, when: when, rule: "hired", 0.6)
        }
        return [sentence.statement(one, .left, two, rule: "hired", 0.7)] + (joins.map { [$0] } ?? [])
      }
      guard one.kind == .organization, [" for ", " to join "].contains(between),
        let verb = sentence.triggers.last(where: { $0.range.upperBound <= one.range.lowerBound }),
        verb.says(.left), one.range.lowerBound - verb.range.upperBound <= 5,
        let person = sentence.last([.person], before: verb.range.lowerBound)
      else { return [] }
      return [sentence.statement(person, .joined, two, when: when, rule: "move", 0.75)]
    }
  }

  private static let hirings: Set<String> = [
    ", hired from ", ", recruited from ", ", poached from ", ", hired away from ", ", who came from ",
    ", who joined from ",
  ]

  /// She was hired as director: by what the text is about, where nobody else is said to have.
  private func taken(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return sentence.triggers.compactMap { trigger -> Draft.Statement? in
      let (start, end) = (trigger.range.lowerBound, trigger.range.upperBound)
      guard trigger.senses.contains(where: { $0.property == .joined && $0.isReversed }),
        scanned[start].isLatin,
        scanned.word(.copula, endingAt: start - 1) != nil,
        !scanned.words.contains(.agent, in: end..<sentence.clause(at: start).upperBound),
        let person = sentence.last([.person], before: start), let main = sentence.topic.main
      else { return nil }
      let (when, role) = (sentence.date(for: start), Roles(sentence).role(after: end))
      return sentence.statement(person, .joined, main, when: when, role: role, rule: "hired", 0.6)
    }
  }

  /// She joined us from Naver: which she left.
  private func transferred(_ sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).compactMap { to, from in
      guard to.kind == .organization, from.kind == .organization, to.key != from.key,
        sentence.scanned.text[to.range.upperBound..<max(to.range.upperBound, from.range.lowerBound)]
          .elementsEqual(
            " from ".unicodeScalars),
        sentence.triggers.contains(where: {
          $0.says(.joined) && (0...5).contains(to.range.lowerBound - $0.range.upperBound)
        }), let person = sentence.last([.person], before: to.range.lowerBound)
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
