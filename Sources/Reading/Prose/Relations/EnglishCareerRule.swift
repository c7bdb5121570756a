import Knowledge

/// What English tells of a person behind commas, place after place: until recently at Spotify and now vice president
/// of research at Silo AI; a veteran of Intel; previously of Cohere.
struct EnglishCareerRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    var person: NameMention?
    var end = 0
    return appointed(sentence) + entitled(sentence)
      + sentence.names.flatMap { name -> [Draft.Statement] in
        if name.kind == .person { (person, end) = (name, name.range.upperBound) }
        guard let who = person, name.kind == .organization else { return [] }
        let found = posts(of: who, at: name, between: end..<max(end, name.range.lowerBound), sentence)
        (person, end) = found.isEmpty ? (nil, 0) : (who, name.range.upperBound)
        return found
      }
  }

  /// Returned to Norway as professor at the institute.
  private func appointed(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.roleVerb, in: sentence.range).compactMap { verb -> Draft.Statement? in
      guard scanned[Int(verb.start)].isLatin, let person = sentence.last([.person], before: Int(verb.start)),
        let place = sentence.first([.organization], after: Int(verb.end), within: 50),
        sentence.isOneClause(Int(verb.end)..<place.range.lowerBound),
        case let link = linkEnd(place.range.lowerBound, scanned),
        scanned.word(.englishLink, endingAt: link) != nil,
        let title = scanned.words.hits(.title, in: Int(verb.end)..<place.range.lowerBound).first,
        let (role, property) = Roles(sentence).title(in: title.range),
        !sentence.names.contains(where: { (Int(verb.end)..<place.range.lowerBound).overlaps($0.range) })
      else { return nil }
      let when = sentence.date(for: Int(verb.start))
      let isAt = scanned.surface(max(0, link - 2)..<link) == "at"
      return sentence.statement(
        person, property == .leads && isAt ? .worksAt : property, place, when: when, role: role,
        rule: "career", 0.75)
    }
  }

  /// Renner, who became chief technology officer; she was named deputy director: of what the text is about.
  private func entitled(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.roleVerb, in: sentence.range).compactMap { verb -> Draft.Statement? in
      let (start, end) = (Int(verb.start), Int(verb.end))
      guard scanned[start].isLatin, let main = office(before: start, sentence),
        let person = sentence.last([.person], before: start), start - person.range.upperBound <= 48,
        let title = title(behind: end, scanned), isAlone(end..<sentence.clause(at: end).upperBound, sentence),
        let (role, property) = Roles(sentence).title(in: title.range),
        !sentence.names.contains(where: {
          $0.kind != .person && (person.range.upperBound..<start).overlaps($0.range)
        })
      else { return nil }
      // The head of engineering leads a part.
      let isOfPart = scanned.surface(Int(title.end)..<min(Int(title.end) + 4, scanned.count)) == " of "
      return sentence.statement(
        person, isOfPart ? .worksAt : property, main, when: sentence.date(for: start), role: role,
        rule: "appointment", 0.6)
    }
  }

  /// An article and a word or two may stand before the title.
  private func title(behind end: Int, _ scanned: ScannedText) -> WordIndex.Hit? {
    scanned.words.hits(.title, in: end..<min(end + 24, scanned.count)).first {
      !(end..<Int($0.start)).contains { scanned.endsClause($0) }
    }
  }

  /// No organisation stands in the rest of the clause.
  private func isAlone(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    !sentence.names.contains { $0.kind == .organization && range.overlaps($0.range) }
  }

  /// What the sentence names before, else what the text is about.
  private func office(before place: Int, _ sentence: Sentence) -> NameMention? {
    sentence.topic.main ?? sentence.last([.organization], before: place)
  }

  /// A word for a time or a title, and a preposition before the place; nothing before them but a comma or and.
  private func posts(
    of person: NameMention, at place: NameMention, between range: Range<Int>, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let scanned = sentence.scanned
    guard (6...70).contains(range.count),
      scanned[range.lowerBound] == "," || isAnd(range.lowerBound, scanned),
      let time = scanned.word(.career, at: begin(range, scanned)), Int(time.end) <= range.upperBound,
      scanned.word(.englishLink, endingAt: linkEnd(range.upperBound, scanned)) != nil,
      !(range.lowerBound + 1..<range.upperBound).contains(where: { scanned.endsClause($0) }),
      !sentence.hasVerb(in: Int(time.end)..<range.upperBound)
    else { return [] }
    let title = scanned.words.hits(.title, in: Int(time.end)..<range.upperBound).last.map {
      scanned.surface($0.range)
    }
    let works = sentence.statement(person, .worksAt, place, role: title, rule: "career", 0.75)
    guard scanned.surface(time.range).hasPrefix("until") else { return [works] }
    return [works, sentence.statement(person, .left, place, rule: "career", 0.7)]
  }

  private func isAnd(_ place: Int, _ scanned: ScannedText) -> Bool {
    scanned.surface(place..<(place + 5)) == " and "
  }

  private func begin(_ range: Range<Int>, _ scanned: ScannedText) -> Int {
    isAnd(range.lowerBound, scanned) ? range.lowerBound + 5 : range.lowerBound + 2
  }

  private func linkEnd(_ end: Int, _ scanned: ScannedText) -> Int {
    scanned.surface(max(0, end - 4)..<end) == "the " ? end - 5 : end - 1
  }
}
