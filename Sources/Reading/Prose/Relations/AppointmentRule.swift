import Knowledge

/// A post whose organisation is not beside it: 在某小组中,甲是核心成员; 公司由甲创立,乙任首席执行官; 院长甲.
struct AppointmentRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.names.filter { $0.kind == .person }.flatMap {
      appointed($0, sentence) ?? given($0, sentence) ?? placed($0, sentence) ?? identified($0, sentence)
        ?? entitled($0, sentence) ?? []
    }
  }

  /// A person, a verb for taking a post, and the post.
  private func appointed(_ person: NameMention, _ sentence: Sentence) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let next = person.range.upperBound
    guard let copula = scanned.word([.copula, .roleVerb], at: scanned[next].isSpace ? next + 1 : next),
      let (role, property) = post(after: Int(copula.end), sentence)
    else { return nil }
    let people = replacing(person, sentence).map { [$0] } ?? sentence.list(with: person, acrossTitles: true)
    if let (led, rule) = project(role, sentence) {
      return people.map { sentence.statement($0, .leads, led, role: role, rule: rule, 0.7) }
    }
    guard !namesAnother(role, sentence.scanned), let (organization, sureness) = office(of: person, sentence)
    else {
      return nil
    }
    return people.map {
      sentence.statement($0, property, organization, role: role, rule: "appointment", sureness)
    }
  }

  /// 甲接替乙出任: it is the first who takes the post.
  private func replacing(_ person: NameMention, _ sentence: Sentence) -> NameMention? {
    sentence.scanned.isReplaced(person) ? sentence.last([.person], before: person.range.lowerBound) : nil
  }

  /// 公司成立于 2020 年,创始人是甲: the clause begins with the title, the sentence with the organisation.
  private func identified(_ person: NameMention, _ sentence: Sentence) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let clause = sentence.clause(at: person.range.lowerBound)
    guard let copula = scanned.word([.copula, .listLead], endingAt: person.range.lowerBound),
      clause.lowerBound < copula.start, scanned[person.range.upperBound] != "的",
      Int(copula.start) - clause.lowerBound <= 8,
      !sentence.names.contains(where: { (clause.lowerBound..<Int(copula.start)).overlaps($0.range) }),
      let (role, property) = Roles(sentence).title(in: clause.lowerBound..<Int(copula.start)),
      scanned[clause.lowerBound].isHan, scanned.word(.kin, endingAt: Int(copula.start)) == nil,
      let organization = sentence.names.first(where: {
        $0.kind == .organization && $0.range.upperBound <= clause.lowerBound
      }) ?? sentence.topic.main
    else { return nil }
    return sentence.list(with: person).map {
      sentence.statement($0, property, organization, role: role, rule: "appointment", 0.7)
    }
  }

  /// 公司技术长由前某公司研究员甲出任
  private func given(_ person: NameMention, _ sentence: Sentence) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let clause = sentence.clause(at: person.range.lowerBound)
    guard scanned.word(.roleVerb, at: person.range.upperBound) != nil,
      let agent = scanned.words.hits(.agent, in: clause.lowerBound..<person.range.lowerBound).last,
      let title = scanned.word(.title, endingAt: Int(agent.start)),
      let organization = sentence.names.last(where: {
        $0.kind == .organization && $0.range.upperBound <= title.start && clause.contains($0.range.lowerBound)
      }) ?? sentence.topic.main,
      let (role, property) = Roles(sentence).title(in: title.range)
    else { return nil }
    return [sentence.statement(person, property, organization, role: role, rule: "appointment", 0.75)]
  }

  private func post(after start: Int, _ sentence: Sentence) -> (role: String, property: Property)? {
    let scanned = sentence.scanned
    let end = min(start + 20, sentence.range.upperBound)
    guard start < end, let title = scanned.words.hits(.title, in: start..<end).first,
      let longest = scanned.word(.title, at: Int(title.start)),
      !sentence.names.contains(where: { (start..<Int(longest.end)).overlaps($0.range) })
    else { return nil }
    return Roles(sentence).title(in: start..<Int(longest.end))
  }

  /// 她在某公司担任首席科学家: where the post is stands before the verb.
  private func placed(_ person: NameMention, _ sentence: Sentence) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    guard let place = sentence.first([.organization], after: person.range.upperBound, within: 16),
      scanned[place.range.lowerBound - 1] == "在" || scanned[place.range.lowerBound - 2] == "在",
      sentence.isOneClause(person.range.upperBound..<place.range.lowerBound),
      let verb = scanned.words.hits(
        .roleVerb, in: place.range.upperBound..<min(place.range.upperBound + 6, sentence.range.upperBound)
      ).first, let (role, property) = post(after: Int(verb.end), sentence)
    else { return nil }
    return [sentence.statement(person, property, place, role: role, rule: "appointment", 0.85)]
  }

  /// 院长甲路过: a title that a clause begins with is one of what the text is about.
  private func entitled(_ person: NameMention, _ sentence: Sentence) -> [Draft.Statement]? {
    let scanned = sentence.scanned
    let clause = sentence.clause(at: person.range.lowerBound)
    let words = start(of: clause.lowerBound..<person.range.lowerBound, scanned)..<person.range.lowerBound
    guard (2...10).contains(words.count), scanned[words.lowerBound].isHan,
      let title = scanned.word(.title, endingAt: words.upperBound), isOffice(title, scanned),
      !sentence.names.contains(where: { words.overlaps($0.range) }),
      let (role, property) = Roles(sentence).title(in: words)
    else { return nil }
    if let (led, rule) = project(role, sentence) {
      return [sentence.statement(person, .leads, led, role: role, rule: rule, 0.7)]
    }
    return sentence.topic.main.map {
      [sentence.statement(person, property, $0, role: role, rule: "title alone", 0.6)]
    }
  }

  /// Behind 的 and the titles before: 刚刚离任的副总裁甲, 联合创始人、首席技术官甲.
  private func start(of range: Range<Int>, _ scanned: ScannedText) -> Int {
    range.last { scanned[$0] == "的" || scanned[$0] == "、" }.map { $0 + 1 } ?? range.lowerBound
  }

  /// What somebody is in a firm, as 教授 and 记者 do not tell.
  private func isOffice(_ title: WordIndex.Hit, _ scanned: ScannedText) -> Bool {
    guard let property = scanned.lexicon.qualifier(.title, of: title.word) else { return false }
    return property == "leads" || property == "founded" && title.range.count > 3
      || property == "works-at" && title.range.count > 3 && scanned.surface(title.range).hasPrefix("首席")
  }

  /// 某某学会理事: a post in an organisation that is not known to be one.
  private func namesAnother(_ role: String, _ scanned: ScannedText) -> Bool {
    let words = ScannedText(role, scanned.lexicon)
    return words.words.hits(.orgSuffix, in: 0..<words.count).contains { $0.start > 1 }
  }

  /// 项目负责人 leads the programme that the text is about, else its model.
  private func project(_ role: String, _ sentence: Sentence) -> (NameMention, String)? {
    guard role.contains("项目") || role.contains("項目") || role.contains("專案") else { return nil }
    return (sentence.topic.programme ?? sentence.topic.family).map { ($0, "project") }
  }

  /// The organisation that the sentence is set in, or named just before, or that the text is about.
  private func office(of person: NameMention, _ sentence: Sentence) -> (NameMention, Double)? {
    if let place = place(in: sentence) { return (place, 0.8) }
    let able = sentence.names.filter {
      $0.kind == .organization && $0.range.upperBound <= person.range.lowerBound && !isAgent($0, sentence)
    }
    if let last = able.last {
      return person.range.lowerBound - last.range.upperBound <= 40 ? (last, 0.8) : nil
    }
    let founded = sentence.scanned[person.range.lowerBound].isHan ? sentence.topic.founded : nil
    return (founded ?? sentence.topic.main).map { ($0, 0.6) }
  }

  /// 由甲与乙共建: those who do something in the sentence are not where the post is.
  private func isAgent(_ mention: NameMention, _ sentence: Sentence) -> Bool {
    let first = sentence.list(with: mention).first ?? mention
    return sentence.scanned.word(.agent, endingAt: first.range.lowerBound) != nil
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
}
