import Analysis
import Knowledge

/// The kinds of line in the picture: fewer than the properties, so that each keeps a colour of its own.
enum TieCategory {
  static func of(_ property: Property) -> Category {
    switch property {
    case .leads: Category("leads", LocalizedText(en: "leads", zh: "领导"))
    case .memberOf: Category("membership", LocalizedText(en: "member of", zh: "成员"))
    case .founded: Category("founding", LocalizedText(en: "founded", zh: "创立"))
    case .joined, .left: Category("move", LocalizedText(en: "joined or left", zh: "加入或离开"))
    case .advised: Category("mentorship", LocalizedText(en: "advised", zh: "指导"))
    case .workedWith: Category("collaboration", LocalizedText(en: "worked with", zh: "合作"))
    case .mentionedWith:
      Category("mention", LocalizedText(en: "mentioned together only", zh: "仅同处提及"))
    default: Category("affiliation", LocalizedText(en: "works or studied at", zh: "任职或就读"))
    }
  }
}
