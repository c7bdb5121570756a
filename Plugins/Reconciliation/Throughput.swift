import Knowledge

/// What one card computes in a second, at one precision, as a source tells it.
struct Throughput: Hashable {
  let hardware: EntityID
  let precision: Precision
  let sparsity: Sparsity
  let perCard: Interval
  let note: LocalizedText?
  let evidence: Evidence

  init?(_ fact: Fact) {
    guard fact.property == .throughput, let amount = fact.quantity, let precision = fact.qualifiers.precision
    else { return nil }
    hardware = fact.subject
    self.precision = precision
    sparsity = fact.qualifiers.sparsity ?? .dense
    perCard = amount.baseBounds
    note = fact.qualifiers.note
    evidence = fact.evidence
  }

  /// Such as "FP16, sparse".
  var name: LocalizedText {
    [LocalizedText(precision.rawValue.uppercased()), sparsity.name, note].compactMap { $0 }.joined()
  }

  /// By hardware, then from the most exact numbers to the least; of two sources the first.
  static func all(of base: KnowledgeBase) -> [Throughput] {
    let ranks = Dictionary(uniqueKeysWithValues: Precision.allCases.enumerated().map { ($1, $0) })
    func rank(_ one: Throughput) -> (Int32, Int, Int) {
      (Int32(one.hardware.index), ranks[one.precision] ?? 0, one.sparsity == .dense ? 0 : 1)
    }
    return base.facts.compactMap(Throughput.init).sorted { rank($0) < rank($1) }
      .uniqued(by: \.identity)
  }

  private struct Identity: Hashable {
    let hardware: EntityID
    let precision: Precision
    let sparsity: Sparsity
    let perCard: Interval
  }

  private var identity: Identity {
    Identity(hardware: hardware, precision: precision, sparsity: sparsity, perCard: perCard)
  }
}
