import Knowledge

/// Whose an amount of compute, data, money or people is, and how it was held.
struct ResourceRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    guard !sentence.quantities.isEmpty else { return [] }
    let holders = Holders(sentence: sentence).all()
    return sentence.quantities.flatMap { amount in
      holdings(amount, sentence, holders).map { statement($0, amount, sentence) }
    }
  }

  private func holdings(
    _ amount: QuantityMention, _ sentence: Sentence, _ holders: [Holder]
  ) -> [Holding] {
    switch amount.quantity.unit.dimension {
    case .cards, .performance, .machines:
      ComputeHoldings(sentence: sentence, amount: amount, holders: holders).all()
    case .usd, .cny: MoneyHoldings(sentence: sentence, amount: amount, holders: holders).all()
    case .bytes, .tokens, .pairs: DataHoldings(sentence: sentence, amount: amount).all()
    case .layers: nearest([.model], amount, sentence).map { [Holding($0.0, .layers, $0.1)] } ?? []
    case .persons:
      nearest([.organization, .model], amount, sentence).map { [Holding($0.0, .headcount, $0.1)] } ?? []
    default: []
    }
  }

  private func statement(_ holding: Holding, _ amount: QuantityMention, _ sentence: Sentence)
    -> Draft.Statement
  {
    var statement = sentence.statement(
      holding.owner, holding.property, .quantity(amount.quantity),
      when: sentence.date(for: amount.range.lowerBound),
      rule: holding.isTeam ? AmountOwners.teamRule : AmountOwners.rule, holding.sureness)
    statement.hardware = hardware(amount, sentence)?.key
    statement.purpose = purpose(amount, holding, sentence)?.key
    return statement
  }

  /// The nearest before it in the clause, then in the sentence, then behind it, then of the text.
  private func nearest(
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
  private func purpose(_ amount: QuantityMention, _ holding: Holding, _ sentence: Sentence) -> NameMention? {
    guard Property.resources.contains(holding.property), holding.owner.kind != .model,
      sentence.triggers.contains(where: { $0.senses.contains { $0.property == .trainedOn } })
    else { return nil }
    return sentence.first([.model], after: amount.range.upperBound, within: 60)
      ?? sentence.last([.model], before: amount.range.lowerBound)
  }
}

/// That somebody has, gets, gives or lacks an amount.
struct Holding {
  let owner: NameMention
  let isTeam: Bool
  let property: Property
  let sureness: Double

  init(_ holder: Holder, _ property: Property, _ sureness: Double) {
    (owner, isTeam) = (holder.name, holder.isTeam)
    (self.property, self.sureness) = (property, sureness)
  }

  init(_ owner: NameMention, _ property: Property, _ sureness: Double) {
    (self.owner, isTeam, self.property, self.sureness) = (owner, false, property, sureness)
  }
}
