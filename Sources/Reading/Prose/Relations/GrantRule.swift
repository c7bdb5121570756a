import Knowledge

/// Who paid for the work that a text is about: 本工作得到甲和乙资助, this work was funded by A and by B.
struct GrantRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    guard let work = sentence.scanned.words.hits(.ownWork, in: sentence.range).first,
      let model = sentence.topic.mainModel,
      let trigger = sentence.triggers.first(where: { trigger in
        trigger.range.lowerBound >= work.end && trigger.senses.contains { $0.property == .supports }
      })
    else { return [] }
    return givers(trigger, Int(work.end), sentence).map {
      sentence.statement($0, .supports, model, rule: "grant", 0.8)
    }
  }

  private func givers(_ trigger: Trigger, _ start: Int, _ sentence: Sentence) -> [NameMention] {
    let (verb, scanned) = (trigger.range, sentence.scanned)
    let isLatin = scanned[verb.lowerBound].isLatin
    let clause = sentence.clause(at: verb.lowerBound)
    let side = isLatin ? verb.upperBound..<clause.upperBound : max(start, clause.lowerBound)..<verb.lowerBound
    guard scanned.words.contains(isLatin ? .agent : .receiving, in: side) else { return [] }
    return sentence.names.filter { $0.kind == .organization && side.contains($0.range.lowerBound) }
  }
}
