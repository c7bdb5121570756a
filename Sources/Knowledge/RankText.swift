/// What a rank is among, in words.
public enum RankText {
  /// Nil where nothing is told.
  public static func among(_ qualifiers: Qualifiers) -> LocalizedText? {
    let kinds = qualifiers.among.map(KnowledgeBase.name(ofCode:)).joined(
      separator: LocalizedText(en: " ", zh: ""))
    let least = qualifiers.least.map {
      LocalizedText(en: "of at least ", zh: "不小于 ") + $0.formatted
    }
    let parts = [kinds.isEmpty ? nil : kinds, least].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return LocalizedText(en: "among models: ", zh: "范围：") + parts.joined()
  }
}
