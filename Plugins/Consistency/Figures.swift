import Knowledge

/// The figures that two things are compared by.
struct Figures {
  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  /// One for each value of each source: a figure told in several places is one.
  func told(of id: EntityID, _ measure: Property) -> [Fact] {
    base.facts(about: id, measure).filter { $0.quantity != nil }
      .uniqued { Telling(source: $0.evidence.source, bounds: $0.quantity?.baseBounds) }
  }

  private struct Telling: Hashable {
    let source: String
    let bounds: Interval?
  }

  /// Each figure of the one with each of the other, or the finding that one of them has none.
  func compare(
    _ claim: Fact, with other: EntityID, by measure: Property, as kind: Finding.Kind,
    _ finding: (Fact, Fact) -> Finding?
  ) -> [Finding] {
    let (above, below) = (told(of: claim.subject, measure), told(of: other, measure))
    let pairs = above.flatMap { left in below.map { (left, $0) } }
    guard !pairs.isEmpty else { return [missing(claim, other, measure, kind, above, below)] }
    return Finding.condensed(pairs.compactMap(finding), of: claim)
  }

  private func missing(
    _ claim: Fact, _ other: EntityID, _ measure: Property, _ kind: Finding.Kind, _ above: [Fact],
    _ below: [Fact]
  ) -> Finding {
    let lacking = (above.isEmpty ? [claim.subject] : []) + (below.isEmpty ? [other] : [])
    let known = (above + below).map(Told(base).amount)
    let names = lacking.map(base.name).joined()
    let beside =
      known.isEmpty
      ? LocalizedText("") : LocalizedText(en: "; known: ", zh: "；已知：") + known.joined()
    return Finding(
      kind: kind, claim: Told(base).claim(claim),
      calculation: LocalizedText(
        en: "no source tells \(measure.label.en) of ", zh: "没有来源给出\(measure.label.zh)：")
        + names + beside,
      verdict: .undecidable, evidence: [claim.evidence] + (above + below).map(\.evidence))
  }
}
