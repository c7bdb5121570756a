import Knowledge

/// Who is of a programme, a team or a group: 参与某项目, 成员包括甲和乙, 聚集了一批人才,如甲、乙.
struct MembershipRule: RelationRule {
  private let groups: Set<EntityKind> = [.organization, .project]

  func statements(in sentence: Sentence) -> [Draft.Statement] {
    taking(sentence) + listed(sentence)
  }

  /// 甲参与悟道文澜研究: each of the groups that stand together behind the verb.
  private func taking(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.participation, in: sentence.range).flatMap { verb -> [Draft.Statement] in
      guard let person = subject(before: Int(verb.start), sentence),
        let first = sentence.names.first(where: {
          groups.contains($0.kind) && $0.range.lowerBound >= verb.end
            && $0.range.lowerBound - Int(verb.end) <= 3
        })
      else { return [] }
      let run = run(from: first, sentence)
      guard let last = run.last, isGroup(last, sentence) else { return [] }
      return person.flatMap { one in
        run.map {
          sentence.statement(
            one, .memberOf, $0, when: sentence.date(for: Int(verb.start)), rule: "participation", 0.75)
        }
      }
    }
  }

  private func subject(before place: Int, _ sentence: Sentence) -> [NameMention]? {
    let clause = sentence.clause(at: place)
    let people = sentence.names.filter { $0.kind == .person && $0.range.upperBound <= place }
    if let near = people.last(where: { clause.contains($0.range.lowerBound) }) {
      return sentence.list(with: near)
    }
    return (people.first ?? (people.isEmpty ? sentence.topic.person : nil)).map { [$0] }
  }

  private func run(from first: NameMention, _ sentence: Sentence) -> [NameMention] {
    var run = [first]
    for name in sentence.names where groups.contains(name.kind) {
      if let last = run.last, name.range.lowerBound == last.range.upperBound { run.append(name) }
    }
    return run
  }

  /// A programme or team, or with a word behind that makes it the work rather than the place.
  private func isGroup(_ mention: NameMention, _ sentence: Sentence) -> Bool {
    let (scanned, end) = (sentence.scanned, mention.range.upperBound)
    if mention.kind == .project || scanned.isTeam(endingAt: end) { return true }
    let next = scanned[end] == "”" || scanned[end] == "的" ? end + 1 : end
    return scanned.word([.programmeWord, .programmeSuffix, .groupWork], at: next) != nil
  }

  /// A word for gathering or for members, and a list of people behind 如, 包括 or a colon.
  private func listed(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.gathering, in: sentence.range).flatMap { word -> [Draft.Statement] in
      guard
        let group = sentence.names.last(where: {
          groups.contains($0.kind) && $0.range.upperBound <= word.start
        }), Int(word.start) - group.range.upperBound <= 16,
        let first = sentence.first([.person], after: Int(word.end), within: 60),
        introducesList(Int(word.end)..<first.range.lowerBound, sentence)
      else { return [] }
      return sentence.list(with: first).map {
        sentence.statement($0, .memberOf, group, rule: "gathering", 0.7)
      }
    }
  }

  private func introducesList(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    if range.count <= 3 { return true }
    let gap = scanned[range.upperBound - 1].isSpace ? range.upperBound - 1 : range.upperBound
    return scanned[gap - 1] == ":" || scanned.word(.listLead, endingAt: gap) != nil
  }
}
