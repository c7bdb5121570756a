extension Day {
  /// A day of the week.
  public enum Weekday: String, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// How reports call it.
    public var name: LocalizedText {
      switch self {
      case .monday: LocalizedText(en: "Monday", zh: "星期一")
      case .tuesday: LocalizedText(en: "Tuesday", zh: "星期二")
      case .wednesday: LocalizedText(en: "Wednesday", zh: "星期三")
      case .thursday: LocalizedText(en: "Thursday", zh: "星期四")
      case .friday: LocalizedText(en: "Friday", zh: "星期五")
      case .saturday: LocalizedText(en: "Saturday", zh: "星期六")
      case .sunday: LocalizedText(en: "Sunday", zh: "星期日")
      }
    }
  }

  /// The day of the week; 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }
}
