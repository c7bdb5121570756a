import Knowledge

/// Where people work or come from, without a title: Jane Doe (Northfield University), 从听松智能来的沈知微.
struct AffiliationRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { one, two -> [Draft.Statement] in
      switch (one.kind, two.kind) {
      case (.person, .organization): bracketed(one, two, sentence) + came(one, two, sentence)
      case (.organization, .organization): owned(one, two, sentence)
      case (.organization, .person): arrived(one, two, sentence) + setting(one, two, sentence)
      default: []
      }
    }
  }

  /// A person with nothing but an organisation in brackets, as authors are listed.
  private func bracketed(
    _ person: NameMention, _ organization: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let scanned = sentence.scanned
    let between = person.range.upperBound..<organization.range.lowerBound
    guard (1...2).contains(between.count), scanned[between.upperBound - 1] == "(",
      between.count == 1 || scanned[between.lowerBound].isSpace,
      [")", ",", ";"].contains(scanned[organization.range.upperBound])
    else { return [] }
    return [sentence.statement(person, .worksAt, organization, rule: "affiliation", 0.85)]
  }

  /// At Google, Jane Doe built
  private func setting(
    _ organization: NameMention, _ person: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let (scanned, start) = (sentence.scanned, organization.range.lowerBound)
    guard person.range.lowerBound - organization.range.upperBound == 2,
      scanned[organization.range.upperBound] == ",",
      ["At ", "at "].contains(scanned.surface(max(sentence.range.lowerBound, start - 3)..<start)),
      start - sentence.range.lowerBound <= 12
    else { return [] }
    return [sentence.statement(person, .worksAt, organization, rule: "affiliation", 0.6)]
  }

  /// 甲是从某公司挖来的: and came to what the text is about.
  private func came(
    _ person: NameMention, _ organization: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let scanned = sentence.scanned
    let between = person.range.upperBound..<organization.range.lowerBound
    guard between.count <= 4, let origin = scanned.word(.origin, endingAt: between.upperBound),
      scanned.word(.copula, endingAt: Int(origin.start)) != nil,
      scanned.word(.arrival, at: organization.range.upperBound) != nil
    else { return [] }
    let left = [Property.worksAt, .left].map {
      sentence.statement(person, $0, organization, rule: "arrival", 0.8)
    }
    let main = sentence.topic.main.flatMap { $0.key == organization.key ? nil : $0 }
    return left + (main.map { [sentence.statement(person, .joined, $0, rule: "arrival", 0.55)] } ?? [])
  }

  /// 某公司旗下的某实验室
  private func owned(
    _ owner: NameMention, _ part: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let between = owner.range.upperBound..<part.range.lowerBound
    guard
      let verb = sentence.triggers.first(where: { trigger in
        trigger.range.lowerBound == between.lowerBound
          && trigger.senses.contains { $0.property == .partOf && !$0.isReversed }
      }), !sentence.scanned[between.lowerBound].isLatin
    else { return [] }
    let rest = sentence.scanned.text[min(verb.range.upperBound, between.upperBound)..<between.upperBound]
    guard rest.isEmpty || rest.elementsEqual("的".unicodeScalars) else { return [] }
    return [sentence.statement(part, .partOf, owner, rule: "owner", 0.85)]
  }

  /// 从某公司来的某人 worked there and left it.
  private func arrived(
    _ organization: NameMention, _ person: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let scanned = sentence.scanned
    let end = organization.range.upperBound
    guard scanned.word(.origin, endingAt: organization.range.lowerBound) != nil,
      let verb = scanned.word(.arrival, at: end), Int(verb.end) == person.range.lowerBound
    else { return [] }
    return sentence.list(with: person).flatMap { person in
      [Property.worksAt, .left].map { sentence.statement(person, $0, organization, rule: "arrival", 0.8) }
    }
  }
}
