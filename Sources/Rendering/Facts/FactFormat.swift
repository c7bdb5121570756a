import Knowledge

/// Formats of the facts themselves, written only where they are asked for.
public enum FactFormat: String, CaseIterable, Sendable {
  case ftm, jsonld

  /// What ends the name of its file, without the dot before it.
  public var fileExtension: String { renderer.fileExtension }

  /// Its file within a report.
  public var path: String { "facts." + fileExtension }

  /// What its file is called in a list of links.
  public var title: LocalizedText {
    switch self {
    case .ftm: LocalizedText(en: "All facts for FollowTheMoney", zh: "全部事实（FollowTheMoney）")
    case .jsonld: LocalizedText(en: "All facts as linked data (JSON-LD)", zh: "全部事实（关联数据 JSON-LD）")
    }
  }

  /// What makes the file.
  public var renderer: any FactRenderer {
    switch self {
    case .ftm: FollowTheMoneyRenderer()
    case .jsonld: LinkedDataRenderer()
    }
  }
}
