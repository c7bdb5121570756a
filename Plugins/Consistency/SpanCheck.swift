import Knowledge

/// "In under five months", held against the dates of what it counts from and to.
struct SpanCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { $0.property == .duration }.flatMap(findings)
  }

  /// A span counts from what it says, or with a time from its own subject, to that time.
  private func findings(of claim: Fact) -> [Finding] {
    let when = claim.qualifiers.when
    guard let told = claim.quantity, let since = claim.qualifiers.since ?? when.map({ _ in claim.subject })
    else { return [] }
    let starts = Dates(base).told(of: since, by: Dates.starts)
    let ends = Dates(base).ends(of: claim)
    let pairs = ends.flatMap { end in starts.map { (start: $0, end: end) } }
    guard !pairs.isEmpty else {
      return [.undated(claim, starts.isEmpty ? since : claim.subject, kind: .span, base)]
    }
    return Finding.condensed(
      pairs.compactMap { finding(claim, told, from: $0.start, to: $0.end) }, of: claim)
  }

  private func finding(_ claim: Fact, _ told: Quantity, from start: Fact, to end: Moment) -> Finding? {
    guard let days = Dates.days(from: start.date, to: end.date) else { return nil }
    let text = Told(base)
    let claimed = told.span.wholeDays
    let verdict = Verdict(days, within: claimed, number: told.equality)
    return Finding(
      kind: .span, claim: text.claim(claim),
      calculation: text.date(start) + LocalizedText(en: ", ", zh: "，") + end.text(text)
        + LocalizedText(en: ": ", zh: "：") + days.formatted(Unit.base(of: .duration))
        + LocalizedText(en: "; claimed ", zh: "；说法为 ")
        + claimed.formatted(Unit.base(of: .duration)) + verdict.remark,
      verdict: verdict,
      evidence: ([claim.evidence, start.evidence] + end.evidence).uniqued())
  }
}

extension Quantity {
  /// What a round span may stand for: half its unit either way, or half of half where it is told in halves.
  fileprivate var span: Interval {
    guard form == .exactly, let told, (told * 2).rounded() == told * 2 else { return claimed }
    let half = (told.rounded() == told ? 0.5 : 0.25) * unit.scale
    return Interval(baseBounds.lower - half, baseBounds.upper + half)
  }
}

extension Interval {
  /// Days are told whole.
  fileprivate var wholeDays: Interval { Interval(lower.rounded(.down), upper.rounded(.up)) }
}
