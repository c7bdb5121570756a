import Knowledge

/// "A came after B", or at the same time, held against the dates of both.
struct SequenceCheck {
  /// How far apart two things may lie that are said to be of one time: a month either way.
  private static let sameTime = Interval(-31, 31)

  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.flatMap { claim -> [Finding] in
      switch claim.property {
      case .follows: return findings(of: claim, within: Interval(1, .infinity))
      case .coincidesWith: return findings(of: claim, within: Self.sameTime)
      default: return []
      }
    }
  }

  private func findings(of claim: Fact, within claimed: Interval) -> [Finding] {
    guard let other = claim.object else { return [] }
    let dates = Dates(base)
    let (own, others) = (dates.ends(of: claim), dates.told(of: other, by: Dates.ends))
    guard !own.isEmpty, !others.isEmpty else {
      return [.undated(claim, own.isEmpty ? claim.subject : other, kind: .order, base)]
    }
    let pairs = own.flatMap { one in others.map { (one, $0) } }
    let found = Finding.condensed(pairs.compactMap { finding(claim, $0, $1, claimed) }, of: claim)
    return Self.settled(found)
  }

  /// A date that leaves the order open says nothing beside one that settles it, and what one date
  /// contradicts and another does not is open.
  private static func settled(_ findings: [Finding]) -> [Finding] {
    let verdicts = Set(findings.map(\.verdict))
    let settled: Verdict =
      verdicts.contains(.holds) && !verdicts.contains(.contradicted) ? .holds : .undecidable
    return verdicts.contains(settled) ? findings.filter { $0.verdict == settled } : findings
  }

  private func finding(_ claim: Fact, _ own: Moment, _ other: Fact, _ claimed: Interval) -> Finding? {
    guard let days = Dates.days(from: other.date, to: own.date) else { return nil }
    let text = Told(base)
    let verdict = Verdict(days, within: claimed)
    return Finding(
      kind: .order, claim: text.claim(claim),
      calculation: text.date(other) + LocalizedText(en: ", ", zh: "，") + own.text(text)
        + LocalizedText(en: ": ", zh: "：") + days.formatted(Unit.base(of: .duration)) + verdict.remark,
      verdict: verdict, evidence: ([claim.evidence, other.evidence] + own.evidence).uniqued())
  }
}
