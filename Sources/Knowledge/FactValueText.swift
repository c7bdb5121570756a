extension KnowledgeBase {
  /// What a fact says of its subject, in words.
  public func text(of value: Fact.Value) -> LocalizedText {
    switch value {
    case .entity(let id): name(id)
    case .quantity(let quantity): quantity.formatted
    case .date(let date): date.formatted
    case .text(let text): text
    case .code(let code): Self.name(ofCode: code)
    }
  }

  /// A word of a dossier's vocabulary in words.
  public static func name(ofCode code: String) -> LocalizedText {
    codes[code] ?? Day.Weekday(rawValue: code)?.name ?? Country(rawValue: code)?.name
      ?? ModelClass(rawValue: code)?.name ?? LocalizedText(code)
  }

  private static let codes = [
    "dense": LocalizedText(en: "dense", zh: "稠密"),
    "sparse": LocalizedText(en: "sparse (mixture of experts)", zh: "稀疏（混合专家）"),
    "worldwide": LocalizedText(en: "in the world", zh: "全球"),
  ]
}
