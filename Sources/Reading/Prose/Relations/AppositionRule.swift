import Knowledge

/// An organisation, a title and a person side by side: 某院院长甲, OpenAI CEO Sam Altman, its director is Jane Doe.
struct AppositionRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { one, two -> [Draft.Statement] in
      guard [.organization, .project, .model].contains(one.kind), two.kind == .person else { return [] }
      return titled(one, two, sentence) ?? possessed(one, two, sentence) ?? followed(one, two, sentence) ?? []
    }
  }

  /// Organisation, title, person; of a model only who made or leads it.
  private func titled(
    _ organization: NameMention, _ person: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let between = organization.range.upperBound..<person.range.lowerBound
    let words = withoutCopula(between, scanned)
    guard !sentence.hasVerb(in: words), let (role, found) = Roles(sentence).title(in: words),
      isInOnePiece(words, scanned)
    else { return nil }
    let isAuthor =
      organization.kind == .model && found == .worksAt && (role.hasSuffix("作者") || role.hasSuffix("author"))
    let property = isAuthor ? Property.developed : found
    guard organization.kind == .organization || property != .worksAt else { return nil }
    return sentence.list(with: person).map {
      sentence.statement($0, property, organization, role: role, rule: "apposition", 0.95)
    }
  }

  /// Its director is Jane Doe, OpenAI's CEO, Sam Altman, 某院的院长是甲
  private func withoutCopula(_ range: Range<Int>, _ scanned: ScannedText) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, scanned[end - 1].isSpace { end -= 1 }
    if end > range.lowerBound, scanned[end - 1] == ",", !scanned[range.lowerBound].isHan,
      scanned[range.lowerBound] != ","
    {
      end -= 1
    }
    if let copula = scanned.word(.copula, endingAt: end), Int(copula.start) > range.lowerBound,
      scanned.word(.title, endingAt: Int(copula.start)) != nil
        || scanned.word(.title, endingAt: Int(copula.start) - 1) != nil
    {
      end = Int(copula.start)
    }
    return range.lowerBound..<end
  }

  /// No word that ends what the organisation began: 在清华和教授.
  private func isInOnePiece(_ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    !range.contains { ["在", "与", "和", "了", "向", "对"].contains(scanned[$0]) }
  }

  /// 华为的刘群, Stanford's Percy Liang, 某校高性能计算方向的甲、乙
  private func possessed(
    _ organization: NameMention, _ person: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let between = organization.range.upperBound..<person.range.lowerBound
    guard organization.kind == .organization,
      isBarePossession(between, sentence.scanned) || isField(between, sentence)
    else { return nil }
    return sentence.list(with: person).map {
      sentence.statement($0, .worksAt, organization, rule: "apposition", 0.7)
    }
  }

  private func isBarePossession(_ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    let text = scanned.text[range]
    return text.elementsEqual("的".unicodeScalars) || text.elementsEqual("'s ".unicodeScalars)
  }

  /// What an organisation's part or field is called, and 的.
  private func isField(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    guard (4...14).contains(range.count), scanned[range.upperBound - 1] == "的",
      scanned.word(.field, endingAt: range.upperBound - 1) != nil
    else { return false }
    return range.allSatisfy { scanned[$0].isHan } && isInOnePiece(range, scanned)
      && !sentence.triggers.contains { range.overlaps($0.range) }
      && !scanned.words.contains([.personVerb, .kin], in: range)
  }

  /// 某实验室甲院士, 清华大学甲教授: the title follows the person.
  private func followed(
    _ organization: NameMention, _ person: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    guard organization.kind == .organization, organization.range.upperBound == person.range.lowerBound,
      let title = scanned.word(.title, at: person.range.upperBound),
      let (role, property) = Roles(sentence).title(in: title.range)
    else { return nil }
    return [sentence.statement(person, property, organization, role: role, rule: "apposition", 0.85)]
  }
}
