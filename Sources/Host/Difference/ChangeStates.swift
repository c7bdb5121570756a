import Analysis
import Knowledge

/// What became of a thing, as a picture tells it by its look.
enum ChangeState: String {
  case added, removed, changed, unchanged

  var category: Category {
    switch self {
    case .added: Category(rawValue, LocalizedText(en: "added", zh: "新增"))
    case .removed: Category(rawValue, LocalizedText(en: "removed", zh: "已删除"))
    case .changed: Category(rawValue, LocalizedText(en: "changed", zh: "有变化"))
    case .unchanged: Category(rawValue, LocalizedText(en: "unchanged", zh: "未变"))
    }
  }

  init<Value>(_ change: Change<Value>) {
    switch change {
    case .added: self = .added
    case .removed: self = .removed
    case .changed: self = .changed
    }
  }

  /// Of several tellings of one relation.
  init(_ changes: [Change<Fact>], isToldStill: Bool) {
    let states = Set(changes.map { ChangeState($0) })
    self =
      states.isEmpty ? .unchanged : states.count == 1 && !isToldStill ? states.first ?? .changed : .changed
  }
}
