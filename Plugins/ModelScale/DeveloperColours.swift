import Analysis
import Knowledge

/// The developers that a picture names: those of most models.
struct DeveloperColours {
  private static let most = 5

  private let named: [EntityID]
  private let base: KnowledgeBase

  /// - Parameter models: one for each mark.
  init(_ models: [ModelRecord], _ base: KnowledgeBase) {
    self.base = base
    let counts = Dictionary(grouping: models.compactMap(\.developers.first)) { $0 }.mapValues(\.count)
    let ranked = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    named = ranked.prefix(Self.most).map(\.key)
  }

  func category(_ model: ModelRecord) -> Category {
    guard let first = model.developers.first, named.contains(first) else {
      return Category("other", LocalizedText(en: "others", zh: "其他"))
    }
    return Category(base[first].id, base.name(first))
  }
}
