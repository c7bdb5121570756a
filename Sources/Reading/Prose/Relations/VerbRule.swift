import Knowledge

/// Somebody, a verb, and whom or what it is done to: 杨红霞加入字节跳动, 由唐杰创立的智谱, X was founded by Y.
struct VerbRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    var found: [Draft.Statement] = []
    var lastSubject: [NameMention] = []
    var taken: [Range<Int>] = []
    for trigger in sentence.triggers where !isDenied(trigger, sentence) {
      for sense in trigger.senses where ![.trainedOn, .basedOn, .workedWith].contains(sense.property) {
        let frame = VerbFrame(
          trigger: trigger, sense: sense, sentence: sentence, lastSubject: lastSubject, taken: taken)
        guard let parts = frame.parts() else { continue }
        lastSubject = parts.subjects
        taken += parts.objects.map(\.range)
        found += statements(parts, trigger, sense, sentence)
      }
    }
    return found
  }

  private func statements(
    _ parts: VerbFrame.Parts, _ trigger: Trigger, _ sense: Trigger.Sense, _ sentence: Sentence
  ) -> [Draft.Statement] {
    let when = sentence.date(for: trigger.range.lowerBound)
    let role = Roles(sentence).role(after: trigger.range.upperBound)
    let (subjects, objects) =
      sense.isReversed ? (parts.objects, parts.subjects) : (parts.subjects, parts.objects)
    return subjects.flatMap { subject in
      objects.filter { $0.key != subject.key }.map {
        sentence.statement(
          subject, property(sense, $0, sentence), $0, when: when, role: role, rule: parts.rule, parts.sureness
        )
      }
    }
  }

  /// Who leads a group at an institute works there.
  private func property(_ sense: Trigger.Sense, _ object: NameMention, _ sentence: Sentence) -> Property {
    let before = object.range.lowerBound - 1
    let isPlace = sentence.scanned.words.hits(.englishLink, in: max(0, before - 7)..<max(before, 0)).contains
    {
      sentence.scanned.surface($0.range) == "at"
    }
    return sense.property == .leads && isPlace ? .worksAt : sense.property
  }

  private func isDenied(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = trigger.range.lowerBound
    return sentence.scanned.words.contains(.negation, in: max(sentence.range.lowerBound, start - 5)..<start)
  }
}

/// Who does what a verb says, and to whom.
struct VerbFrame {
  struct Parts {
    let subjects: [NameMention]
    let objects: [NameMention]
    let rule: String
    let sureness: Double
  }

  let trigger: Trigger
  let sense: Trigger.Sense
  let sentence: Sentence
  /// Who did what the verb before says, to go on with where a clause names nobody.
  let lastSubject: [NameMention]
  /// What verbs before were done to, which does nothing itself.
  let taken: [Range<Int>]

  private var scanned: ScannedText { sentence.scanned }
  private var start: Int { trigger.range.lowerBound }
  private var end: Int { trigger.range.upperBound }

  private var doers: Set<EntityKind> { sense.isReversed ? objectKinds : subjectKinds }
  private var targets: Set<EntityKind> { sense.isReversed ? subjectKinds : objectKinds }
  private var subjectKinds: Set<EntityKind> { Set(sense.property.definition.subjects) }
  private var objectKinds: Set<EntityKind> {
    guard case .entity(let kinds) = sense.property.definition.values else { return [] }
    return sense.property == .developed ? [.model] : Set(kinds)
  }

  func parts() -> Parts? { passive() ?? relative() ?? active() }

  /// 智谱由唐杰创立, 由唐杰创立的智谱, X was founded by Y and Z.
  private func passive() -> Parts? {
    if isLatin, let doer = sentence.first(doers, after: end, within: 24), isBy(end..<doer.range.lowerBound) {
      return sentence.last(targets, before: start).map { parts([doer], [$0]) }
    }
    guard let doer = sentence.last(doers, before: start), start - doer.range.upperBound <= 8,
      let first = sentence.list(with: doer).first, isAgent(endingAt: first.range.lowerBound)
    else { return nil }
    return (object(within: 24) ?? sentence.last(targets, before: first.range.lowerBound)).map {
      parts([doer], [$0])
    }
  }

  private func parts(_ doers: [NameMention], _ targets: [NameMention]) -> Parts {
    Parts(
      subjects: doers.flatMap { sentence.list(with: $0, acrossTitles: true) },
      objects: targets.flatMap { sentence.list(with: $0) }, rule: "passive",
      sureness: 0.85)
  }

  private func isBy(_ range: Range<Int>) -> Bool {
    sentence.isOneClause(range) && scanned.words.contains(.agent, in: range)
  }

  /// 由, 被: who does it follows.
  private func isAgent(endingAt place: Int) -> Bool {
    let gap = scanned[place - 1].isSpace ? place - 1 : place
    return scanned.word(.agent, endingAt: gap) != nil
  }

  /// 在达摩院任职的杨红霞, 创立了智谱的唐杰: who does it stands behind 的.
  private func relative() -> Parts? {
    let target = object(within: 10) ?? place()
    let from = max(end, target?.range.upperBound ?? end)
    guard let target, scanned[from] == "的" else { return nil }
    guard let doer = sentence.first(doers, after: from + 1, within: 6), doer.range != target.range,
      doer.kind == .person || target.range.lowerBound < start,
      sentence.isOneClause(from..<doer.range.lowerBound)
    else { return nil }
    return Parts(
      subjects: sentence.list(with: doer), objects: [target], rule: "relative clause", sureness: 0.85)
  }

  private func active() -> Parts? {
    guard let target = object(within: reach) ?? place() else { return nil }
    guard let (doers, sureness) = doer(besides: target) else { return nil }
    let objects = sentence.list(with: target).filter {
      $0.range.lowerBound >= end || target.range.upperBound <= start
    }
    return Parts(
      subjects: doers + companions(of: doers, behind: target), objects: objects.isEmpty ? [target] : objects,
      rule: "verb", sureness: sureness)
  }

  /// Founded it with Farhad Moradi: who did it too.
  private func companions(of doers: [NameMention], behind target: NameMention) -> [NameMention] {
    guard sense.property == .founded,
      let other = sentence.first([.person], after: max(end, target.range.upperBound), within: 24),
      sentence.isOneClause(end..<other.range.lowerBound),
      scanned.words.contains(.with, in: end..<other.range.lowerBound)
    else { return [] }
    return sentence.list(with: other).filter { companion in !doers.contains { $0.key == companion.key } }
  }

  private var reach: Int { sense.property == .developed || isLatin ? 40 : 16 }

  /// What stands behind the verb, with no clause between.
  private func object(within reach: Int) -> NameMention? {
    guard let object = sentence.first(targets, after: end, within: reach) else { return nil }
    let between = end..<object.range.lowerBound
    let breaks = between.count { scanned.endsClause($0) }
    guard breaks == 0 || breaks == 1 && sense.property == .developed && between.count <= 16 else {
      return nil
    }
    // Another verb takes what stands behind it, and 他的 is not him.
    guard
      !sentence.triggers.contains(where: {
        between.contains($0.range.lowerBound) && (isLatin ? $0.isTie : shares($0))
      })
    else { return nil }
    return isPossessor(object) && sense.property != .developed ? possessed(object) ?? object : object
  }

  private func shares(_ other: Trigger) -> Bool {
    other.senses.contains { $0.property == sense.property && $0.isReversed == sense.isReversed }
  }

  private func isPossessor(_ mention: NameMention) -> Bool { scanned[mention.range.upperBound] == "的" }

  private func possessed(_ mention: NameMention) -> NameMention? {
    sentence.first(targets, after: mention.range.upperBound, within: 6)
  }

  /// 在清华大学任教, works in Paris at X: where the verb takes place stands before it.
  private func place() -> NameMention? {
    guard [.worksAt, .studiesAt, .joined, .memberOf].contains(sense.property),
      let place = sentence.last(targets, before: start), start - place.range.upperBound <= 10,
      sentence.isOneClause(place.range.upperBound..<start)
    else { return nil }
    switch scanned[place.range.lowerBound - 1] {
    case "在", "于", "从": return place
    default: return nil
    }
  }

  /// The nearest in the clause; else who did what the verb before says; else the sentence's first. Whom the
  /// sentences before spoke of was wrong more often than right.
  private func doer(besides target: NameMention) -> ([NameMention], Double)? {
    let clause = sentence.clause(at: start)
    let able = sentence.names.filter {
      doers.contains($0.kind) && $0.range.upperBound <= start && $0.key != target.key && !isAside($0)
        && !taken.contains($0.range)
    }
    if let antecedent = antecedent(clause, besides: target) { return ([antecedent], 0.85) }
    // Organisations rarely found or lead: where a person stands too, it was the person.
    let people = able.filter { $0.kind == .person }
    let candidates = prefersPeople && !people.isEmpty ? people : able
    if let near = candidates.last(where: { clause.contains($0.range.lowerBound) }) {
      return (
        sentence.list(with: near, acrossTitles: true), start - near.range.upperBound <= 12 ? 0.85 : 0.75
      )
    }
    if let last = lastSubject.first, doers.contains(last.kind), last.key != target.key {
      return (lastSubject, 0.75)
    }
    if isLatin, let near = candidates.last(where: { start - $0.range.upperBound <= 80 }) {
      return (sentence.list(with: near), 0.7)
    }
    if let first = candidates.first { return (sentence.list(with: first), 0.7) }
    return nil
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

  private var isLatin: Bool { scanned[start].isLatin }

  private var prefersPeople: Bool { [.founded, .leads, .supports].contains(sense.property) }

  /// 与华为合作, 在清华, 对谷歌: named beside the subject.
  private func isAside(_ mention: NameMention) -> Bool {
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
