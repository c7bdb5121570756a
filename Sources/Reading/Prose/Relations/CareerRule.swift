import Knowledge

/// What a life tells clause by clause, without naming whose it is again: 甲,男,某校教授,现任某院院长,某学会会士;
/// 创办了某公司,任董事长.
struct CareerRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    guard
      sentence.range.first(where: { !sentence.scanned[$0].isSpace }).map({ sentence.scanned[$0].isHan })
        == true
    else { return [] }
    return entries(sentence) + elided(sentence)
  }

  /// A clause of nothing but where and what.
  private func entries(_ sentence: Sentence) -> [Draft.Statement] {
    sentence.names.filter { $0.kind == .organization }.compactMap { place in
      guard let end = entryEnd(place, sentence), let person = whose(place, sentence),
        let (role, property) = Roles(sentence).title(in: place.range.upperBound..<end)
      else { return nil }
      return sentence.statement(person, property, place, role: role, rule: "career", 0.75)
    }
  }

  /// Where the title behind an organisation ends its clause, which begins with the organisation or 现任.
  private func entryEnd(_ place: NameMention, _ sentence: Sentence) -> Int? {
    let (scanned, clause) = (sentence.scanned, sentence.clause(at: place.range.lowerBound))
    let lead = clause.lowerBound..<place.range.lowerBound
    guard clause.lowerBound > sentence.range.lowerBound, lead.isEmpty || isLead(lead, scanned) else {
      return nil
    }
    let end = (place.range.upperBound..<clause.upperBound).first { scanned[$0] == "、" } ?? clause.upperBound
    // 是某公司大模型的核心成员: of its model, not of it.
    guard !scanned.words.contains(.modelWord, in: place.range.upperBound..<end) else { return nil }
    return (1...16).contains(end - place.range.upperBound) ? end : nil
  }

  private func isLead(_ range: Range<Int>, _ scanned: ScannedText) -> Bool {
    scanned.word([.copula, .roleVerb], endingAt: range.upperBound).map { Int($0.start) == range.lowerBound }
      ?? false
  }

  /// The one person whom the sentence has named so far, where it begins with them.
  private func whose(_ place: NameMention, _ sentence: Sentence) -> NameMention? {
    let people = sentence.names.filter { $0.kind == .person && $0.range.upperBound <= place.range.lowerBound }
    guard let first = people.first, people.allSatisfy({ $0.key == first.key }),
      sentence.names.first.map({ $0.kind == .person }) == true
    else { return nil }
    return first
  }

  /// 任董事长: the organisation is that of the clause before.
  private func elided(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.roleVerb, in: sentence.range).flatMap { verb -> [Draft.Statement] in
      let clause = sentence.clause(at: Int(verb.start))
      guard clause.lowerBound > sentence.range.lowerBound,
        isBare(clause.lowerBound..<Int(verb.start), sentence),
        let post = post(Int(verb.end)..<clause.upperBound, sentence),
        let place = before(clause.lowerBound, sentence)
      else { return [] }
      return holders(before: clause.lowerBound, place, sentence).map {
        sentence.statement($0, post.property, place, role: post.role, rule: "career", 0.7)
      }
    }
  }

  /// Nothing but a date and a word or two.
  private func isBare(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let dated = sentence.dates.filter { range.overlaps($0.range) }.reduce(0) { $0 + $1.range.count }
    return range.count - dated <= 2 && !sentence.names.contains { range.overlaps($0.range) }
  }

  private func post(_ range: Range<Int>, _ sentence: Sentence) -> (role: String, property: Property)? {
    guard (2...16).contains(range.count), !sentence.names.contains(where: { range.overlaps($0.range) }) else {
      return nil
    }
    return Roles(sentence).title(in: range)
  }

  /// The last organisation of the clause before.
  private func before(_ place: Int, _ sentence: Sentence) -> NameMention? {
    let clause = sentence.clause(at: place - 2)
    return sentence.last([.organization], before: place).flatMap {
      clause.contains($0.range.lowerBound) ? $0 : nil
    }
  }

  private func holders(before place: Int, _ organization: NameMention, _ sentence: Sentence) -> [NameMention]
  {
    let people = sentence.names.filter {
      $0.kind == .person && $0.range.upperBound <= organization.range.lowerBound
    }
    guard let last = people.last else { return sentence.topic.person.map { [$0] } ?? [] }
    return [last]
  }
}
