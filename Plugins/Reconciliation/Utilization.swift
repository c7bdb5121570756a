import Analysis
import Knowledge

/// The share of their peak that cards spend on a model's operations, as the dossier tells it of trainings.
struct Utilization {
  private let told: [Fact]

  init(_ base: KnowledgeBase) {
    told = base.facts.filter { $0.property == .utilization && $0.quantity != nil }
  }

  /// As a share of one; where nothing is told, anything up to all of it.
  var bounds: Interval {
    let all = told.compactMap { $0.quantity?.baseBounds }
    guard let lower = all.map(\.lower).min(), let upper = all.map(\.upper).max() else {
      return Interval(0, 1)
    }
    return Interval(lower / 100, upper / 100)
  }

  var statement: LocalizedText {
    told.isEmpty
      ? LocalizedText(en: "is not told, so only its limit of 100 % is used", zh: "未载，仅以 100% 为限")
      : LocalizedText(en: "as told of other trainings, ", zh: "取档案所载其他训练的 ") + Wording.percent(bounds)
  }

  /// Where the assumption comes from.
  var sources: LocalizedText? {
    guard !told.isEmpty else { return nil }
    let places = told.map(\.evidence).listed().map(\.description).joined(separator: ", ")
    return LocalizedText(en: "Utilisation is told by \(places).", zh: "利用率出自 \(places)。")
  }
}
