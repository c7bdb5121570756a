import Knowledge

/// A total that a source tells, held against the sum of the parts that it tells.
struct SumCheck {
  private static let summed = Set(Property.resources + [.parts, .headcount])

  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { Self.summed.contains($0.property) && $0.qualifiers.scope == .total }
      .compactMap(finding)
  }

  private func finding(_ total: Fact) -> Finding? {
    guard let told = total.quantity else { return nil }
    let terms = base.facts(about: total.subject, total.property).filter { isTerm($0, of: total) }
      .uniqued(by: \.quantity)
    let amounts = terms.compactMap(\.quantity)
    guard amounts.count > 1 else { return nil }
    let sum = amounts.map(\.baseBounds).sum()
    let parts = amounts.map(\.formatted).joined(separator: " + ")
    let verdict = Verdict(sum, within: told.figure)
    return Finding(
      kind: .sum, claim: Told(base).claim(total),
      calculation: parts + " = " + sum.formatted(told.unit) + LocalizedText(en: "; told ", zh: "；自述 ")
        + told.formatted + verdict.remark,
      verdict: verdict, evidence: ([total] + terms).map(\.evidence).uniqued())
  }

  private func isTerm(_ fact: Fact, of total: Fact) -> Bool {
    guard fact.qualifiers.scope != .total, fact.evidence.source == total.evidence.source,
      fact.quantity?.unit.dimension == total.quantity?.unit.dimension,
      fact.qualifiers.hardware == total.qualifiers.hardware
    else { return false }
    guard let one = fact.qualifiers.when, let other = total.qualifiers.when else { return true }
    return one.overlaps(other)
  }
}
