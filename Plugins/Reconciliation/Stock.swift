import Knowledge

/// What the dossier tells of cards and of computing power, and how cards convert.
struct Stock {
  let base: KnowledgeBase
  let throughputs: [Throughput]
  /// Every resource told in cards, once for each holder, state, number and hardware.
  let cards: [Fact]
  /// Every resource told in P, likewise.
  let powers: [Fact]

  init(_ base: KnowledgeBase) {
    self.base = base
    throughputs = Throughput.all(of: base)
    let told = base.facts.filter { Property.resources.contains($0.property) }
    func of(_ dimension: Dimension) -> [Fact] {
      told.filter { $0.quantity?.unit.dimension == dimension }.uniqued(by: Identity.init)
    }
    cards = of(.cards)
    powers = of(.performance)
  }

  /// The power of each told number of cards at each precision of its hardware.
  var conversions: [CardPower] {
    cards.flatMap { fact in
      throughputs.filter { $0.hardware == fact.qualifiers.hardware }.compactMap { CardPower([fact], $0) }
    }
  }

  /// What a holder has or has ordered, where both ends are told: each number alone, and all of one hardware
  /// together.
  func pool(of holder: EntityID) -> [CardPower] {
    let had = cards.filter {
      $0.subject == holder && [.owns, .orders].contains($0.property) && $0.qualifiers.scope != .total
        && $0.quantity?.bounds.isBounded ?? false
    }
    let kinds = had.compactMap(\.qualifiers.hardware).uniqued()
    let stocks = kinds.flatMap { kind -> [[Fact]] in
      let own = had.filter { $0.qualifiers.hardware == kind }
      return own.map { [$0] } + (own.count > 1 ? [own] : [])
    }
    return stocks.flatMap { facts in
      throughputs.filter { $0.hardware == facts[0].qualifiers.hardware }.compactMap { CardPower(facts, $0) }
    }
  }

  /// Those of the same holder whose bounds meet what the source tells in P, which must be a number.
  func pool(meeting power: Fact) -> [CardPower] {
    guard let told = power.quantity, told.form == .exactly || told.form == .about else { return [] }
    return pool(of: power.subject).filter { $0.power.overlaps(told.figure) }
  }

  private struct Identity: Hashable {
    let subject: EntityID
    let property: Property
    let value: Fact.Value
    let hardware: EntityID?
    let purpose: EntityID?
    let from: EntityID?

    init(_ fact: Fact) {
      (subject, property, value) = (fact.subject, fact.property, fact.value)
      (hardware, purpose, from) = (fact.qualifiers.hardware, fact.qualifiers.purpose, fact.qualifiers.from)
    }
  }
}
