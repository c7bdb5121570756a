import Knowledge

/// "A has so many times B's parameters", held against each pair of figures that the sources tell.
struct RatioCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { $0.property == .ratio }.flatMap(findings)
  }

  private func findings(of claim: Fact) -> [Finding] {
    guard let factor = claim.quantity, let other = claim.qualifiers.to else { return [] }
    let measure = claim.qualifiers.measure ?? .parameters
    let (above, below) = (figures(claim.subject, measure), figures(other, measure))
    let pairs = above.flatMap { left in below.map { (left, $0) } }
    guard !pairs.isEmpty else { return [missing(claim, factor, other, measure, above, below)] }
    return Finding.condensed(pairs.compactMap { finding(claim, factor, $0.0, $0.1) }, of: claim)
  }

  /// One for each value of each source: a figure told in several places is one.
  private func figures(_ id: EntityID, _ measure: Property) -> [Fact] {
    base.facts(about: id, measure).filter { $0.quantity != nil }
      .uniqued { "\($0.evidence.source) \($0.quantity?.baseBounds ?? .zero)" }
  }

  private func finding(_ claim: Fact, _ factor: Quantity, _ above: Fact, _ below: Fact) -> Finding? {
    guard let left = above.quantity, let right = below.quantity,
      let quotient = left.figure / right.figure
    else { return nil }
    let text = Told(base)
    let verdict = Verdict(quotient, within: factor.claimed, number: factor.equality)
    return Finding(
      kind: .ratio, claim: text.claim(claim),
      calculation: text.amount(above) + " ÷ " + text.amount(below) + " = "
        + quotient.formatted(Unit.base(of: .factor)) + LocalizedText(en: "; claimed ", zh: "；说法为 ")
        + factor.claimed.formatted(Unit.base(of: .factor)) + verdict.remark,
      verdict: verdict,
      evidence: [claim.evidence, above.evidence, below.evidence].uniqued())
  }

  private func missing(
    _ claim: Fact, _ factor: Quantity, _ other: EntityID, _ measure: Property, _ above: [Fact],
    _ below: [Fact]
  ) -> Finding {
    let lacking = (above.isEmpty ? [claim.subject] : []) + (below.isEmpty ? [other] : [])
    let known = (above + below).map(Told(base).amount)
    let names = lacking.map(base.name).joined()
    let beside =
      known.isEmpty
      ? LocalizedText("") : LocalizedText(en: "; known: ", zh: "；已知：") + known.joined()
    return Finding(
      kind: .ratio, claim: Told(base).claim(claim),
      calculation: LocalizedText(
        en: "no source tells \(measure.label.en) of ", zh: "没有来源给出\(measure.label.zh)：")
        + names + beside,
      verdict: .undecidable, evidence: [claim.evidence] + (above + below).map(\.evidence))
  }
}
