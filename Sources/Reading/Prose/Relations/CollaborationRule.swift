import Knowledge

/// Who works together: 甲与乙合作, A worked with B, 甲、乙与丙一起申请, 甲被乙拉来合伙.
struct CollaborationRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.triggers.filter { $0.says(.workedWith) }.flatMap { between($0, sentence) } + among(sentence)
      + alongside(sentence)
  }

  /// Where, alongside A and B, she worked; who with A wrote.
  private func alongside(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    guard sentence.triggers.contains(where: { trigger in Self.works.contains { trigger.says($0) } }) else {
      return []
    }
    return scanned.words.hits(.with, in: sentence.range).flatMap { word -> [Draft.Statement] in
      guard scanned[Int(word.start)].isLatin,
        let first = sentence.first([.person], after: Int(word.end), within: 1),
        let one = partner(of: first, Int(word.start), sentence)
      else { return [] }
      return sentence.list(with: first).filter { $0.key != one.key }.map {
        sentence.statement(one, .workedWith, $0, rule: "alongside", 0.6)
      }
    }
  }

  private static let works: [Property] = [.developed, .worksAt, .leads]

  /// Who stands before, else behind the comma that ends the phrase.
  private func partner(of first: NameMention, _ start: Int, _ sentence: Sentence) -> NameMention? {
    let last = sentence.list(with: first).last ?? first
    let behind = sentence.first([.person], after: last.range.upperBound, within: 2)
    return sentence.scanned[last.range.upperBound] == "," && behind != nil
      ? behind : sentence.last([.person], before: start)
  }

  private func between(_ trigger: Trigger, _ sentence: Sentence) -> [Draft.Statement] {
    let (lefts, rights) = Collaboration(sentence).sides(of: trigger)
    let when = sentence.date(for: trigger.range.lowerBound)
    if rights.isEmpty {
      return pairs(lefts).map { sentence.statement($0, .workedWith, $1, when: when, rule: "together", 0.7) }
    }
    return lefts.flatMap { left in
      rights.filter { $0.key != left.key && !lefts.map(\.key).contains($0.key) }.map {
        sentence.statement(left, .workedWith, $0, when: when, rule: "together", 0.75)
      }
    }
  }

  /// 甲、乙与丙三个人计划, 甲和乙等人联名: all of a list, where a word behind it says that they act as one.
  private func among(_ sentence: Sentence) -> [Draft.Statement] {
    let words = sentence.scanned.words.hits(.jointly, in: sentence.range)
    return words.flatMap { word -> [Draft.Statement] in
      let clause = sentence.clause(at: Int(word.start))
      guard let last = sentence.last([.person], before: Int(word.start)),
        clause.contains(last.range.lowerBound), Int(word.start) - last.range.upperBound <= 12,
        !sentence.hasVerb(in: last.range.upperBound..<Int(word.start))
      else { return [] }
      return pairs(sentence.list(with: last, acrossTitles: true)).map {
        sentence.statement($0, .workedWith, $1, rule: "jointly", 0.7)
      }
    }
  }

  /// A long list is one of names, not of people who meet.
  private func pairs(_ people: [NameMention]) -> [(NameMention, NameMention)] {
    guard people.count <= 6 else { return [] }
    return people.indices.flatMap { one in people[(one + 1)...].map { (people[one], $0) } }
  }
}

/// The two sides that a word for working together joins.
struct Collaboration {
  private let sentence: Sentence
  private var scanned: ScannedText { sentence.scanned }
  private let able: Set<EntityKind> = [.person, .organization]

  init(_ sentence: Sentence) { self.sentence = sentence }

  func sides(of trigger: Trigger) -> ([NameMention], [NameMention]) {
    if scanned[trigger.range.lowerBound].isLatin { return english(trigger) }
    if let agents = agents(trigger) { return agents }
    let clause = sentence.clause(at: trigger.range.lowerBound)
    let before = sentence.names.filter {
      able.contains($0.kind) && clause.contains($0.range.lowerBound)
        && $0.range.upperBound <= trigger.range.lowerBound
        && !($0.kind == .organization && ["在", "于"].contains(scanned[$0.range.lowerBound - 1]))
    }
    guard let last = before.last, trigger.range.lowerBound - last.range.upperBound <= 16 else {
      return ([], [])
    }
    let rights = sentence.list(with: last)
    // 甲与乙、丙合作: the first of the list is the one side where 与 stands behind it.
    if let index = rights.firstIndex(where: isWith), index + 1 < rights.count {
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

  private func english(_ trigger: Trigger) -> ([NameMention], [NameMention]) {
    guard let one = sentence.last(able, before: trigger.range.lowerBound) else { return ([], []) }
    guard let two = sentence.first([one.kind], after: trigger.range.upperBound, within: 30) else {
      return (sentence.list(with: one), [])
    }
    return (sentence.list(with: one), sentence.list(with: two))
  }

  /// 丙被甲与乙拉来结伙
  private func agents(_ trigger: Trigger) -> ([NameMention], [NameMention])? {
    guard let last = sentence.last([.person], before: trigger.range.lowerBound),
      trigger.range.lowerBound - last.range.upperBound <= 6,
      let first = sentence.list(with: last).first, scanned[first.range.lowerBound - 1] == "被",
      let one = sentence.last([.person], before: first.range.lowerBound - 1)
    else { return nil }
    return ([one], sentence.list(with: last))
  }

  private func isWith(_ mention: NameMention) -> Bool {
    let end = mention.range.upperBound
    return ["与", "和", "跟", "同"].contains(scanned[scanned[end].isSpace ? end + 1 : end])
  }
}
