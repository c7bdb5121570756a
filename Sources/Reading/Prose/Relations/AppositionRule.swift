import Knowledge

/// An organisation, a title and a person side by side: 智源研究院院长黄铁军, OpenAI CEO Sam Altman,
/// Jane Doe, a professor at Stanford; 孙茂松是该实验室的主任.
struct AppositionRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    untold(sentence) + zip(sentence.names, sentence.names.dropFirst()).flatMap { one, two -> [Draft.Statement] in
      switch (one.kind, two.kind) {
      case (.organization, .person): before(one, two, sentence)
      case (.person, .organization): behind(one, two, sentence)
      default: []
      }
    }
  }

  /// 数据负责人韩牧: a title alone is one of the organisation that the text speaks of.
  private func untold(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    guard let organization = sentence.topic.organization else { return [] }
    return sentence.names.filter { $0.kind == .person }.flatMap { person -> [Draft.Statement] in
      var end = person.range.lowerBound
      while end > 0, scanned[end - 1].isSpace { end -= 1 }
      guard let title = scanned.word(.title, endingAt: end), title.start >= sentence.range.lowerBound,
        !sentence.names.contains(where: { $0.kind == .organization && $0.range.upperBound <= title.start && Int(title.start) - $0.range.upperBound < 20 }),
        let (role, property) = Roles(sentence).title(in: Int(title.start)..<end), property != .studiesAt
      else { return [] }
      return sentence.list(with: person).map { sentence.statement($0, property, organization, role: role, rule: "title", 0.5) }
    }
  }

  /// Organisation, title, person.
  private func before(
    _ organization: NameMention, _ person: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let between = organization.range.upperBound..<person.range.lowerBound
    let people = sentence.list(with: person)
    if isBarePossession(between, sentence.scanned) {
      return people.map { sentence.statement($0, .worksAt, organization, rule: "apposition", 0.7) }
    }
    guard !sentence.hasVerb(in: between),
      let (role, property) = Roles(sentence).title(in: between), isInOnePiece(between, sentence.scanned)
    else { return [] }
    return people.map {
      sentence.statement($0, property, organization, role: role, rule: "apposition", 0.95)
    }
  }

  /// 华为的刘群, Stanford's Percy Liang
  private func isBarePossession(_ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    let text = scanned.text[range]
    return text.elementsEqual("的".unicodeScalars) || text.elementsEqual("'s ".unicodeScalars)
  }

  /// No word that ends what the organisation began: 在清华和教授.
  private func isInOnePiece(_ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    !range.contains { ["在", "与", "和", "了", "向", "对"].contains(scanned[$0]) }
  }

  /// Person, then in brackets, behind a comma or behind 是 the organisation with a title.
  private func behind(
    _ person: NameMention, _ organization: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let scanned = sentence.scanned
    let between = person.range.upperBound..<organization.range.lowerBound
    if scanned.text[between].elementsEqual(" of ".unicodeScalars) || scanned.text[between].elementsEqual(" at ".unicodeScalars) {
      return sentence.list(with: person).map { sentence.statement($0, .worksAt, organization, rule: "apposition", 0.7) }
    }
    if let (role, property) = english(between, sentence) {
      return [sentence.statement(person, property, organization, role: role, rule: "apposition", 0.9)]
    }
    guard isLink(between, scanned) else { return [] }
    var end = organization.range.upperBound
    while end < sentence.range.upperBound, !scanned.endsClause(end), scanned[end] != ")", scanned[end] != "、" { end += 1 }
    guard let title = scanned.words.hits(.title, in: organization.range.upperBound..<min(end, organization.range.upperBound + 20)).last,
      let (role, property) = Roles(sentence).title(in: organization.range.upperBound..<Int(title.end))
    else { return [] }
    let people = sentence.list(with: person)
    return people.map { sentence.statement($0, property, organization, role: role, rule: "apposition", 0.85) }
  }

  /// 是, 为, 任, ( and a comma, alone or with 现 or 时任.
  private func isLink(_ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    guard range.count <= 6 else { return false }
    var place = range.lowerBound
    while place < range.upperBound {
      if let word = scanned.word([.copula, .roleVerb], at: place), Int(word.end) <= range.upperBound {
        place = Int(word.end)
      } else if scanned[place].isSpace || scanned[place] == "(" || scanned[place] == "," {
        place += 1
      } else {
        return false
      }
    }
    return !range.isEmpty
  }

  /// ", a professor at", ", who is director of", "is the head of"
  private func english(_ range: Range<Int>, _ sentence: Sentence) -> (role: String, property: Property)? {
    let scanned = sentence.scanned
    guard let title = scanned.words.hits(.title, in: range).last,
      let link = scanned.words.hits(.englishLink, in: Int(title.end)..<range.upperBound).first,
      Int(link.start) - Int(title.end) <= 30
    else { return nil }
    var start = range.lowerBound
    while start < title.start {
      if let word = scanned.word([.copula, .apposition], at: start), Int(word.end) <= title.start {
        start = Int(word.end)
      } else if scanned[start].isSpace || scanned[start] == "," {
        start += 1
      } else {
        break
      }
    }
    guard start > range.lowerBound, start <= title.start, Int(title.start) - start <= 40,
      !(start..<Int(link.start)).contains(where: { scanned.endsClause($0) }),
      !sentence.hasVerb(in: start..<Int(link.start))
    else { return nil }
    return Roles(sentence).title(in: start..<Int(title.end)).map { (scanned.surface(start..<Int(link.start)).trimmingSpaces, $0.property) }
  }
}
