import Knowledge

/// "The largest of its time", held against every other model that the dossier knows.
struct RankCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { $0.property == .largest }.map(finding)
  }

  private func finding(_ claim: Fact) -> Finding {
    let measure = claim.qualifiers.measure ?? .parameters
    let text = Told(base)
    guard let own = figures(claim.subject, measure).first, let size = own.quantity?.baseBounds else {
      return Finding(
        kind: .rank, claim: text.claim(claim),
        calculation: LocalizedText(en: "its own size is not told", zh: "未载其自身规模"), verdict: .undecidable,
        evidence: [claim.evidence])
    }
    let rivals = rivals(of: claim, measure)
    let larger = rivals.filter { ($0.quantity?.baseBounds.lower ?? 0) > size.upper }
    let shown = larger.isEmpty ? Array(rivals.prefix(1)) : larger
    let intro =
      larger.isEmpty
      ? LocalizedText(en: "the largest other of the dossier till then: ", zh: "档案中截至当时的其他最大者：")
      : LocalizedText(en: "larger by then: ", zh: "当时已有更大者：")
    let known = shown.map(text.amount).joined()
    return Finding(
      kind: .rank, claim: text.claim(claim),
      calculation: text.amount(own) + LocalizedText(en: "; ", zh: "；")
        + (shown.isEmpty ? LocalizedText(en: "no other is dated before", zh: "没有其他更早者") : intro + known),
      verdict: larger.isEmpty ? .holds : .contradicted,
      evidence: ([claim, own] + shown).map(\.evidence).uniqued())
  }

  private func figures(_ id: EntityID, _ measure: Property) -> [Fact] {
    base.facts(about: id, measure).filter { $0.quantity != nil }
  }

  /// The sizes of others that had surely come out by then, the largest first; rumours aside.
  private func rivals(of claim: Fact, _ measure: Property) -> [Fact] {
    let when = claim.qualifiers.when ?? base.facts(about: claim.subject, .released).first?.date
    let others = base.ids(of: .model).filter { $0 != claim.subject && isOut($0, by: when) }
    return others.flatMap { figures($0, measure) }.filter { !$0.isUncertain }
      .sorted { ($0.quantity?.baseBounds.lower ?? 0) > ($1.quantity?.baseBounds.lower ?? 0) }
  }

  private func isOut(_ model: EntityID, by when: PartialDate?) -> Bool {
    guard let latest = when?.latest else { return false }
    let dates = base.facts(about: model, .released, .completed).compactMap { $0.date?.latest }
    return dates.contains { $0 < latest }
  }
}
