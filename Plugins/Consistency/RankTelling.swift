import Knowledge

/// The wording that ranks by date and by size share.
struct RankTelling {
  /// More than these make a calculation unreadable; the rest are counted.
  private static let most = 4

  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  /// When what claims the rank came out, by its own dates or the claim's.
  func opening(_ claim: Fact, _ own: [Fact]) -> LocalizedText {
    let told = claim.qualifiers.when.map { [$0.formatted] } ?? own.map(Told(base).date)
    return told.joined() + LocalizedText(en: "; ", zh: "；")
  }

  func list<Rival>(
    _ intro: LocalizedText, _ rivals: [Rival], _ text: (Rival) -> LocalizedText
  ) -> LocalizedText {
    let rest = rivals.count - Self.most
    let more = rest > 0 ? LocalizedText(en: " and \(rest) more", zh: " 等另外 \(rest) 个") : LocalizedText("")
    return intro + rivals.prefix(Self.most).map(text).joined() + more
  }
}

extension Finding {
  /// A rank whose kind only words tell.
  static func inWords(_ claim: Fact, _ base: KnowledgeBase) -> Finding {
    Finding(
      kind: .rank, claim: Told(base).claim(claim),
      calculation: LocalizedText(
        en: "only words say among what, and the dossier lists no such things", zh: "范围仅以文字说明，档案未列出同类"),
      verdict: .undecidable, evidence: [claim.evidence])
  }
}
