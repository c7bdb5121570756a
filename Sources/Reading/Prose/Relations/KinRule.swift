import Knowledge

/// What ties two people: students and advisers, and colleagues.
struct KinRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    let people = sentence.names.filter { $0.kind == .person }
    return zip(people, people.dropFirst()).flatMap { one, two in
      possessed(one, two, sentence) ?? led(one, two, sentence) ?? []
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
}
