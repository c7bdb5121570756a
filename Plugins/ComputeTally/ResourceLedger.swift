import Knowledge

/// All resources of a dossier, each once, by holder, state, unit and date.
struct ResourceLedger {
  let base: KnowledgeBase
  let records: [ResourceRecord]

  init(_ base: KnowledgeBase) {
    self.base = base
    var records: [ResourceRecord] = []
    for fact in base.facts where Property.resources.contains(fact.property) {
      guard let amount = fact.quantity else { continue }
      let record = ResourceRecord(fact, amount)
      let joined = records.enumerated().lazy.compactMap { place, known in
        known.joined(with: record).map { (place, $0) }
      }.first
      if let (place, both) = joined { records[place] = both } else { records.append(record) }
    }
    self.records = records.sorted { Self.key($0) < Self.key($1) }
  }

  /// Sums over what may be added, in the order of the records.
  var sums: [ResourceSum] {
    var sums: [ResourceSum] = []
    for record in records where !record.isToldTotal {
      if let place = sums.firstIndex(where: { $0.mayTake(record) }) {
        sums[place].take(record)
      } else {
        sums.append(ResourceSum(record))
      }
    }
    return sums
  }

  /// The totals that a source itself tells beside a sum.
  func toldTotals(beside sum: ResourceSum) -> [ResourceRecord] {
    records.filter { $0.isToldTotal && sum.first.isOfOneKind(with: $0) }
  }

  /// What a holder could use: its own, and what others handed to it.
  func had(by holder: EntityID, _ dimension: Dimension) -> [ResourceRecord] {
    records.filter { record in
      guard record.dimension == dimension, !record.isToldTotal else { return false }
      let isOwn = record.holder == holder && [.owns, .rents, .borrows].contains(record.state)
      return isOwn || record.to == holder && record.state == .allocates
    }
  }

  /// Whether the one who received it tells of the same deal, so that counting both would count it twice.
  func isToldByReceiver(_ record: ResourceRecord) -> Bool {
    record.state == .lends
      && records.contains { other in
        [.borrows, .rents].contains(other.state) && other.holder == record.to && other.from == record.holder
          && other.dimension == record.dimension && other.amount.baseBounds == record.amount.baseBounds
      }
  }

  func name(_ id: EntityID) -> LocalizedText { base.name(id) }

  private static func key(_ record: ResourceRecord) -> (EntityID, Int, String, Int, Double) {
    (
      record.holder, Property.resources.firstIndex(of: record.state) ?? 0, record.dimension.rawValue,
      record.when?.earliest?.number ?? .max, record.amount.baseBounds.lower
    )
  }
}

extension ResourceRecord {
  /// Whether two amounts measure the same thing, so that they could be added.
  func isOfOneKind(with other: ResourceRecord) -> Bool {
    holder == other.holder && state == other.state && dimension == other.dimension
      && hardware == other.hardware && certainty == other.certainty
  }
}
