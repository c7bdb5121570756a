import Knowledge

/// "A has so many times B's parameters", or so great a share of them, held against each pair of figures
/// that the sources tell.
struct RatioCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { $0.property == .ratio || $0.property == .share }.flatMap(findings)
  }

  private func findings(of claim: Fact) -> [Finding] {
    guard let factor = claim.quantity else { return [] }
    let kind: Finding.Kind = claim.property == .share ? .share : .ratio
    guard let other = claim.qualifiers.to else { return kind == .share ? [ofNothing(claim)] : [] }
    let measure = claim.qualifiers.measure ?? .parameters
    return Figures(base).compare(claim, with: other, by: measure, as: kind) {
      finding(claim, kind, factor, $0, $1)
    }
  }

  private func finding(
    _ claim: Fact, _ kind: Finding.Kind, _ factor: Quantity, _ above: Fact, _ below: Fact
  ) -> Finding? {
    let unit = Unit.base(of: factor.unit.dimension)
    guard let left = above.quantity, let right = below.quantity,
      left.unit.dimension == right.unit.dimension, let quotient = left.figure / right.figure
    else { return nil }
    let found = quotient * Interval(kind == .share ? 100 : 1)
    let text = Told(base)
    let verdict = Verdict(found, within: factor.claimed, number: factor.equality)
    return Finding(
      kind: kind, claim: text.claim(claim),
      calculation: text.amount(above) + " ÷ " + text.amount(below) + " = "
        + found.formatted(unit) + LocalizedText(en: "; claimed ", zh: "；说法为 ")
        + factor.claimed.formatted(unit) + verdict.remark,
      verdict: verdict,
      evidence: [claim.evidence, above.evidence, below.evidence].uniqued())
  }

  private func ofNothing(_ claim: Fact) -> Finding {
    .open(
      claim, .share,
      LocalizedText(en: "neither the part nor the whole is told as an amount", zh: "部分与整体均未以数量载明"), base)
  }
}
