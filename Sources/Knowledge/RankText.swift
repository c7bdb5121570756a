/// What a rank is among, in words.
public enum RankText {
  /// Nil where nothing is told.
  public static func among(_ qualifiers: Qualifiers) -> LocalizedText? {
    let kinds = qualifiers.among.map(KnowledgeBase.name(ofCode:))
    guard !kinds.isEmpty || qualifiers.least != nil else { return nil }
    let size = qualifiers.least.map {
      LocalizedText(en: " of at least ", zh: "不小于 ") + $0.formatted + LocalizedText(en: "", zh: "的")
    }
    let (en, zh) = (kinds.map { $0.en + " " }.joined(), kinds.map(\.zh).joined())
    return LocalizedText(
      en: "among \(en)models\(size?.en ?? "")", zh: "限\(size?.zh ?? "")\(zh)模型")
  }
}
