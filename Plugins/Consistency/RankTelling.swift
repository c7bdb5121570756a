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
    intro
      + rivals.map(text).joined(most: Self.most) {
        LocalizedText(en: " and \($0) more", zh: " 等另外 \($0) 个")
      }
  }
}
