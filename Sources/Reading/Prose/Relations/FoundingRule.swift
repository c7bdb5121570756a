import Knowledge

/// When an organisation came to be: 2018 年 11 月,某研究院成立; X was founded in 2016.
struct FoundingRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    let foundings = sentence.triggers.filter { trigger in
      trigger.senses.contains { $0.property == .established || $0.property == .founded }
    }
    return foundings.compactMap { trigger in
      guard let date = date(trigger, sentence), let organization = organization(trigger, sentence) else {
        return nil
      }
      return sentence.statement(organization, .established, .date(date), rule: "founding", 0.75)
    }
  }

  private func date(_ trigger: Trigger, _ sentence: Sentence) -> PartialDate? {
    let clause = sentence.clause(at: trigger.range.lowerBound)
    return sentence.dates.first {
      clause.contains($0.range.lowerBound) && $0.range.lowerBound >= trigger.range.upperBound
    }?.date
      ?? sentence.date(for: trigger.range.lowerBound)
  }

  /// What a verb is done to stands behind it; what came to be without a founder before it.
  private func organization(_ trigger: Trigger, _ sentence: Sentence) -> NameMention? {
    if let object = sentence.first([.organization], after: trigger.range.upperBound, within: 8),
      sentence.isOneClause(trigger.range.upperBound..<object.range.lowerBound)
    {
      return object
    }
    let clause = sentence.clause(at: trigger.range.lowerBound)
    let before = sentence.names.filter {
      $0.range.upperBound <= trigger.range.lowerBound && clause.contains($0.range.lowerBound)
    }
    return before.last.flatMap { $0.kind == .organization ? $0 : nil }
      ?? (before.isEmpty && trigger.senses.contains { $0.property == .established }
        ? sentence.last([.organization], before: trigger.range.lowerBound) : nil)
  }
}
