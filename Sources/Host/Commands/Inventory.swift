import Knowledge

/// How much a knowledge base holds, in words.
struct Inventory {
  let text: LocalizedText

  init(_ base: KnowledgeBase) {
    let kinds = EntityKind.allCases.compactMap { kind -> LocalizedText? in
      let count = base.ids(of: kind).count
      guard count > 0 else { return nil }
      return LocalizedText(
        en: "\(count) \(count == 1 ? kind.name.en : kind.plural)", zh: "\(count) 个\(kind.name.zh)")
    }
    let resources: Set<Knowledge.Dimension> = [
      .cards, .performance, .cny, .usd, .bytes, .tokens, .pairs, .persons, .machines,
    ]
    let amounts = base.facts.count { $0.quantity.map { resources.contains($0.unit.dimension) } ?? false }
    let facts = LocalizedText(
      en: base.facts.count == 1 ? "1 fact" : "\(base.facts.count) facts", zh: "共 \(base.facts.count) 条事实")
    let ofThem = LocalizedText(
      en: ", \(amounts) of them amounts of compute, data, money or people",
      zh: "，其中 \(amounts) 条为算力、数据、资金与人力的数量")
    text =
      (kinds.isEmpty ? "" : kinds.joined() + LocalizedText(en: "; ", zh: "；")) + facts
      + (base.facts.isEmpty ? "" : ofThem)
  }
}

extension EntityKind {
  fileprivate var plural: String {
    switch self {
    case .person: "people"
    case .organization: "organisations"
    case .model: "models"
    case .hardware: "hardware types"
    case .dataset: "data sets"
    case .project: "projects"
    case .event: "events"
    }
  }
}
