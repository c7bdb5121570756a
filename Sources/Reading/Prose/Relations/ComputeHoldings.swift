import Knowledge

/// Who holds cards, machines or P, and how: 从乙租了 500 张, 借给甲 128 张, trained on 64 cards.
struct ComputeHoldings {
  let sentence: Sentence
  let amount: QuantityMention
  let holders: [Holder]

  func all() -> [Holding] {
    let verb = AmountVerb.governing(amount, sentence, accepted: Set(Property.resources))
    guard let verb, !trains(besides: verb) else { return trained() }
    let parties = AmountParties(sentence: sentence, verb: verb, amount: amount, holders: holders)
    if verb.isDenied, !verb.isFar { return lacked(parties) }
    var found = verb.property == .uses || verb.property == .needs ? used(verb, parties) : held(verb, parties)
    if verb.range.lowerBound > start, verb.property != .uses, trainsHere { found += trainedWith(0.7) }
    return (found.isEmpty ? unclear(verb.property) : found) + provided(besides: verb)
  }

  /// Using 256 GPUs hosted by them: who lends stands behind the amount, whatever the verb before says.
  private func provided(besides verb: AmountVerb) -> [Holding] {
    let clause = sentence.clause(at: start)
    guard verb.range.upperBound <= start,
      let trigger = sentence.triggers.first(where: {
        $0.says(.lends) && $0.range.lowerBound >= amount.range.upperBound
          && clause.contains($0.range.lowerBound)
      }),
      let agent = holders.first(where: { $0.part == .agent && $0.range.lowerBound > trigger.range.upperBound }
      )
    else { return [] }
    return [Holding(agent, .lends, 0.7)]
  }

  /// Trained on 64 cards that somebody lent: both are told.
  private var trainsHere: Bool {
    let clause = sentence.clause(at: start)
    return sentence.triggers.contains { trigger in
      trigger.senses.contains { $0.property == .trainedOn } && clause.contains(trigger.range.lowerBound)
        && trigger.range.upperBound <= start
    }
  }

  private func trainedWith(_ sureness: Double) -> [Holding] {
    AmountModel(sentence: sentence).before(start).map { [Holding($0.model, .uses, sureness)] } ?? []
  }

  private var start: Int { amount.range.lowerBound }

  /// 没有 500 张: what somebody has not is what they lack.
  private func lacked(_ parties: AmountParties) -> [Holding] {
    let doer = parties.doer([.organization, .person])
    return [doer.map { Holding($0.holder, .needs, 0.5) } ?? Holding(.ownSide(start..<start), .needs, 0.4)]
  }

  /// Where training stands nearer to the amount than the verb, it is what was trained with.
  private func trains(besides verb: AmountVerb) -> Bool {
    guard verb.isFar || verb.property == .owns, verb.range.upperBound < start else { return false }
    let clause = sentence.clause(at: start)
    return sentence.triggers.contains { trigger in
      trigger.senses.contains { $0.property == .trainedOn }
        && verb.range.upperBound <= trigger.range.lowerBound
        && (trigger.range.upperBound <= start || verb.isFar && clause.contains(trigger.range.lowerBound))
    }
  }

  /// Who gives is told with who gets, and the other way round.
  private func held(_ verb: AmountVerb, _ parties: AmountParties) -> [Holding] {
    let doer = parties.doer([.organization, .person])
    let property = parties.isLent ? Property.lends : isPlanned(verb) ? .orders : verb.property
    var found = doer.map { [Holding($0.holder, property, $0.sureness)] } ?? []
    switch property {
    case .rents, .borrows:
      if let source = parties.source, source.name.key != doer?.holder.name.key {
        found.append(Holding(source, .lends, 0.75))
        if doer == nil { found.append(Holding(.ownSide(start..<start), verb.property, 0.45)) }
      }
    case .lends:
      if let receiver = parties.receiver, receiver.name.key != doer?.holder.name.key {
        let isRent = verb.range.contains { sentence.scanned[$0] == "租" }
        found.append(Holding(receiver, isRent ? .rents : .borrows, 0.7))
      }
    default: break
    }
    return found
  }

  /// 年内将再购入: what is not had yet.
  private func isPlanned(_ verb: AmountVerb) -> Bool {
    let start = verb.range.lowerBound
    return verb.property == .owns && verb.range.count > 1 && sentence.scanned[start].isHan
      && ((start - 4)..<start).contains { "将拟".unicodeScalars.contains(sentence.scanned[$0]) }
  }

  /// An organisation that uses cards does so; else what was trained with them did.
  private func used(_ verb: AmountVerb, _ parties: AmountParties) -> [Holding] {
    let user = holders.filter { $0.name.kind == .organization || $0.name.kind == .person && $0.isTeam }
    if let user = parties.inClause(user) { return [Holding(user, verb.property, 0.8)] }
    let models = AmountModel(sentence: sentence)
    if verb.property == .needs {
      if let nearest = sentence.names.last(where: { $0.range.upperBound <= verb.range.lowerBound }),
        nearest.kind == .model, sentence.scanned[verb.range.lowerBound].isLatin
      {
        return [Holding(nearest, .needs, 0.7)]
      }
      if let doer = parties.doer([.organization, .person]) {
        return [Holding(doer.holder, .needs, doer.sureness)]
      }
      return (models.before(start)?.model ?? models.topic(at: start)).map { [Holding($0, .needs, 0.6)] } ?? []
    }
    if let model = models.before(amount.range.lowerBound) { return [Holding(model.model, .uses, 0.75)] }
    if !isTraining, let doer = parties.doer([.organization, .person]) {
      return [Holding(doer.holder, .uses, doer.sureness)]
    }
    return trained()
  }

  /// 在 48 张卡上跑了十天: what was trained, else who trained it.
  private func trained() -> [Holding] {
    let models = AmountModel(sentence: sentence)
    if let team = holders.first(where: \.isTeam) { return [Holding(team, .uses, 0.7)] }
    if isTraining {
      if let model = models.before(start) { return [Holding(model.model, .uses, model.isNear ? 0.8 : 0.7)] }
      if let model = models.behind(amount.range.upperBound) ?? models.topic(at: start)
        ?? sentence.topic.mainModel
      {
        return [Holding(model, .uses, 0.6)]
      }
    }
    return unclear(.uses)
  }

  private var isTraining: Bool {
    sentence.triggers.contains { trigger in
      trigger.senses.contains { $0.property == .trainedOn || $0.property == .developed }
    }
  }

  /// Somebody told nearby, for a person to check.
  private func unclear(_ property: Property) -> [Holding] {
    if property == .lends { return [Holding(.ownSide(start..<start), .borrows, 0.4)] }
    let able = holders.filter { $0.name.kind == .organization || property == .uses && $0.name.kind == .model }
    if let near = able.last(where: { $0.range.upperBound <= start }) ?? able.first {
      return [Holding(near, property, 0.4)]
    }
    let model = property == .uses ? AmountModel(sentence: sentence).topic(at: start) : nil
    return [Holding(model ?? .ownSide(start..<start), property, 0.35)]
  }
}
