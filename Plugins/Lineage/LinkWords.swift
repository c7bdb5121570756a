import Analysis
import Knowledge

/// Relations between models in words, read from the older to the newer.
enum LinkWords {
  static func label(_ property: Property) -> LocalizedText {
    switch property {
    case .basedOn: LocalizedText(en: "built on it", zh: "以之为基础")
    case .succeeds: LocalizedText(en: "next version", zh: "下一版本")
    case .partOf: LocalizedText(en: "has as a part", zh: "包含")
    case .answers: LocalizedText(en: "answered by", zh: "引出回应")
    default: LocalizedText(en: "same idea", zh: "同一思路")
    }
  }

  static func sentence(_ link: Link, _ base: KnowledgeBase) -> LocalizedText {
    base.name(link.newer) + LocalizedText(en: " — ", zh: "——") + link.property.label
      + LocalizedText(en: ": ", zh: "：") + base.name(link.older)
  }
}
