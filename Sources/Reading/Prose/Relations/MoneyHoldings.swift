import Knowledge

/// Who gave, had or spent money, and what it paid for.
struct MoneyHoldings {
  let sentence: Sentence
  let amount: QuantityMention
  let holders: [Holder]

  private static let verbs: Set<Property> = [
    .allocates, .lends, .supports, .owns, .needs, .uses, .orders, .borrows,
  ]

  func all() -> [Holding] {
    let start = amount.range.lowerBound
    if isTurnover { return [] }
    if let giver { return [Holding(giver, .allocates, 0.75)] }
    if kind == .allocates { return raised() }
    if let kind { return nearest.map { [Holding($0, kind, 0.7)] } ?? [] }
    guard let verb = AmountVerb.governing(amount, sentence, accepted: Self.verbs) else { return cost(nil) }
    let parties = AmountParties(sentence: sentence, verb: verb, amount: amount, holders: holders)
    switch verb.property {
    case .allocates, .lends, .supports: return held(.allocates, parties)
    case .uses, .orders: return cost(parties)
    case .needs where needy != nil: return needy.map { [Holding($0, .needs, 0.65)] } ?? []
    default:
      let found = held(verb.property, parties)
      return found.isEmpty ? [Holding(.ownSide(start..<start), verb.property, 0.5)] : found
    }
  }

  /// 某模型…,训练预算不低于 1 亿: the model that is named last.
  private var needy: NameMention? {
    sentence.names.last { $0.range.upperBound <= amount.range.lowerBound }.flatMap {
      $0.kind == .model && !AmountModel(sentence: sentence).isCompared($0) ? $0 : nil
    }
  }

  /// 营收, a loss: what a firm earns pays for nothing that is told.
  private var isTurnover: Bool {
    let clause = sentence.clause(at: amount.range.lowerBound)
    return sentence.scanned.words.hits(.moneyKind, in: clause.lowerBound..<amount.range.lowerBound).contains {
      sentence.scanned.lexicon.qualifier(.moneyKind, of: $0.word) == "turnover"
    }
  }

  /// 估值, salary
  private var kind: Property? {
    let clause = sentence.clause(at: amount.range.lowerBound)
    return sentence.scanned.words.hits(.moneyKind, in: clause).first
      .flatMap { sentence.scanned.lexicon.qualifier(.moneyKind, of: $0.word) }.flatMap(
        Property.init(rawValue:))
  }

  private var nearest: NameMention? {
    let able = sentence.names.filter { $0.kind == .organization }
    return able.last { $0.range.upperBound <= amount.range.lowerBound } ?? able.first
      ?? sentence.topic.organization
  }

  /// A round of money: given by who led it, else had by who raised it.
  private func raised() -> [Holding] {
    let clause = sentence.clause(at: amount.range.lowerBound)
    let able = holders.filter { $0.name.kind == .organization && $0.part != .aside }
    if let giver = able.first(where: { $0.part == .agent }) ?? able.last(where: leads) {
      return [Holding(giver, .allocates, 0.75)]
    }
    let near = able.last {
      clause.contains($0.range.lowerBound) && $0.range.upperBound <= amount.range.lowerBound
    }
    return [Holding(near?.name ?? .ownSide(clause.lowerBound..<clause.lowerBound), .owns, 0.5)]
  }

  /// 某资本领投, led a round
  private func leads(_ holder: Holder) -> Bool {
    sentence.triggers.contains { trigger in
      (0...12).contains(trigger.range.lowerBound - holder.range.upperBound)
        && trigger.senses.contains { [.supports, .leads, .allocates].contains($0.property) }
        && sentence.isOneClause(
          holder.range.upperBound..<max(holder.range.upperBound, trigger.range.lowerBound))
    }
  }

  /// A gift of 250,000 dollars from them.
  private var giver: Holder? {
    let clause = sentence.clause(at: amount.range.lowerBound)
    if let source = holders.first(where: { isGivingSource($0, clause) }) { return source }
    return holders.first {
      ($0.part == .source || $0.part == .agent && $0.range.lowerBound > amount.range.upperBound)
        && $0.name.kind == .organization && $0.range.lowerBound >= amount.range.upperBound
        && clause.contains($0.range.lowerBound)
    }
  }

  /// 获某厅专项经费 2.5 亿元
  private func isGivingSource(_ holder: Holder, _ clause: Range<Int>) -> Bool {
    let (start, end) = (holder.range.lowerBound, holder.range.upperBound)
    guard holder.name.kind == .organization, clause.contains(start), end <= amount.range.lowerBound,
      sentence.scanned[start].isHan
    else { return false }
    return sentence.scanned.word(.receiving, endingAt: start) != nil
      && sentence.scanned.words.contains(.help, in: end..<min(clause.upperBound, amount.range.upperBound + 6))
  }

  private func held(_ property: Property, _ parties: AmountParties) -> [Holding] {
    parties.doer([.organization, .person]).map { [Holding($0.holder, property, $0.sureness)] } ?? []
  }

  /// Who spent it where somebody did, else what it paid for.
  private func cost(_ parties: AmountParties?) -> [Holding] {
    let models = AmountModel(sentence: sentence)
    let start = amount.range.lowerBound
    if let parties, let user = parties.inClause(holders.filter { $0.name.kind == .organization }) {
      return [Holding(user, .cost, 0.75)]
    }
    if let model = models.before(start) { return [Holding(model.model, .cost, 0.7)] }
    if let model = models.behind(amount.range.upperBound) { return [Holding(model, .cost, 0.55)] }
    if let model = models.topic(at: start) { return [Holding(model, .cost, 0.55)] }
    if let parties, parties.source == nil { return [Holding(.ownSide(start..<start), .cost, 0.45)] }
    let near = nearest
    if near == nil || near?.key == sentence.topic.organization?.key, let model = sentence.topic.mainModel {
      return [Holding(model, .cost, 0.45)]
    }
    return near.map { [Holding($0, .cost, 0.4)] } ?? []
  }
}
