import Knowledge

/// One resource of one holder, as one or more passages tell it.
struct ResourceRecord {
  let holder: EntityID
  let state: Property
  let amount: Quantity
  let hardware: EntityID?
  let purpose: EntityID?
  let from: EntityID?
  let to: EntityID?
  let when: PartialDate?
  let lasting: Quantity?
  let certainty: Fact.Certainty
  /// Whether the source tells it as the sum of others.
  let isToldTotal: Bool
  let notes: [LocalizedText]
  let evidence: [Evidence]

  init(_ fact: Fact, _ amount: Quantity) {
    let qualifiers = fact.qualifiers
    holder = fact.subject
    state = fact.property
    self.amount = amount
    (hardware, purpose, from, to) = (qualifiers.hardware, qualifiers.purpose, qualifiers.from, qualifiers.to)
    (when, lasting, certainty) = (qualifiers.when, qualifiers.lasting, qualifiers.certainty)
    isToldTotal = qualifiers.scope == .total
    notes = [qualifiers.role, qualifiers.note].compactMap { $0 }
    evidence = [fact.evidence]
  }

  private init(_ first: ResourceRecord, and second: ResourceRecord) {
    (holder, state, amount) = (first.holder, first.state, first.amount)
    hardware = first.hardware ?? second.hardware
    purpose = first.purpose ?? second.purpose
    from = first.from ?? second.from
    to = first.to ?? second.to
    when = first.when ?? second.when
    lasting = first.lasting ?? second.lasting
    (certainty, isToldTotal) = (first.certainty, first.isToldTotal)
    notes = first.notes + second.notes.filter { !first.notes.contains($0) }
    evidence = (first.evidence + second.evidence).listed()
  }

  /// The same resource told again: nothing that both say differs.
  func joined(with other: ResourceRecord) -> ResourceRecord? {
    func agree<Value: Equatable>(_ one: Value?, _ another: Value?) -> Bool {
      one == nil || another == nil || one == another
    }
    guard holder == other.holder, state == other.state, amount.baseBounds == other.amount.baseBounds,
      amount.unit.dimension == other.amount.unit.dimension, certainty == other.certainty,
      isToldTotal == other.isToldTotal, evidence != other.evidence, agree(hardware, other.hardware),
      agree(purpose, other.purpose), agree(from, other.from), agree(to, other.to), agree(when, other.when)
    else { return nil }
    return ResourceRecord(self, and: other)
  }

  var dimension: Dimension { amount.unit.dimension }

  /// Cards times time, in card-days.
  var cardDays: Interval? {
    guard dimension == .cards, let lasting else { return nil }
    return amount.baseBounds * lasting.baseBounds
  }
}
