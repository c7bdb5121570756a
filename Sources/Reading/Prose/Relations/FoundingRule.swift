import Knowledge

/// When an organisation came to be: 2018 年 11 月，某研究院成立; X was founded in 2016.
struct FoundingRule: RelationRule {
  private static let words = [
    "成立", "创立", "創立", "创办", "was founded", "was established", "founded in", "established in", "opened in",
  ]

  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.dates.flatMap { date -> [Draft.Statement] in
      let clause = sentence.clause(at: date.range.lowerBound)
      let extended = clause.lowerBound..<min(clause.upperBound + 24, sentence.range.upperBound)
      guard let word = Self.words.first(where: { sentence.text[extended].string.contains($0) }) else {
        return []
      }
      let organizations = sentence.names.filter {
        $0.kind == .organization && extended.contains($0.range.lowerBound)
      }
      guard let organization = organization(organizations, word, sentence) else { return [] }
      return [sentence.statement(organization, .established, .date(date.date), rule: "founding", 0.7)]
    }
  }

  /// What a verb is done to stands behind it, what is founded without one before it.
  private func organization(_ found: [NameMention], _ word: String, _ sentence: Sentence) -> NameMention? {
    let hasFounder = sentence.names.contains { $0.kind == .person }
    return hasFounder ? found.last : found.first
  }
}
