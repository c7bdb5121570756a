import Knowledge

/// Whose an amount of compute, data, money or people is, and how it was held.
struct ResourceRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.quantities.compactMap { amount in
      guard let (property, subjects) = meaning(amount, sentence),
        let (subject, sureness) = subject(subjects, amount, sentence)
      else { return nil }
      var statement = sentence.statement(
        subject, property, .quantity(amount.quantity), when: sentence.date(for: amount.range.lowerBound),
        rule: "amount", sureness)
      statement.hardware = hardware(amount, sentence)?.key
      statement.purpose = purpose(amount, property, subject, sentence)?.key
      return statement
    }
  }

  private func meaning(_ amount: QuantityMention, _ sentence: Sentence) -> (Property, [EntityKind])? {
    switch amount.quantity.unit.dimension {
    case .cards, .performance, .machines: (held(amount, sentence), [.organization, .person, .model])
    case .usd, .cny: money(sentence)
    case .bytes, .tokens, .pairs: (.data, [.model, .organization])
    case .layers: (.layers, [.model])
    case .persons: (.headcount, [.organization, .model])
    default: nil
    }
  }

  private func money(_ sentence: Sentence) -> (Property, [EntityKind]) {
    let kind = sentence.scanned.words.hits(.moneyKind, in: sentence.range).first
    let property = kind.flatMap { sentence.scanned.lexicon.qualifier(.moneyKind, of: $0.word) }.flatMap(
      Property.init(rawValue:))
    return property.map { ($0, [.organization]) } ?? (.cost, [.model, .organization])
  }

  /// The verb nearest before the amount says how it is held; else one just behind it.
  private func held(_ amount: QuantityMention, _ sentence: Sentence) -> Property {
    let clause = sentence.clause(at: amount.range.lowerBound)
    let verbs = sentence.triggers.compactMap { trigger -> (Range<Int>, Property)? in
      let property = trigger.senses.map(\.property).first { Property.resources.contains($0) }
      return property.map { (trigger.range, $0) }
    }
    let before = verbs.last { $0.0.upperBound <= amount.range.lowerBound && clause.contains($0.0.lowerBound) }
    let after = verbs.first {
      $0.0.lowerBound >= amount.range.upperBound && $0.0.lowerBound - amount.range.upperBound <= 14
    }
    return (before ?? after)?.1 ?? .uses
  }

  /// The nearest before it in the clause, then in the sentence, then behind it, then of the text.
  private func subject(
    _ kinds: [EntityKind], _ amount: QuantityMention, _ sentence: Sentence
  ) -> (NameMention, Double)? {
    let clause = sentence.clause(at: amount.range.lowerBound)
    let able = sentence.names.filter { kinds.contains($0.kind) }
    let before = able.filter { $0.range.upperBound <= amount.range.lowerBound }
    if let near = before.last(where: { clause.contains($0.range.lowerBound) }) { return (near, 0.75) }
    if let near = before.first { return (near, 0.65) }
    if let behind = able.first(where: { clause.contains($0.range.lowerBound) }) ?? able.first {
      return (behind, 0.6)
    }
    return sentence.topic.mention(of: Set(kinds)).map { ($0, 0.4) }
  }

  private func hardware(_ amount: QuantityMention, _ sentence: Sentence) -> NameMention? {
    guard amount.quantity.unit.dimension == .cards else { return nil }
    return sentence.names.first {
      $0.kind == .hardware && $0.range.lowerBound >= amount.range.lowerBound
        && $0.range.lowerBound <= amount.range.upperBound + 8
    }
  }

  /// The model that a resource trained.
  private func purpose(
    _ amount: QuantityMention, _ property: Property, _ subject: NameMention, _ sentence: Sentence
  ) -> NameMention? {
    guard Property.resources.contains(property), subject.kind != .model,
      sentence.triggers.contains(where: { $0.senses.contains { $0.property == .trainedOn } })
    else { return nil }
    return sentence.first([.model], after: amount.range.upperBound, within: 60)
      ?? sentence.last([.model], before: amount.range.lowerBound)
  }
}
