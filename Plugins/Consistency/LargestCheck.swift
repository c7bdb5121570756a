import Knowledge

/// "The largest of its time", held against every other model that the rank is among.
struct LargestCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { $0.property == .largest }.map(finding)
  }

  private func finding(_ claim: Fact) -> Finding {
    let measure = claim.qualifiers.measure ?? .parameters
    if measure == .parameters, claim.qualifiers.role != nil, claim.qualifiers.among.isEmpty {
      return .inWords(claim, base)
    }
    let own = Figures(base).told(of: claim.subject, measure).filter { !$0.isUncertain }
    guard let first = own.first else { return unsized(claim) }
    let dates =
      claim.qualifiers.when.map { [$0] }
      ?? Dates(base).told(of: claim.subject, by: Dates.appearances).compactMap(\.date)
    let field = Rivals(of: claim, in: base).all
    let rivals = field.flatMap { sizes(of: $0, measure, own, dates) }
      .sorted { $0.order < $1.order }
    let (reason, verdict, shown) = answer(rivals, isAlone: !field.contains { $0.doubt == nil })
    return Finding(
      kind: .rank, claim: Told(base).claim(claim),
      calculation: Told(base).amount(first) + LocalizedText(en: "; ", zh: "；") + reason, verdict: verdict,
      evidence: ([claim, first] + shown.map(\.size)).map(\.evidence).uniqued())
  }

  /// Each size of another that was out by then, or may have been; rumours aside.
  private func sizes(
    of rival: Rivals.Rival, _ measure: Property, _ own: [Fact], _ when: [PartialDate]
  ) -> [Rival] {
    let dates = Dates(base).told(of: rival.id, by: Dates.appearances).compactMap(\.date)
    let isOut = Dates.precedes(dates, when)
    guard isOut != false else { return [] }
    return Figures(base).told(of: rival.id, measure).filter { !$0.isUncertain }.compactMap { size in
      guard let isLarger = Self.isLarger(size, than: own) else { return nil }
      return Rival(size: size, doubt: rival.doubt, isOut: isOut, isLarger: isLarger)
    }
  }

  /// Nil where the two are not of one kind of amount.
  private static func isLarger(_ size: Fact, than own: [Fact]) -> Rival.Answer? {
    guard let other = size.quantity else { return nil }
    let sizes = own.compactMap(\.quantity).filter { $0.unit.dimension == other.unit.dimension }.map(
      \.baseBounds)
    guard !sizes.isEmpty else { return nil }
    if sizes.allSatisfy({ other.baseBounds.lower > $0.upper }) { return .surely }
    return sizes.contains { other.baseBounds.upper > $0.lower } ? .maybe : .no
  }

  private func answer(_ rivals: [Rival], isAlone: Bool) -> (LocalizedText, Verdict, [Rival]) {
    let larger = rivals.filter { $0.isLarger == .surely && $0.isOut == true && $0.doubt == nil }
    if !larger.isEmpty {
      return (list(LocalizedText(en: "larger by then: ", zh: "当时已有更大者："), larger), .contradicted, larger)
    }
    let open = rivals.filter { $0.isLarger != .no }
    if !open.isEmpty {
      return (list(LocalizedText(en: "may be larger by then: ", zh: "当时可能更大："), open), .undecidable, open)
    }
    guard let next = rivals.first(where: { $0.isOut == true && $0.doubt == nil }) else {
      let none =
        isAlone
        ? LocalizedText(en: "the dossier knows no other of the kind", zh: "档案中没有同类的其他模型")
        : LocalizedText(en: "no other of the dossier was out by then", zh: "当时档案中没有其他同类")
      return (none, isAlone ? .undecidable : .holds, [])
    }
    let intro = LocalizedText(en: "the largest other of the dossier till then: ", zh: "档案中截至当时的其他最大者：")
    return (list(intro, [next]), .holds, [next])
  }

  private func list(_ intro: LocalizedText, _ rivals: [Rival]) -> LocalizedText {
    RankTelling(base).list(intro, rivals) { rival in
      let undated = LocalizedText(en: "its date leaves open whether by then", zh: "其日期不足以判断当时是否已有")
      let doubt = rival.doubt ?? (rival.isOut == nil ? undated : nil)
      let told = Told(base).amount(rival.size)
      return doubt.map { told + LocalizedText(en: " (", zh: "（") + $0 + LocalizedText(en: ")", zh: "）") }
        ?? told
    }
  }

  private func unsized(_ claim: Fact) -> Finding {
    .open(claim, .rank, LocalizedText(en: "its own size is not told", zh: "未载其自身规模"), base)
  }

  private struct Rival {
    enum Answer { case surely, maybe, no }

    let size: Fact
    let doubt: LocalizedText?
    /// Nil where its dates leave that open.
    let isOut: Bool?
    let isLarger: Answer

    /// The largest first.
    var order: (Double, EntityID) { (-(size.quantity?.baseBounds.lower ?? 0), size.subject) }
  }
}
