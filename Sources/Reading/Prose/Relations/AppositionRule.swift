import Knowledge

/// An organisation, a title and a person side by side: 智源研究院院长黄铁军, OpenAI CEO Sam Altman,
/// Jane Doe, a professor at Stanford; 孙茂松是该实验室的主任.
struct AppositionRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    appointed(sentence)
      + zip(sentence.names, sentence.names.dropFirst()).flatMap { one, two -> [Draft.Statement] in
        switch (one.kind, two.kind) {
        case (.organization, .person): before(one, two, sentence)
        case (.person, .organization): behind(one, two, sentence)
        default: []
        }
      }
  }

  /// 在文汇小组中,甲与乙是核心成员; 公司由甲创立,乙任首席执行官: the title is one of what was named before.
  private func appointed(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return sentence.names.filter { $0.kind == .person }.flatMap { person -> [Draft.Statement] in
      let next = person.range.upperBound
      guard let copula = scanned.word([.copula, .roleVerb], at: scanned[next].isSpace ? next + 1 : next),
        let title = scanned.words.hits(
          .title, in: Int(copula.end)..<min(Int(copula.end) + 20, sentence.range.upperBound)
        ).first,
        let (role, property) = Roles(sentence).title(in: Int(copula.end)..<Int(title.end)),
        !sentence.names.contains(where: { (Int(copula.end)..<Int(title.end)).overlaps($0.range) }),
        let (organization, sureness) = office(of: person, sentence)
      else { return [] }
      return sentence.list(with: person).map {
        sentence.statement($0, property, organization, role: role, rule: "appointment", sureness)
      }
    }
  }

  /// The organisation that the sentence is set in, or named just before, or that the text is about.
  private func office(of person: NameMention, _ sentence: Sentence) -> (NameMention, Double)? {
    if let place = place(in: sentence) { return (place, 0.8) }
    if let last = sentence.last([.organization], before: person.range.lowerBound) {
      return person.range.lowerBound - last.range.upperBound <= 40 ? (last, 0.8) : nil
    }
    guard !sentence.names.contains(where: { $0.kind == .organization }) else { return nil }
    return sentence.topic.main.map { ($0, 0.6) }
  }

  /// 在文汇小组中: the organisation that a sentence is set in.
  private func place(in sentence: Sentence) -> NameMention? {
    sentence.names.first { mention in
      mention.kind == .organization
        && (mention.range.upperBound..<mention.range.upperBound + 3).contains {
          sentence.scanned[$0] == "中" || sentence.scanned[$0] == "里"
        }
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
    if scanned.text[between].elementsEqual(" of ".unicodeScalars)
      || scanned.text[between].elementsEqual(" at ".unicodeScalars)
    {
      return sentence.list(with: person).map {
        sentence.statement($0, .worksAt, organization, rule: "apposition", 0.7)
      }
    }
    if let (role, property) = english(between, sentence) {
      return [sentence.statement(person, property, organization, role: role, rule: "apposition", 0.9)]
    }
    guard isLink(between, scanned) else { return [] }
    var end = organization.range.upperBound
    while end < sentence.range.upperBound, !scanned.endsClause(end), scanned[end] != ")", scanned[end] != "、"
    { end += 1 }
    guard
      let title = scanned.words.hits(
        .title, in: organization.range.upperBound..<min(end, organization.range.upperBound + 20)
      ).last,
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
    let isPlace = scanned.surface(link.range) == "at"
    return Roles(sentence).title(in: start..<Int(title.end)).map { found in
      (
        scanned.surface(start..<Int(link.start)).trimmingSpaces,
        found.property == .leads && isPlace ? .worksAt : found.property
      )
    }
  }
}
