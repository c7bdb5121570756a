import Knowledge

/// "The first of its kind", or one of the first, held against the dates of all others of the kind that the
/// dossier knows.
struct FirstCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { $0.property == .first || $0.property == .pioneer }.map(finding)
  }

  private func finding(_ claim: Fact) -> Finding {
    guard !claim.qualifiers.among.isEmpty || claim.qualifiers.least != nil else {
      return .inWords(claim, base)
    }
    let own = Dates(base).told(of: claim.subject, by: Dates.ends)
    let dates = claim.qualifiers.when.map { [$0] } ?? own.compactMap(\.date)
    guard !dates.isEmpty else { return .undated(claim, claim.subject, kind: .rank, base) }
    let field = Rivals(of: claim, in: base).all.map { Rival($0, against: dates, base) }
    let opening = RankTelling(base).opening(claim, own)
    let (reason, verdict, shown) = claim.property == .first ? first(field) : pioneer(field)
    return Finding(
      kind: .rank, claim: Told(base).claim(claim), calculation: opening + reason, verdict: verdict,
      evidence: ([claim] + own + shown.flatMap(\.dates)).map(\.evidence).uniqued())
  }

  private typealias Answer = (LocalizedText, Verdict, [Rival])

  private func first(_ field: [Rival]) -> Answer {
    let earlier = field.filter { $0.doubt == nil && $0.isEarlier == true }
    if !earlier.isEmpty {
      return (list(LocalizedText(en: "earlier: ", zh: "更早者："), earlier), .contradicted, earlier)
    }
    let open = field.filter { $0.isEarlier != false }
    if !open.isEmpty {
      return (list(LocalizedText(en: "may be earlier: ", zh: "可能更早："), open), .undecidable, open)
    }
    return alone(field)
  }

  /// How many the first are is not told, so that nothing contradicts it.
  private func pioneer(_ field: [Rival]) -> Answer {
    let earlier = field.filter { $0.isEarlier != false }
    guard earlier.isEmpty else {
      let intro = LocalizedText(
        en: "how many count as the first is not told; as early or earlier: ", zh: "未言明最早者包括几个；同时或更早者：")
      return (list(intro, earlier), .undecidable, earlier)
    }
    return alone(field)
  }

  /// None is earlier: that says something only where there are others.
  private func alone(_ field: [Rival]) -> Answer {
    let known = field.filter { $0.doubt == nil }.sorted { $0.order < $1.order }
    guard let next = known.first else {
      return (
        LocalizedText(en: "the dossier knows no other of the kind", zh: "档案中没有同类的其他模型"), .undecidable, []
      )
    }
    let intro = LocalizedText(
      en: "none of \(known.count) others that the dossier knows of the kind is earlier; the next: ",
      zh: "档案所知的 \(known.count) 个其他同类均不更早；其次为：")
    return (list(intro, [next]), .holds, [next])
  }

  private func list(_ intro: LocalizedText, _ rivals: [Rival]) -> LocalizedText {
    RankTelling(base).list(intro, rivals.sorted { $0.order < $1.order }) { rival in
      let told = rival.dates.first.map(Told(base).date)
      let name =
        told ?? base.name(rival.id) + LocalizedText(en: ", whose date is not told", zh: "（未载日期）")
      return rival.doubt.map {
        name + LocalizedText(en: " (", zh: "（") + $0 + LocalizedText(en: ")", zh: "）")
      } ?? name
    }
  }

  /// Another of the kind beside the dates that the claim is of.
  private struct Rival {
    let id: EntityID
    let doubt: LocalizedText?
    let dates: [Fact]
    /// Nil where the dates leave it open.
    let isEarlier: Bool?

    init(_ rival: Rivals.Rival, against own: [PartialDate], _ base: KnowledgeBase) {
      (id, doubt) = (rival.id, rival.doubt)
      dates = Dates(base).told(of: id, by: Dates.ends)
      isEarlier = Dates.precedes(dates.compactMap(\.date), own)
    }

    var order: (Int, EntityID) { (dates.first?.date?.earliest?.number ?? .max, id) }
  }
}
