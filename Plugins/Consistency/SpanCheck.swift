import Knowledge

/// "In under five months", held against the dates of what it counts from and to.
struct SpanCheck {
  /// What a span ends with, and begins with: the first of these that is told.
  private static let ends: [Property] = [.completed, .released, .held, .started, .established]
  private static let starts: [Property] = [.started, .established, .completed, .released, .held]

  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { $0.property == .duration }.flatMap(findings)
  }

  private func findings(of claim: Fact) -> [Finding] {
    guard let told = claim.quantity, let since = claim.qualifiers.since else { return [] }
    let (starts, ends) = (dates(since, Self.starts), dates(claim.subject, Self.ends))
    let pairs = ends.flatMap { end in starts.map { (start: $0, end: end) } }
    guard !pairs.isEmpty else { return [undated(claim, since, starts)] }
    return Finding.condensed(
      pairs.compactMap { finding(claim, told, from: $0.start, to: $0.end) }, of: claim)
  }

  /// The facts of the first property that dates it, one for each date.
  private func dates(_ id: EntityID, _ properties: [Property]) -> [Fact] {
    let told = properties.lazy.map { base.facts(about: id, $0).filter { $0.date != nil } }
    return (told.first { !$0.isEmpty } ?? []).uniqued { "\($0.evidence.source) \($0.date?.edtf ?? "")" }
  }

  private func finding(_ claim: Fact, _ told: Quantity, from start: Fact, to end: Fact) -> Finding? {
    guard let days = days(from: start.date, to: end.date) else { return nil }
    let text = Told(base)
    let claimed = told.span.wholeDays
    let verdict = Verdict(days, within: claimed, number: told.equality)
    return Finding(
      kind: .span, claim: text.claim(claim),
      calculation: text.date(start) + LocalizedText(en: ", ", zh: "，") + text.date(end)
        + LocalizedText(en: ": ", zh: "：") + days.formatted(Unit.base(of: .duration))
        + LocalizedText(en: "; claimed ", zh: "；说法为 ")
        + claimed.formatted(Unit.base(of: .duration)) + verdict.remark,
      verdict: verdict,
      evidence: [claim.evidence, start.evidence, end.evidence].uniqued())
  }

  /// From the first day that the one may mean to the last of the other, and the other way round.
  private func days(from start: PartialDate?, to end: PartialDate?) -> Interval? {
    guard let start, let end, let first = start.earliest, let last = start.latest,
      let earliest = end.earliest,
      let latest = end.latest
    else { return nil }
    return Interval(Double(earliest.number - last.number), Double(latest.number - first.number))
  }

  private func undated(_ claim: Fact, _ since: EntityID, _ starts: [Fact]) -> Finding {
    let lacking = starts.isEmpty ? since : claim.subject
    return Finding(
      kind: .span, claim: Told(base).claim(claim),
      calculation: LocalizedText(en: "no date is told of ", zh: "未载日期：") + base.name(lacking),
      verdict: .undecidable, evidence: [claim.evidence])
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
