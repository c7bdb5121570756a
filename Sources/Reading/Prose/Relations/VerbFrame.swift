import Knowledge

/// Who does what a verb says, and to whom.
struct VerbFrame {
  struct Parts {
    let subjects: [NameMention]
    let objects: [NameMention]
    let rule: String
    let sureness: Double
  }

  /// What the verbs before in the sentence said.
  struct Before {
    /// Who did it, to go on with where a clause names nobody.
    var subjects: [NameMention] = []
    /// What it was done to, which does nothing itself.
    var taken: [Range<Int>] = []
    /// A group whose leaders a relative clause tells: 甲带领的某团队.
    var led: [NameMention] = []
    /// What somebody joined or works at.
    var joined: NameMention?

    mutating func note(_ parts: Parts, _ frame: VerbFrame) {
      subjects = parts.subjects
      taken += parts.objects.map(\.range)
      led = frame.leadsRelatively ? parts.objects : []
      if [.joined, .worksAt].contains(frame.sense.property) { joined = parts.objects.first }
    }
  }

  let trigger: Trigger
  let sense: Trigger.Sense
  let sentence: Sentence
  let before: Before

  var scanned: ScannedText { sentence.scanned }
  var start: Int { trigger.range.lowerBound }
  var end: Int { trigger.range.upperBound }
  var isLatin: Bool { scanned[start].isLatin }

  var doers: Set<EntityKind> { sense.isReversed ? objectKinds : subjectKinds }
  var targets: Set<EntityKind> { sense.isReversed ? subjectKinds : objectKinds }
  private var subjectKinds: Set<EntityKind> { Set(sense.property.definition.subjects) }
  private var objectKinds: Set<EntityKind> {
    guard case .entity(let kinds) = sense.property.definition.values else { return [] }
    return sense.property == .developed ? [.model] : Set(kinds)
  }

  private var leadsRelatively: Bool {
    sense.property == .leads && (scanned[end] == "的" || scanned[end - 1] == "的")
  }

  func parts() -> Parts? { passive() ?? relative() ?? active() }

  /// 智谱由唐杰创立, 由唐杰创立的智谱, X was founded by Y and Z.
  func passive() -> Parts? {
    if isLatin, let doer = sentence.first(doers, after: end, within: 60),
      gap(end..<doer.range.lowerBound) <= 24, isBy(end..<doer.range.lowerBound)
    {
      let done = sentence.last(targets, before: start) ?? participleSubject(behind: doer)
      return done.map { parts([doer] + further(doer), [$0]) }
    }
    guard let doer = sentence.last(doers, before: start), gap(doer.range.upperBound..<start) <= 8,
      let first = sentence.list(with: doer, acrossTitles: true).first, let agent = agentPhrase(of: first)
    else { return nil }
    let before = scanned[end] == "的" ? nil : clauseUndergoer(before: agent)
    return (before ?? object(within: 24) ?? undergoer(before: agent)).map {
      parts([doer], [$0])
    }
  }

  /// Founded by A and B, it is known for: what the sentence goes on about.
  private func participleSubject(behind doer: NameMention) -> NameMention? {
    guard start - sentence.range.lowerBound <= 2 else { return nil }
    let last = sentence.list(with: doer).last ?? doer
    guard scanned[last.range.upperBound] == ",",
      let subject = sentence.first(targets, after: last.range.upperBound, within: 8)
    else { return nil }
    return subject
  }

  /// Founded by A, who was with X, and B: behind what is said of the first.
  private func further(_ doer: NameMention) -> [NameMention] {
    guard sense.property == .founded, doer.kind == .person else { return [] }
    return sentence.names.filter {
      let start = $0.range.lowerBound
      return $0.kind == .person && start > doer.range.upperBound + 8
        && scanned.surface(max(0, start - 6)..<start) == ", and "
    }
  }

  /// How many characters stand between, dates aside: 由甲于 2019 年 8 月创立.
  private func gap(_ range: Range<Int>) -> Int {
    sentence.dates.filter { range.contains($0.range.lowerBound) }.reduce(range.count) { $0 - $1.range.count }
  }

  private func clauseUndergoer(before place: Int) -> NameMention? {
    let clause = sentence.clause(at: place)
    return sentence.last(targets, before: place).flatMap { clause.contains($0.range.lowerBound) ? $0 : nil }
  }

  /// 某院是其中一角,由甲创立: a clause that begins with who does it goes on about the sentence's first.
  private func undergoer(before place: Int) -> NameMention? {
    let clause = sentence.clause(at: place)
    let near = sentence.last(targets, before: place)
    if let near, clause.contains(near.range.lowerBound) { return near }
    return sentence.names.first { targets.contains($0.kind) && $0.range.upperBound <= place && !isAside($0) }
      ?? near
  }

  private func parts(_ doers: [NameMention], _ targets: [NameMention]) -> Parts {
    Parts(
      subjects: doers.flatMap { sentence.list(with: $0, acrossTitles: true) },
      objects: targets.flatMap { sentence.list(with: $0) }, rule: "passive", sureness: 0.85)
  }

  private func isBy(_ range: Range<Int>) -> Bool {
    sentence.isOneClause(range) && scanned.words.contains(.agent, in: range)
  }

  /// Where what 由 leads to begins: 由某大学教授甲, with where they work between.
  private func agentPhrase(of person: NameMention) -> Int? {
    let start = person.range.lowerBound
    if isAgent(endingAt: start) { return start }
    if person.kind == .person, let title = scanned.word(.title, endingAt: start),
      isAgent(endingAt: Int(title.start))
    {
      return Int(title.start)
    }
    guard person.kind == .person, let place = sentence.last([.organization], before: start),
      start - place.range.upperBound <= 8, sentence.isOneClause(place.range.upperBound..<start),
      scanned.word(.title, endingAt: start) != nil
    else { return nil }
    return isAgent(endingAt: place.range.lowerBound) ? place.range.lowerBound : nil
  }

  /// 由, 被: who does it follows.
  private func isAgent(endingAt place: Int) -> Bool {
    let gap = scanned[place - 1].isSpace ? place - 1 : place
    return scanned.word(.agent, endingAt: gap) != nil
  }

  /// 在达摩院任职的杨红霞, 创立了智谱的唐杰: who does it stands behind 的.
  private func relative() -> Parts? {
    let target = object(within: 10) ?? place() ?? (sense.property == .left ? sentence.topic.main : nil)
    let from = max(
      end, target.map { $0.range.lowerBound < sentence.range.lowerBound ? end : $0.range.upperBound } ?? end)
    guard let target, scanned[from] == "的" else { return nil }
    guard let doer = sentence.first(doers, after: from + 1, within: sense.property == .left ? 10 : 6),
      doer.range != target.range,
      doer.kind == .person || target.range.lowerBound < start,
      sentence.isOneClause(from..<doer.range.lowerBound)
    else { return nil }
    return Parts(
      subjects: sentence.list(with: doer), objects: [target], rule: "relative clause", sureness: 0.85)
  }

  private func active() -> Parts? {
    guard
      let target = object(within: reach) ?? place() ?? namedFirm() ?? named() ?? described() ?? abandoned()
        ?? rejoined(),
      let (doers, sureness) = doer(besides: target)
    else { return nil }
    let objects = sentence.list(with: target).filter {
      $0.range.lowerBound >= end || target.range.upperBound <= start
    }
    return Parts(
      subjects: doers + companions(of: doers, behind: target), objects: objects.isEmpty ? [target] : objects,
      rule: "verb", sureness: sureness)
  }

  /// Founded it with Farhad Moradi: who did it too.
  private func companions(of doers: [NameMention], behind target: NameMention) -> [NameMention] {
    if let last = doers.last, sense.property == .founded,
      let other = sentence.first([.person], after: last.range.upperBound, within: 20),
      other.range.upperBound <= start,
      scanned.words.contains(.with, in: last.range.upperBound..<other.range.lowerBound)
    {
      return sentence.list(with: other).filter { companion in !doers.contains { $0.key == companion.key } }
    }
    guard sense.property == .founded,
      let other = sentence.first(
        [.person], after: max(end, target.range.upperBound), within: isLatin ? 48 : 24),
      sentence.isOneClause(end..<other.range.lowerBound),
      scanned.words.contains(.with, in: end..<other.range.lowerBound)
    else { return [] }
    return sentence.list(with: other).filter { companion in !doers.contains { $0.key == companion.key } }
  }
}
