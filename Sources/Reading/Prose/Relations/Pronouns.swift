import Knowledge

/// What pronouns and words such as 该公司 stand for: those whom the sentence, or those before, spoke of.
struct Pronouns {
  private let scanned: ScannedText
  private let range: Range<Int>
  private let tracker: TopicTracker

  init(_ scanned: ScannedText, _ range: Range<Int>, _ tracker: TopicTracker) {
    (self.scanned, self.range, self.tracker) = (scanned, range, tracker)
  }

  /// The names of a sentence with what its pronouns mean among them.
  func resolved(beside names: [NameMention]) -> [NameMention] {
    let hits = scanned.words.hits([.pronoun, .definite], in: range).filter { hit in
      !names.contains { $0.range.overlaps(hit.range) }
    }
    guard !hits.isEmpty else { return names }
    var found: [NameMention] = []
    var end = 0
    for hit in hits where hit.start >= end {
      let meant = meant(longest(hit), names)
      if !meant.isEmpty { end = longest(hit).range.upperBound }
      found += meant.enumerated().map { index, name in
        NameMention(
          range: index == 0 ? longest(hit).range : end..<end, kind: name.kind, key: name.key,
          surface: name.surface, rule: .pronoun)
      }
    }
    return merged(names, found)
  }

  private func longest(_ hit: WordIndex.Hit) -> WordIndex.Hit {
    scanned.word([.pronoun, .definite], at: Int(hit.start)) ?? hit
  }

  /// Both in their order; several meant by one word stay in theirs.
  private func merged(_ names: [NameMention], _ others: [NameMention]) -> [NameMention] {
    (names + others).enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  private func meant(_ hit: WordIndex.Hit, _ names: [NameMention]) -> [NameMention] {
    if hit.categories.contains(.definite) { return definite(hit).map { [$0] } ?? [] }
    let before = names.filter { $0.range.upperBound <= hit.start }
    switch scanned.lexicon.qualifier(.pronoun, of: hit.word) ?? "" {
    case "people": return people(hit, before)
    case "thing" where isOfPost(hit): return (tracker.topic.main ?? tracker.topic.thing).map { [$0] } ?? []
    case "thing": return tracker.topic.thing.map { [$0] } ?? []
    case "I": return tracker.speaker(.person, at: Int(hit.start)).map { [$0] } ?? []
    case "we": return tracker.speaker(.organization, at: Int(hit.start)).map { [$0] } ?? []
    case "person" where scanned[Int(hit.start)] == "h" && scanned[Int(hit.end) - 1] == "r":
      return isObject(hit) ? person(before) : []
    case let qualifier:
      guard let kind = EntityKind(rawValue: qualifier) else { return [] }
      return (before.last { $0.kind == kind } ?? tracker.topic.mention(of: [kind])).map { [$0] } ?? []
    }
  }

  private func person(_ before: [NameMention]) -> [NameMention] {
    (before.last { $0.kind == .person } ?? tracker.topic.person).map { [$0] } ?? []
  }

  /// Hired her in 2014: not her work.
  private func isObject(_ hit: WordIndex.Hit) -> Bool {
    let end = Int(hit.end)
    return !scanned[end].isSpace || scanned.word([.preposition, .roleVerb], at: end + 1) != nil
  }

  /// Its chief executive: only what has people has such.
  private func isOfPost(_ hit: WordIndex.Hit) -> Bool {
    scanned[Int(hit.end) - 1] == "s" && scanned.word(.title, at: Int(hit.end) + 1) != nil
  }

  /// They are the last who were listed, else the last who was named, with others; 两人 are two.
  private func people(_ hit: WordIndex.Hit, _ before: [NameMention]) -> [NameMention] {
    let near = NameLists(before, scanned).longest(of: .person)
    let people = near.isEmpty ? tracker.topic.people : near
    switch scanned[Int(hit.start)] {
    case "两", "二", "俩":
      return people.count == 2 ? people : before.contains { $0.kind == .person } ? [] : pair
    case "三": return people.count == 3 ? people : []
    case "他", "她": return people.isEmpty ? tracker.topic.person.map { [$0] } ?? [] : people
    default: return people
    }
  }

  private var pair: [NameMention] { tracker.topic.recent.count == 2 ? tracker.topic.recent : [] }

  /// A noun alone means the one that the text speaks of: 公司, the institute; not 一家公司, 互联网公司.
  private func definite(_ hit: WordIndex.Hit) -> NameMention? {
    let start = Int(hit.start)
    guard !scanned[start].isHan || !scanned[start - 1].isHan || isLead(start) else { return nil }
    return tracker.organization(called: scanned.lexicon.qualifier(.definite, of: hit.word) ?? "")
  }

  private func isLead(_ start: Int) -> Bool {
    scanned.word([.definiteLead, .personVerb, .roleVerb, .relation], endingAt: start) != nil
  }
}
