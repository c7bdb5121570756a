import Knowledge

/// A person, and behind a comma, in brackets or behind 是 where they are what: Jane Doe, a professor at Stanford;
/// 甲是某实验室的主任; 甲(现某公司首席科学家).
struct DescriptionRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { one, two -> [Draft.Statement] in
      guard one.kind == .person, two.kind == .organization || two.kind == .model || two.kind == .project
      else {
        return []
      }
      return beside(one, two, sentence) ?? possessed(one, two, sentence)
        ?? former(one, two, sentence) ?? english(one, two, sentence)
        ?? linked(one, two, sentence) ?? []
    }
  }

  /// Jane Doe of Stanford
  private func beside(
    _ person: NameMention, _ organization: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let between = sentence.scanned.text[person.range.upperBound..<organization.range.lowerBound]
    guard organization.kind == .organization,
      between.elementsEqual(" of ".unicodeScalars) || between.elementsEqual(" at ".unicodeScalars)
    else { return nil }
    return sentence.list(with: person).map {
      sentence.statement($0, .worksAt, organization, rule: "apposition", 0.7)
    }
  }

  /// Jane Doe, OpenAI's co-founder and chief scientist; Jane Doe, our head of data: each title a post.
  private func possessed(
    _ person: NameMention, _ organization: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let (comma, end) = (person.range.upperBound, organization.range.upperBound)
    guard organization.kind == .organization, scanned[comma] == ",",
      organization.range.lowerBound - comma == 2, isPossessive(organization, scanned)
    else { return nil }
    let clause = sentence.clause(at: end)
    let titles = scanned.words.hits(.title, in: end..<min(clause.upperBound, end + 60))
    guard let first = titles.first, !sentence.hasVerb(in: end..<Int(first.start)) else { return nil }
    return titles.compactMap { title in
      Roles(sentence).title(in: title.range).map {
        sentence.statement(person, $0.property, organization, role: $0.role, rule: "apposition", 0.85)
      }
    }
  }

  /// Jane Doe, a former Google researcher
  private func former(
    _ person: NameMention, _ organization: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let (start, end) = (person.range.upperBound, organization.range.upperBound)
    guard organization.kind == .organization, scanned[start] == ",", scanned[start + 1] == " ",
      scanned[end] == " ",
      skipLink(start, before: organization.range.lowerBound, scanned) >= organization.range.lowerBound - 1,
      let title = scanned.word(.title, at: end + 1),
      let (role, property) = Roles(sentence).title(in: title.range)
    else { return nil }
    return [sentence.statement(person, property, organization, role: role, rule: "apposition", 0.8)]
  }

  private func isPossessive(_ organization: NameMention, _ scanned: ScannedText) -> Bool {
    scanned[organization.range.upperBound] == "'"
      || organization.rule == .pronoun && scanned[organization.range.upperBound - 1] != "t"
  }

  /// 是, 为, 任, ( and a comma, alone or with 现 or 时任; then the organisation and the title.
  private func linked(
    _ person: NameMention, _ organization: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let between = person.range.upperBound..<organization.range.lowerBound
    guard isLink(between, scanned), !scanned.isReplaced(person) else { return nil }
    var end = organization.range.upperBound
    while end < sentence.range.upperBound, !scanned.endsClause(end), scanned[end] != ")", scanned[end] != "、"
    { end += 1 }
    guard
      let title = scanned.words.hits(
        .title, in: organization.range.upperBound..<min(end, organization.range.upperBound + 20)
      ).last,
      let (role, found) = Roles(sentence).title(in: organization.range.upperBound..<Int(title.end)),
      let property = property(found, organization)
    else { return nil }
    // What stands in brackets is of the one before them.
    let people = scanned.text[between].contains("(") ? [person] : sentence.list(with: person)
    return people.map { sentence.statement($0, property, organization, role: role, rule: "apposition", 0.85) }
  }

  /// Who has a post with a model made it.
  private func property(_ found: Property, _ organization: NameMention) -> Property? {
    organization.kind == .model ? (found == .studiesAt ? nil : .developed) : found
  }

  private func isLink(_ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    guard range.count <= 12 else { return false }
    var place = range.lowerBound
    while place < range.upperBound {
      if let word = scanned.word([.copula, .roleVerb], at: place), Int(word.end) <= range.upperBound {
        place = Int(word.end)
      } else if scanned[place].isSpace || scanned[place] == "(" || scanned[place] == ","
        || scanned[place] == ":" && place == range.lowerBound
      {
        place += 1
      } else {
        return false
      }
    }
    return !range.isEmpty
  }

  /// ", a professor at", ", who is director of", "is the head of"
  private func english(
    _ person: NameMention, _ organization: NameMention, _ sentence: Sentence
  ) -> [Draft.Statement]? {
    let range = person.range.upperBound..<organization.range.lowerBound
    guard organization.kind != .project, let (role, found) = post(range, sentence),
      let property = property(found, organization)
    else { return nil }
    let isOfAll = sentence.scanned.surface(range.prefix(6)).hasPrefix(", both")
    return (isOfAll ? sentence.list(with: person) : [person]).map {
      sentence.statement($0, property, organization, role: role, rule: "apposition", 0.9)
    }
  }

  private func post(_ range: Range<Int>, _ sentence: Sentence) -> (role: String, property: Property)? {
    let scanned = sentence.scanned
    guard let title = scanned.words.hits(.title, in: range).last,
      let link = scanned.words.hits(.englishLink, in: Int(title.end)..<range.upperBound).first,
      Int(link.start) - Int(title.end) <= 30
    else { return nil }
    let start = skipLink(range.lowerBound, before: Int(title.start), scanned)
    guard start > range.lowerBound, start <= title.start, Int(title.start) - start <= 40,
      !(start..<Int(link.start)).contains(where: { scanned.endsClause($0) }),
      !sentence.hasVerb(in: start..<Int(link.start)), !scanned.words.contains(.gathering, in: range)
    else { return nil }
    let isPlace = scanned.surface(link.range) == "at"
    return Roles(sentence).title(in: start..<Int(title.end)).map { found in
      (
        scanned.surface(start..<Int(link.start)).trimmingSpaces,
        found.property == .leads && isPlace ? .worksAt : found.property
      )
    }
  }

  private func skipLink(_ start: Int, before end: Int, _ scanned: ScannedText) -> Int {
    var start = start
    while start < end {
      if let word = scanned.word([.copula, .apposition], at: start), Int(word.end) <= end {
        start = Int(word.end)
      } else if scanned[start].isSpace || scanned[start] == "," {
        start += 1
      } else {
        break
      }
    }
    return start
  }
}
