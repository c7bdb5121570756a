import Knowledge

/// When a model came out: 2020 年 6 月发布了 GPT-3, GPT-4 was released in March 2023.
struct ReleaseRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.triggers.filter { $0.senses.contains { $0.property == .released } }.flatMap {
      trigger -> [Draft.Statement] in
      guard let date = sentence.date(for: trigger.range.lowerBound) ?? followingDate(trigger, sentence),
        !isBackground(trigger, sentence), let model = model(of: trigger, sentence)
      else { return [] }
      return sentence.list(with: model).map {
        sentence.statement($0, .released, .date(date), rule: "release", 0.8)
      }
    }
  }

  /// Released in March 2023: English tells the date behind.
  private func followingDate(_ trigger: Trigger, _ sentence: Sentence) -> PartialDate? {
    let clause = sentence.clause(at: trigger.range.lowerBound)
    return sentence.dates.first { clause.contains($0.range.lowerBound) }?.date
  }

  /// 发布后, after its release: the date is of what follows.
  private func isBackground(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    return ["后", "前", "时"].contains(scanned[trigger.range.upperBound])
      || scanned.words.contains(
        .negation, in: max(sentence.range.lowerBound, trigger.range.lowerBound - 4)..<trigger.range.lowerBound
      )
  }

  /// What is released stands behind the verb, else before it in its clause.
  private func model(of trigger: Trigger, _ sentence: Sentence) -> NameMention? {
    let clause = sentence.clause(at: trigger.range.lowerBound)
    if let after = sentence.first([.model], after: trigger.range.upperBound, within: 40),
      after.range.lowerBound < clause.upperBound
        || after.range.lowerBound - trigger.range.upperBound <= 4
    {
      return isPaper(after, sentence) ? nil : after
    }
    return sentence.names.last {
      $0.kind == .model && clause.contains($0.range.lowerBound)
        && $0.range.upperBound <= trigger.range.lowerBound
    }
  }

  private func isPaper(_ model: NameMention, _ sentence: Sentence) -> Bool {
    sentence.scanned.words.contains(
      .paper, in: model.range.upperBound..<min(model.range.upperBound + 4, sentence.range.upperBound))
  }
}
