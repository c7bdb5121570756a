import Knowledge

/// What ties two people: students and advisers, colleagues, and those who work together.
struct KinRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    let people = sentence.names.filter { $0.kind == .person }
    let ties = zip(people, people.dropFirst()).flatMap { one, two in
      possessed(one, two, sentence) ?? led(one, two, sentence) ?? []
    }
    return ties + together(sentence)
  }

  /// 孙茂松的博士生岂凡超, Hinton's student Ilya Sutskever, 岂凡超的导师孙茂松
  private func possessed(
    _ one: NameMention, _ two: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let between = one.range.upperBound..<two.range.lowerBound
    guard between.count <= 24, isPossession(between, scanned),
      let kin = scanned.words.hits(.kin, in: between).first
    else { return nil }
    return scanned.lexicon.qualifiers(.kin, of: kin.word).flatMap { qualifier -> [Draft.Statement] in
      let isReversed = qualifier.hasPrefix("<")
      guard let property = Property(rawValue: isReversed ? String(qualifier.dropFirst()) : qualifier) else {
        return []
      }
      return sentence.list(with: two).filter { $0.key != one.key }.map {
        isReversed
          ? sentence.statement($0, property, one, rule: "kin", 0.85)
          : sentence.statement(one, property, $0, rule: "kin", 0.85)
      }
    }
  }

  private func isPossession(_ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    range.contains { scanned[$0] == "的" || scanned[$0] == "其" || scanned[$0] == "'" }
      || scanned.words.contains(.possessive, in: range)
  }

  /// 带领两个学生,甲与乙
  private func led(_ one: NameMention, _ two: NameMention, _ sentence: Sentence) -> [Draft.Statement]? {
    let between = one.range.upperBound..<two.range.lowerBound
    guard between.count <= 14,
      sentence.triggers.contains(where: {
        between.overlaps($0.range) && $0.senses.contains { $0.property == .leads }
      }),
      let kin = sentence.scanned.words.hits(.kin, in: between).first,
      sentence.scanned.lexicon.qualifier(.kin, of: kin.word) == "advised"
    else { return nil }
    return sentence.list(with: two).map { sentence.statement(one, .advised, $0, rule: "kin", 0.8) }
  }

  /// 甲与乙合作, A worked with B, A and B co-wrote
  private func together(_ sentence: Sentence) -> [Draft.Statement] {
    sentence.triggers.filter { $0.senses.contains { $0.property == .workedWith } }.flatMap {
      trigger -> [Draft.Statement] in
      let (lefts, rights) = sides(of: trigger, sentence)
      let when = sentence.date(for: trigger.range.lowerBound)
      return lefts.flatMap { left in
        rights.filter { $0.key != left.key && !lefts.map(\.key).contains($0.key) }.map {
          sentence.statement(left, .workedWith, $0, when: when, rule: "together", 0.75)
        }
      }
    }
  }

  private func sides(of trigger: Trigger, _ sentence: Sentence) -> ([NameMention], [NameMention]) {
    let able: Set<EntityKind> = [.person, .organization]
    let scanned = sentence.scanned
    if scanned[trigger.range.lowerBound].isLatin {
      guard let one = sentence.last(able, before: trigger.range.lowerBound),
        let two = sentence.first([one.kind], after: trigger.range.upperBound, within: 30)
      else { return ([], []) }
      return (sentence.list(with: one), sentence.list(with: two))
    }
    let clause = sentence.clause(at: trigger.range.lowerBound)
    let before = sentence.names.filter {
      able.contains($0.kind) && clause.contains($0.range.lowerBound)
        && $0.range.upperBound <= trigger.range.lowerBound
    }
    guard let last = before.last, trigger.range.lowerBound - last.range.upperBound <= 10 else {
      return ([], [])
    }
    let rights = sentence.list(with: last)
    // 甲与乙、丙合作: the first of the list is the one side where 与 stands behind it.
    if let index = rights.firstIndex(where: { isWith(scanned[$0.range.upperBound]) }),
      index + 1 < rights.count
    {
      return (Array(rights[...index]), Array(rights[(index + 1)...]))
    }
    let start = rights[0].range.lowerBound
    guard scanned.words.contains(.with, in: max(clause.lowerBound, start - 20)..<start),
      let left = before.last(where: { $0.range.upperBound < start && $0.kind == rights[0].kind })
        ?? before.first(where: { $0.range.upperBound < start })
        ?? sentence.last([.person], before: clause.lowerBound) ?? sentence.topic.mention(of: [.person])
    else { return ([], []) }
    return (sentence.list(with: left), rights)
  }

  private func isWith(_ scalar: Unicode.Scalar) -> Bool { ["与", "和", "跟", "同"].contains(scalar) }
}
