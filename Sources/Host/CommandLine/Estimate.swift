import Knowledge

/// How far work has come, and how long the rest takes if it goes on as it went.
struct Estimate: Equatable {
  /// From 0 to 1; nil where nobody knows how much there is to do.
  let share: Double?
  /// In seconds; nil where too little is done to tell.
  let remaining: Double?

  /// Of less than this share any estimate would jump about.
  private static let least = 0.02

  /// - Parameters:
  ///   - total: what there is to do, in the unit of `done`; what is found to be more than that counts as all.
  ///   - seconds: how long it took so far.
  init(done: Double, of total: Double, after seconds: Double) {
    guard total > 0, done >= 0 else {
      (share, remaining) = (nil, nil)
      return
    }
    let share = min(done / total, 1)
    self.share = share
    remaining = share >= Self.least ? seconds * (1 - share) / share : nil
  }

  /// Empty where nothing is known.
  var text: LocalizedText {
    guard let share else { return "" }
    let percent = LocalizedText(" \(Int(share * 100)) %")
    guard let remaining, share < 1 else { return percent }
    return percent + LocalizedText(en: ", ", zh: "，") + Self.text(remaining)
  }

  /// No more exact than it is: whole seconds, minutes from two of them on, hours from two of them on.
  private static func text(_ seconds: Double) -> LocalizedText {
    func left(_ size: Double, _ en: String, _ zh: String) -> LocalizedText {
      let count = Int(min((seconds / size).rounded(.up), 1e6))
      return LocalizedText(en: "about \(count) \(en) left", zh: "约剩 \(count) \(zh)")
    }
    switch seconds {
    case ..<120: return left(1, "s", "秒")
    case ..<7200: return left(60, "min", "分钟")
    default: return left(3600, "h", "小时")
    }
  }
}
