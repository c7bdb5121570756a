/// Where an organisation is at home, as rankings part them: "the largest in China".
public enum Country: String, Sendable, CaseIterable {
  case canada, china, france, germany, israel, japan, korea, uk, usa

  /// How reports call it.
  public var name: LocalizedText {
    switch self {
    case .canada: LocalizedText(en: "in Canada", zh: "加拿大")
    case .china: LocalizedText(en: "in China", zh: "中国")
    case .france: LocalizedText(en: "in France", zh: "法国")
    case .germany: LocalizedText(en: "in Germany", zh: "德国")
    case .israel: LocalizedText(en: "in Israel", zh: "以色列")
    case .japan: LocalizedText(en: "in Japan", zh: "日本")
    case .korea: LocalizedText(en: "in Korea", zh: "韩国")
    case .uk: LocalizedText(en: "in the United Kingdom", zh: "英国")
    case .usa: LocalizedText(en: "in the United States", zh: "美国")
    }
  }

  /// How far a ranking may reach: the world, or one of these.
  public static let rankings = ["worldwide"] + allCases.map(\.rawValue)
}
