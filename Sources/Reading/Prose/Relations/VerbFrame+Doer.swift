import Knowledge

/// Who does what a verb says.
extension VerbFrame {
  /// The nearest in the clause; else who did what the verb before says; else the sentence's first.
  func doer(besides target: NameMention) -> ([NameMention], Double)? {
    let clause = sentence.clause(at: start)
    if let antecedent = antecedent(clause, besides: target) { return ([antecedent], 0.85) }
    if let group = ledGroup { return (before.subjects + group, 0.8) }
    if let partners = partners(besides: target) { return (partners, 0.75) }
    if let coming = coming(besides: target) { return (sentence.list(with: coming), 0.75) }
    return named(in: clause, besides: target) ?? unnamed(besides: target)
  }

  /// Before joining X, Jane Doe worked; 离开甲公司后,某人…: who does it follows the comma.
  private func coming(besides target: NameMention) -> NameMention? {
    let clause = sentence.clause(at: start)
    guard clause.lowerBound == sentence.range.lowerBound, start - clause.lowerBound <= 8,
      scanned[clause.upperBound] == ",",
      isLatin
        ? scanned.surface((end - 3)..<end) == "ing"
        : sense.property != .developed && ["后", "前", "时"].contains(scanned[clause.upperBound - 1])
    else { return nil }
    return sentence.first(doers, after: clause.upperBound, within: 2)
  }

  private func named(in clause: Range<Int>, besides target: NameMention) -> ([NameMention], Double)? {
    let candidates = candidates(besides: target)
    if let near = candidates.last(where: { clause.contains($0.range.lowerBound) }) {
      return (
        leader(beside: near, clause, target) + sentence.list(with: near, acrossTitles: true),
        start - near.range.upperBound <= 12 ? 0.85 : 0.75
      )
    }
    if let last = before.subjects.first, doers.contains(last.kind), last.key != target.key {
      return (before.subjects, 0.75)
    }
    if isLatin, let near = candidates.last(where: { start - $0.range.upperBound <= 80 }) {
      return (sentence.list(with: near), 0.7)
    }
    return candidates.first { !isQuoted($0) }.map { (group(of: $0), 0.7) }
  }

  /// 毕业后就和室友乙合伙创办: whom the text speaks of did it too.
  private func leader(
    beside near: NameMention, _ clause: Range<Int>, _ target: NameMention
  ) -> [NameMention] {
    guard !isLatin, near.kind == .person, [.founded, .developed].contains(sense.property),
      let first = sentence.list(with: near, acrossTitles: true).first, first.range == near.range,
      scanned.words.hits(
        .with, in: max(clause.lowerBound, near.range.lowerBound - 12)..<near.range.lowerBound
      )
      .contains(where: { hit in
        !sentence.names.contains {
          $0.kind == .person && (Int(hit.end)..<near.range.lowerBound).overlaps($0.range)
        }
      }),
      let subject = sentence.last([.person], before: near.range.lowerBound) ?? sentence.topic.person,
      subject.key != near.key, subject.key != target.key
    else { return [] }
    return [subject]
  }

  /// Organisations rarely found or lead: where a person stands too, it was the person.
  private func candidates(besides target: NameMention) -> [NameMention] {
    let able = sentence.names.filter {
      doers.contains($0.kind) && $0.range.upperBound <= start && $0.key != target.key && !isAside($0)
        && !before.taken.contains($0.range) && !isShortForm($0)
    }
    let people = able.filter { $0.kind == .person }
    return prefersPeople && !people.isEmpty ? people : able
  }

  /// ICLL in 某某实验室(ICLL), which is not beside what the long name is beside.
  private func isShortForm(_ mention: NameMention) -> Bool {
    scanned[mention.range.upperBound] == ")"
      && sentence.last([mention.kind], before: mention.range.lowerBound).map { $0.key == mention.key } == true
  }

  /// 甲表示,资金将用于…: who is quoted did not do what the next clause says.
  private func isQuoted(_ mention: NameMention) -> Bool {
    let end = mention.range.upperBound
    guard let verb = scanned.word(.saying, at: scanned[end].isSpace ? end + 1 : end) else { return false }
    return scanned.endsClause(Int(verb.end))
  }

  private var prefersPeople: Bool { [.founded, .leads, .supports].contains(sense.property) }

  /// 毕业后去某校做博士后: where only a person can be meant and the clause names nobody, it is the last.
  private func unnamed(besides target: NameMention) -> ([NameMention], Double)? {
    let clause = sentence.clause(at: start)
    guard !isLatin, !isDiscourse,
      [.worksAt, .studiesAt, .joined, .left, .founded].contains(sense.property)
        || sense.property == .advised && sense.isReversed,
      !sentence.names.contains(where: {
        $0.kind == .person && ($0.range.upperBound <= start || clause.contains($0.range.lowerBound))
      }),
      isSubjectless(clause.lowerBound..<max(clause.lowerBound, min(start, target.range.lowerBound))),
      let person = sentence.topic.person
    else { return nil }
    return ([person], 0.6)
  }

  /// 回到智源: what the text turns back to.
  private var isDiscourse: Bool {
    start == sentence.range.lowerBound && sense.property == .joined && scanned[start] == "回"
  }

  /// Nothing but a date and a word or two stands before the verb.
  private func isSubjectless(_ range: Range<Int>) -> Bool {
    let dated = sentence.dates.filter { range.overlaps($0.range) }.reduce(0) { $0 + $1.range.count }
    return range.count - dated <= 4 && !scanned.words.contains(.indefinite, in: range)
  }

  /// 甲带领的某团队发布了: those who lead it did it, and the team.
  private var ledGroup: [NameMention]? {
    guard sense.property == .developed, let team = before.led.last, team.range.upperBound <= start,
      sentence.isOneClause(team.range.upperBound..<start)
    else { return nil }
    return before.led
  }

  /// 与某实验室的甲合作,研发出: both sides did it.
  private func partners(besides target: NameMention) -> [NameMention]? {
    guard sense.property == .developed, !isLatin,
      let together = sentence.triggers.last(where: { $0.range.upperBound <= start && $0.says(.workedWith) }),
      !sentence.names.contains(where: {
        doers.contains($0.kind) && (together.range.upperBound..<start).overlaps($0.range)
      })
    else { return nil }
    let (lefts, rights) = Collaboration(sentence).sides(of: together)
    return lefts.isEmpty || rights.isEmpty ? nil : lefts + rights
  }

  /// 某大学教授甲带领学生乙与丙,…训练出: the sentence's first with their person, and whom that person leads.
  private func group(of first: NameMention) -> [NameMention] {
    guard sense.property == .developed, first.kind == .organization,
      let person = sentence.first([.person], after: first.range.upperBound, within: 12),
      Roles(sentence).title(in: first.range.upperBound..<person.range.lowerBound) != nil
    else { return sentence.list(with: first) }
    return [first, person] + followers(of: person)
  }

  private func followers(of person: NameMention) -> [NameMention] {
    guard
      let leads = sentence.triggers.first(where: {
        $0.says(.leads) && $0.range.lowerBound >= person.range.upperBound
          && $0.range.lowerBound - person.range.upperBound <= 2
      }),
      let first = sentence.first([.person], after: leads.range.upperBound, within: 14)
    else { return [] }
    return sentence.list(with: first)
  }

  /// Baird, who had left: in English who stands for the person before it.
  private func antecedent(_ clause: Range<Int>, besides target: NameMention) -> NameMention? {
    guard isLatin, doers.contains(.person),
      let who = scanned.words.hits(.personPronoun, in: clause).last(where: { $0.end <= start }),
      start - Int(who.end) <= 24,
      let person = sentence.last([.person], before: Int(who.start)), person.key != target.key,
      !sentence.names.contains(where: { (Int(who.end)..<start).overlaps($0.range) })
    else { return nil }
    return person
  }

  /// 与华为合作, 在清华, 对谷歌: named beside the subject.
  func isAside(_ mention: NameMention) -> Bool {
    let list = sentence.list(with: mention)
    guard list[0].range == mention.range || list.count == 1 else { return isAside(list[0]) }
    let before = mention.range.lowerBound - 1
    guard before >= sentence.range.lowerBound else { return false }
    switch scanned[before] {
    // 在唐杰领导的小组中: the phrase is beside the subject, he is not.
    case "在" where mention.range.upperBound == start: return false
    case "在", "对", "比", "从", "据", "除", "把", "将", "向", "给": return true
    case " " where scanned.word(.preposition, endingAt: before) != nil: return true
    default:
      return isPossessor(mention) && mention.kind == .organization && mention.range.upperBound + 8 > start
        && sense.property != .developed
    }
  }
}
