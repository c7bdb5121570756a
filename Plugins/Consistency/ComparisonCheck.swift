import Knowledge

/// "A is larger than B", held against each pair of figures that the sources tell.
struct ComparisonCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  /// Only of what can be measured: which of two is the better is no arithmetic.
  var findings: [Finding] {
    base.facts.filter { $0.property == .surpasses }.flatMap { claim -> [Finding] in
      guard let other = claim.object, let measure = claim.qualifiers.measure else { return [] }
      return Figures(base).compare(claim, with: other, by: measure, as: .comparison) {
        finding(claim, $0, $1)
      }
    }
  }

  private func finding(_ claim: Fact, _ above: Fact, _ below: Fact) -> Finding? {
    guard let left = above.quantity, let right = below.quantity, left.unit.dimension == right.unit.dimension
    else { return nil }
    let verdict = Self.verdict(left.figure, right.figure)
    let text = Told(base)
    return Finding(
      kind: .comparison, claim: text.claim(claim),
      calculation: text.amount(above) + LocalizedText(en: " against ", zh: " 对 ") + text.amount(below)
        + verdict.remark,
      verdict: verdict, evidence: [claim.evidence, above.evidence, below.evidence].uniqued())
  }

  private static func verdict(_ above: Interval, _ below: Interval) -> Verdict {
    if above.lower > below.upper { return .holds }
    return above.upper < below.lower ? .contradicted : .undecidable
  }
}
