import Knowledge

/// A person or organisation, a verb, and what the verb is done to: 杨红霞加入字节跳动.
struct VerbRule: RelationRule {
  private struct Verb {
    let property: Property
    let subjects: Set<EntityKind>
    let objects: Set<EntityKind>
    /// How far behind the verb its object may begin, in scalars.
    let reach: Int
  }

  private let verbs: [Verb]
  private let words: WordTrie
  private let english: Bool

  init(_ lexicon: OldLexicon) {
    let table: [(Property, Set<EntityKind>, Set<EntityKind>, Int)] = [
      (.joined, [.person], [.organization], 8), (.left, [.person], [.organization], 8),
      (.founded, [.person, .organization], [.organization], 14), (.worksAt, [.person], [.organization], 10),
      (.studiesAt, [.person], [.organization], 10), (.leads, [.person], [.organization], 10),
      (.supports, [.person, .organization], [.organization], 8),
      (.developed, [.person, .organization], [.model], 34),
    ]
    verbs = table.map { Verb(property: $0.0, subjects: $0.1, objects: $0.2, reach: $0.3) }
    words = WordTrie(
      table.enumerated().flatMap { index, row in
        (lexicon.list("relation " + row.0.rawValue)).map { ($0, index) }
      })
    english = true
  }

  func statements(in sentence: Sentence) -> [Draft.Statement] {
    var found: [Draft.Statement] = []
    var place = sentence.range.lowerBound
    while place < sentence.range.upperBound {
      guard let word = words.longest(sentence.text, at: place), isWhole(sentence.text, place..<word.end)
      else {
        place += 1
        continue
      }
      found += statements(verbs[word.value], place..<word.end, sentence)
      place = word.end
    }
    return found
  }

  private func isWhole(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard text[start].isLatin else { return true }
    return !(start > 0 && text[start - 1].isLatin) && !(end < text.count && text[end].isLatin)
  }

  private func statements(_ verb: Verb, _ word: Range<Int>, _ sentence: Sentence) -> [Draft.Statement] {
    if isDenied(word, sentence) { return [] }
    if let passive = passive(verb, word, sentence) { return passive }
    guard let object = object(verb, word, sentence),
      let subject = subject(verb, word, sentence, not: object)
    else { return [] }
    let when = sentence.date(for: word.lowerBound)
    let isNear = word.lowerBound - subject.range.upperBound <= 12
    return sentence.list(endingWith: subject).flatMap { subject in
      objects(verb, object, sentence).filter { $0.key != subject.key }.map {
        sentence.statement(subject, verb.property, $0, when: when, rule: "verb", isNear ? 0.85 : 0.7)
      }
    }
  }

  private func isDenied(_ word: Range<Int>, _ sentence: Sentence) -> Bool {
    let before = sentence.text[max(sentence.range.lowerBound, word.lowerBound - 4)..<word.lowerBound].string
    return ["没有", "未", "不", "沒有", "拒绝", "如果", "not ", "n't "].contains { before.contains($0) }
  }

  private func objects(_ verb: Verb, _ object: NameMention, _ sentence: Sentence) -> [NameMention] {
    verb.property == .developed ? sentence.list(beginningWith: object) : [object]
  }

  private func object(_ verb: Verb, _ word: Range<Int>, _ sentence: Sentence) -> NameMention? {
    guard let object = sentence.first(verb.objects, after: word.upperBound, within: verb.reach) else {
      return nil
    }
    let between = sentence.text[word.upperBound..<object.range.lowerBound]
    guard !between.contains(where: { $0.endsSentence }) else { return nil }
    let breaks = between.contains { $0 == "，" || $0 == "," || $0 == "、" }
    return breaks && verb.property != .developed ? nil : breaks && between.count > 16 ? nil : object
  }

  /// The nearest before the verb; a person before an organisation where both stand in the clause.
  private func subject(_ verb: Verb, _ word: Range<Int>, _ sentence: Sentence, not object: NameMention)
    -> NameMention?
  {
    let clause = sentence.clause(at: word.lowerBound)
    let able = sentence.names.filter {
      verb.subjects.contains($0.kind) && $0.range.upperBound <= word.lowerBound && $0.key != object.key
    }
    // Organisations found little: where a person stands in the sentence, it was the person.
    let people = able.filter { $0.kind == .person }
    let candidates = verb.property == .founded && !people.isEmpty ? people : able
    let here = candidates.last { clause.contains($0.range.lowerBound) }
    guard let nearest = here ?? candidates.last(where: { word.lowerBound - $0.range.upperBound <= 60 }) else {
      return nil
    }
    return nearest
  }

  /// 由唐杰创立的智谱, 智谱由唐杰创立
  private func passive(_ verb: Verb, _ word: Range<Int>, _ sentence: Sentence) -> [Draft.Statement]? {
    guard let agent = sentence.last(verb.subjects, before: word.lowerBound),
      word.lowerBound - agent.range.upperBound <= 6
    else { return nil }
    let list = sentence.list(endingWith: agent)
    let start = list[0].range.lowerBound
    guard start > 0,
      sentence.text[start - 1] == "由" || sentence.text[max(0, start - 3)..<start].string == "by "
    else { return nil }
    guard let object = sentence.last(verb.objects, before: start), start - object.range.upperBound <= 24
    else { return nil }
    return list.map {
      sentence.statement(
        $0, verb.property, object, when: sentence.date(for: word.lowerBound), rule: "passive", 0.85)
    }
  }
}
