import Knowledge

/// What ties two people: students and advisers, and colleagues.
struct KinRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    let people = sentence.names.filter { $0.kind == .person }
    return zip(people, people.dropFirst()).flatMap { one, two in
      possessed(one, two, sentence) ?? led(one, two, sentence) ?? []
    } + theirs(sentence) + own(sentence)
  }

  /// Her supervisor was A; among her doctoral students were A and B: whose, the text tells before.
  private func theirs(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.kin, in: sentence.range).flatMap { kin -> [Draft.Statement] in
      let start = Int(kin.start)
      guard scanned[start].isLatin, ["his ", "her "].contains(scanned.surface(max(0, start - 4)..<start)),
        scanned.word(.kin, at: start)?.end == kin.end,
        let first = sentence.first([.person], after: Int(kin.end), within: 8), first.rule != .pronoun,
        let one = sentence.last([.person], before: start) ?? sentence.topic.person
      else { return [] }
      return ties(kin, sentence).flatMap { tie in
        sentence.list(with: first).filter { $0.key != one.key }.map {
          tie.isReversed
            ? sentence.statement($0, tie.property, one, rule: "kin", 0.75)
            : sentence.statement(one, tie.property, $0, rule: "kin", 0.75)
        }
      }
    }
  }

  /// 甲念的是某校,指导教授乙: a clause that begins with what the second is of the sentence's first.
  private func own(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.kin, in: sentence.range).flatMap { kin -> [Draft.Statement] in
      let start = Int(kin.start)
      guard scanned[start].isHan, kin.range.count > 1, scanned[start - 1] == ",",
        start > sentence.range.lowerBound,
        let first = sentence.first([.person], after: Int(kin.end), within: 0), first.rule != .pronoun,
        let one = sentence.last([.person], before: start) ?? sentence.topic.person, one.key != first.key
      else { return [] }
      return ties(kin, sentence).filter { $0.property == .advised }.flatMap { tie in
        sentence.list(with: first).map {
          tie.isReversed
            ? sentence.statement($0, .advised, one, rule: "kin", 0.7)
            : sentence.statement(one, .advised, $0, rule: "kin", 0.7)
        }
      }
    }
  }

  private func ties(_ kin: WordIndex.Hit, _ sentence: Sentence) -> [(property: Property, isReversed: Bool)] {
    sentence.scanned.lexicon.qualifiers(.kin, of: kin.word).compactMap { qualifier in
      let isReversed = qualifier.hasPrefix("<")
      return Property(rawValue: isReversed ? String(qualifier.dropFirst()) : qualifier).map {
        ($0, isReversed)
      }
    }
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
    return ties(kin, sentence).flatMap { tie in
      sentence.list(with: two).filter { $0.key != one.key }.map {
        tie.isReversed
          ? sentence.statement($0, tie.property, one, rule: "kin", 0.85)
          : sentence.statement(one, tie.property, $0, rule: "kin", 0.85)
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
}
