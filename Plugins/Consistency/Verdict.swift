import Knowledge

/// What a check comes to.
enum Verdict: Int, CaseIterable {
  case contradicted, undecidable, holds

  var name: LocalizedText {
    switch self {
    case .contradicted: LocalizedText(en: "contradicted", zh: "矛盾")
    case .undecidable: LocalizedText(en: "undecidable", zh: "无法判定")
    case .holds: LocalizedText(en: "holds", zh: "成立")
    }
  }

  /// Why a calculation decides nothing.
  var remark: LocalizedText {
    self == .undecidable
      ? LocalizedText(en: "; some of these values agree, some do not", zh: "；其中部分值相符，部分不符")
      : LocalizedText("")
  }

  /// A statement about a number holds where every value that the evidence leaves open agrees with it, is
  /// contradicted where none does, and cannot be decided where some do.
  ///
  /// - Parameter number: what is told as an equality holds too where this lies in the evidence and all of
  ///   that is within a factor of two of it.
  init(_ found: Interval, within claimed: Interval, number: Double? = nil) {
    if !found.overlaps(claimed) {
      self = .contradicted
    } else if claimed.contains(found.lower) && claimed.contains(found.upper) || Self.isNear(found, number) {
      self = .holds
    } else {
      self = .undecidable
    }
  }

  private static func isNear(_ found: Interval, _ number: Double?) -> Bool {
    guard let number, found.contains(number) else { return false }
    return found.lower >= number / 2 && found.upper <= number * 2
  }
}
