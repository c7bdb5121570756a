import Knowledge

/// Posts that one clause after another gives somebody: 甲,…,现任某校教授、某公司首席科学家; 曾在某公司担任工程师.
struct PostRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    var holders: [NameMention] = []
    return sentence.names.indices.flatMap { index -> [Draft.Statement] in
      let place = sentence.names[index]
      guard place.kind == .organization || place.kind == .project, let post = post(of: place, sentence) else {
        return []
      }
      if isTaken(place, sentence) {
        holders = holder(before: place, sentence)
      } else if !isListed(place, sentence) {
        holders = []
      }
      let properties =
        isMotion(place, sentence) && sentence.scanned[place.range.upperBound] != "做"
        ? [post.property, .joined] : [post.property]
      return holders.filter { $0.key != place.key }.flatMap { holder in
        properties.map { sentence.statement(holder, $0, place, role: post.role, rule: "post", 0.75) }
      }
    }
  }

  /// What follows the organisation, up to the end of the clause: a title, or 担任 and a title.
  private func post(of place: NameMention, _ sentence: Sentence) -> (role: String, property: Property)? {
    let scanned = sentence.scanned
    var start = place.range.upperBound
    if scanned[start] == "”" { start += 1 }
    if let verb = scanned.words.hits(.roleVerb, in: start..<min(start + 5, sentence.range.upperBound)).first {
      start = Int(verb.end)
    } else if isMotion(place, sentence) {
      start += 1
    }
    var end = start
    while end < min(start + 16, sentence.range.upperBound), !scanned.endsClause(end), scanned[end] != "、" {
      end += 1
    }
    guard start < end, let title = scanned.words.hits(.title, in: start..<end).last,
      !sentence.names.contains(where: { (start..<end).overlaps($0.range) })
    else { return nil }
    // 是某公司大模型的核心成员: of its model, not of it.
    guard !scanned.words.contains(.modelWord, in: start..<Int(title.start)), scanned[Int(title.start)].isHan
    else { return nil }
    return Roles(sentence).title(in: start..<Int(title.end))
  }

  /// Behind a word for taking a post, or 在 with that word behind.
  private func isTaken(_ place: NameMention, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    var start = place.range.lowerBound
    while scanned[start - 1].isSpace || scanned[start - 1] == "“" { start -= 1 }
    if scanned.word([.roleVerb, .copula], endingAt: start) != nil || isMotion(place, sentence) {
      return true
    }
    guard scanned[start - 1] == "在" || scanned[start - 1] == "于" else { return false }
    let end = place.range.upperBound
    return scanned.words.contains(.roleVerb, in: end..<min(end + 5, sentence.range.upperBound))
  }

  /// 到某实验室当副主任
  private func isMotion(_ place: NameMention, _ sentence: Sentence) -> Bool {
    let (scanned, start) = (sentence.scanned, place.range.lowerBound)
    return ["到", "去", "赴"].contains(scanned[start - 1])
      && ["当", "做", "任"].contains(scanned[place.range.upperBound])
  }

  private func isListed(_ place: NameMention, _ sentence: Sentence) -> Bool {
    let start = place.range.lowerBound
    return sentence.scanned[start - 1] == "、" || sentence.scanned[start - 2] == "、"
  }

  /// The nearest person in the clause, else the sentence's first, else whom the text speaks of.
  private func holder(before place: NameMention, _ sentence: Sentence) -> [NameMention] {
    let clause = sentence.clause(at: place.range.lowerBound)
    let people = sentence.names.filter {
      $0.kind == .person && $0.range.upperBound <= place.range.lowerBound
    }
    if let near = people.last(where: {
      clause.contains($0.range.lowerBound) && !sentence.scanned.isReplaced($0)
    }) {
      return [near]
    }
    return (people.first ?? sentence.topic.person).map { [$0] } ?? []
  }
}
