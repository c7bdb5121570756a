/// What sort of model one is, as rankings part them: "the first dialogue model in Chinese".
public enum ModelClass: String, Sendable, CaseIterable {
  case language, dialogue, code, image, video, multimodal, chinese, english, open

  /// How reports call it.
  public var name: LocalizedText {
    switch self {
    case .language: LocalizedText(en: "language", zh: "语言")
    case .dialogue: LocalizedText(en: "dialogue", zh: "对话")
    case .code: LocalizedText(en: "code", zh: "代码")
    case .image: LocalizedText(en: "image", zh: "图像")
    case .video: LocalizedText(en: "video", zh: "视频")
    case .multimodal: LocalizedText(en: "multimodal", zh: "多模态")
    case .chinese: LocalizedText(en: "Chinese", zh: "中文")
    case .english: LocalizedText(en: "English", zh: "英文")
    case .open: LocalizedText(en: "open", zh: "开源")
    }
  }

  /// What a ranking may be among: these, and the architectures.
  public static let rankable = allCases.map(\.rawValue) + ["dense", "sparse"]
}
