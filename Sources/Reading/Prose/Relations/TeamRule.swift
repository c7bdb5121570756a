import Knowledge

/// Whose a team with a person's name is, and who is of it: 他们均属于林老师的团队.
struct TeamRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { person, team -> [Draft.Statement] in
      guard person.kind == .person, team.kind == .organization,
        person.range.upperBound == team.range.lowerBound,
        team.surface.hasPrefix(person.surface)
      else { return [] }
      let leads = sentence.statement(person, .leads, team, rule: "team", 0.8)
      return [leads]
        + members(before: person, sentence).map {
          sentence.statement($0, .memberOf, team, rule: "team", 0.8)
        }
    }
  }

  /// The nearest list before the verb, else whom the text speaks of.
  private func members(before leader: NameMention, _ sentence: Sentence) -> [NameMention] {
    if let near = sentence.last([.person], before: leader.range.lowerBound) {
      return sentence.list(with: near).filter { $0.key != leader.key }
    }
    return sentence.topic.person.map { [$0] } ?? []
  }
}
