extension PartialDate {
  /// The date for people: `10 Oct 2020`, `2020 年 10 月 10 日`.
  public var formatted: LocalizedText {
    LocalizedText(en: formatted(in: .en), zh: formatted(in: .zh))
  }

  /// The date for people, in one language.
  public func formatted(in language: Language) -> String {
    switch (start, end) {
    case (.part(let part), nil): part.formatted(in: language)
    case (.part(let first), .part(let last)?):
      first.formatted(in: language) + "–" + last.formatted(in: language)
    case (.part(let first), _?):
      language == .en
        ? "since " + first.formatted(in: .en) : first.formatted(in: .zh) + "起"
    case (_, .part(let last)?):
      language == .en ? "until " + last.formatted(in: .en) : "至 " + last.formatted(in: .zh)
    default:
      language == .en ? "at an unknown time" : "时间不详"
    }
  }

  /// The shortest form that still tells the month, for labels on edges: `2020-10`, `2006–2011`.
  public var short: String {
    func text(_ end: End) -> String {
      guard case .part(let part) = end else { return "" }
      let mark = part.isUncertain ? "?" : part.isApproximate ? "~" : ""
      guard let month = part.month else { return "\(part.year)" + mark }
      return "\(part.year)-" + (month < 10 ? "0" : "") + "\(month)" + mark
    }
    guard let end else { return text(start) }
    return text(start) + "–" + text(end)
  }
}

extension PartialDate.Part {
  func formatted(in language: Language) -> String {
    let about = isApproximate ? (language == .en ? "about " : "约 ") : ""
    return about + plain(in: language) + (isUncertain ? (language == .en ? " (?)" : "（？）") : "")
  }

  private func plain(in language: Language) -> String {
    switch (precision, language) {
    case (.decade, .en): "the \(year)s"
    case (.decade, .zh): "\(year) 年代"
    case (.year, .en): "\(year)"
    case (.year, .zh): "\(year) 年"
    case (.season(let season), .en): Self.seasons.en[(season - 21) % 4] + " \(year)"
    case (.season(let season), .zh): "\(year) 年" + Self.seasons.zh[(season - 21) % 4]
    case (.month, .en): monthName + " \(year)"
    case (.month, .zh): "\(year) 年 \(month ?? 0) 月"
    case (.day, .en): "\(day ?? 0) " + monthName + " \(year)"
    case (.day, .zh): "\(year) 年 \(month ?? 0) 月 \(day ?? 0) 日"
    }
  }

  private var monthName: String { Self.months[((month ?? 1) - 1) % 12] }

  private static let seasons = (en: ["spring", "summer", "autumn", "winter"], zh: ["春", "夏", "秋", "冬"])
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
