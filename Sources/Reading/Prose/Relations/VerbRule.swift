import Knowledge

/// Somebody, a verb, and whom or what it is done to: 杨红霞加入字节跳动, 由唐杰创立的智谱, X was founded by Y.
struct VerbRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    var found: [Draft.Statement] = []
    var lastSubject: [NameMention] = []
    var taken: [Range<Int>] = []
    for trigger in sentence.triggers where !isDenied(trigger, sentence) {
      for sense in trigger.senses {
        let frame = VerbFrame(trigger: trigger, sense: sense, sentence: sentence, lastSubject: lastSubject, taken: taken)
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
    let (subjects, objects) = sense.isReversed ? (parts.objects, parts.subjects) : (parts.subjects, parts.objects)
    return subjects.flatMap { subject in
      objects.filter { $0.key != subject.key }.map {
        sentence.statement(
          subject, sense.property, $0, when: when, role: role, rule: parts.rule, parts.sureness)
      }
    }
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
    if case .entity(let kinds) = sense.property.definition.values { Set(kinds) } else { [] }
  }

  func parts() -> Parts? { passive() ?? relative() ?? active() }

  /// 智谱由唐杰创立, 由唐杰创立的智谱, X was founded by Y and Z.
  private func passive() -> Parts? {
    if let doer = sentence.first(doers, after: end, within: 8), isAgent(endingAt: doer.range.lowerBound) {
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
      subjects: doers.flatMap(sentence.list), objects: targets.flatMap(sentence.list), rule: "passive",
      sureness: 0.85)
  }

  /// 由, 被, by: who does it follows.
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
      doer.kind == .person || target.range.lowerBound < start, sentence.isOneClause(from..<doer.range.lowerBound)
    else { return nil }
    return Parts(
      subjects: sentence.list(with: doer), objects: [target], rule: "relative clause", sureness: 0.85)
  }

  private func active() -> Parts? {
    guard let target = object(within: reach) ?? place() else { return nil }
    guard let (doers, sureness) = doer(besides: target) else { return nil }
    let objects = sentence.list(with: target)
    return Parts(
      subjects: doers, objects: objects.filter { targets.contains($0.kind) }, rule: "verb", sureness: sureness)
  }

  private var reach: Int { sense.property == .developed ? 40 : 16 }

  /// What stands behind the verb, with no clause between.
  private func object(within reach: Int) -> NameMention? {
    guard let object = sentence.first(targets, after: end, within: reach) else { return nil }
    let between = end..<object.range.lowerBound
    let breaks = between.count { scanned.endsClause($0) }
    guard breaks == 0 || breaks == 1 && sense.property == .developed && between.count <= 16 else { return nil }
    // Another verb takes what stands behind it, and 他的 is not him.
    guard !sentence.triggers.contains(where: { between.contains($0.range.lowerBound) && shares($0) }) else { return nil }
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

  /// The nearest in the clause; else who did what the verb before says; else the sentence's first; else
  /// whom the text spoke of.
  private func doer(besides target: NameMention) -> ([NameMention], Double)? {
    let clause = sentence.clause(at: start)
    let able = sentence.names.filter {
      doers.contains($0.kind) && $0.range.upperBound <= start && $0.key != target.key && !isAside($0)
        && !taken.contains($0.range)
    }
    // Organisations rarely found or lead: where a person stands too, it was the person.
    let people = able.filter { $0.kind == .person }
    let candidates = prefersPeople && !people.isEmpty ? people : able
    if let near = candidates.last(where: { clause.contains($0.range.lowerBound) }) {
      return (sentence.list(with: near), start - near.range.upperBound <= 12 ? 0.85 : 0.75)
    }
    if let last = lastSubject.first, doers.contains(last.kind), last.key != target.key { return (lastSubject, 0.75) }
    if isLatin, let near = candidates.last(where: { start - $0.range.upperBound <= 80 }) { return (sentence.list(with: near), 0.7) }
    if let first = candidates.first { return (sentence.list(with: first), 0.7) }
    return spokenOf(besides: target).map { ([$0], 0.5) }
  }

  private var isLatin: Bool { scanned[start].isLatin }

  /// Whom the text spoke of, where the sentence names nobody who could have done it.
  private func spokenOf(besides target: NameMention) -> NameMention? {
    let isNamed = sentence.names.contains { [.person, .organization].contains($0.kind) && $0.range.upperBound <= start }
    guard !isNamed || sentence.names.allSatisfy({ $0.range.lowerBound >= start }),
      let topic = sentence.topic.mention(of: doers), topic.key != target.key
    else { return nil }
    return topic
  }

  private var prefersPeople: Bool { [.founded, .leads, .supports].contains(sense.property) }

  /// 与华为合作, 在清华, 对谷歌: named beside the subject.
  private func isAside(_ mention: NameMention) -> Bool {
    let list = sentence.list(with: mention)
    guard list[0].range == mention.range || list.count == 1 else { return isAside(list[0]) }
    let before = mention.range.lowerBound - 1
    guard before >= sentence.range.lowerBound else { return false }
    switch scanned[before] {
    case "在", "对", "比", "从", "据", "除", "把", "将", "向", "给": return true
    case " " where scanned.word(.preposition, endingAt: before) != nil: return true
    default: return isPossessor(mention) && mention.kind == .organization && mention.range.upperBound + 8 > start
      && sense.property != .developed
    }
  }
}
