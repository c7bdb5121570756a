import Knowledge

/// Whether a passage names the parts of a date.
enum DateMention {
  static func isTold(_ date: PartialDate, in passage: Passage) -> Bool {
    [date.start, date.end].allSatisfy { end in
      guard case .part(let part)? = end else { return true }
      return words(part).allSatisfy { alternatives in alternatives.contains(where: passage.contains) }
    }
  }

  /// For each part of the date, the ways in which a text may name it.
  private static func words(_ part: PartialDate.Part) -> [[String]] {
    switch part.precision {
    case .decade: [["\(part.year)"]]
    case .year: [year(part)]
    case .season(let season): [year(part), seasons[(season - 21) % 4]]
    case .month: [year(part), month(part)]
    case .day: [year(part), month(part), ["\(part.day ?? 0)日", "\(part.day ?? 0)号", "\(part.day ?? 0)"]]
    }
  }

  private static func year(_ part: PartialDate.Part) -> [String] { ["\(part.year)年", "\(part.year)"] }

  private static func month(_ part: PartialDate.Part) -> [String] {
    let number = part.month ?? 1
    let name = months[(number - 1) % 12]
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return ["\(number)月", name, String(name.prefix(3)), "\(part.year)-\(digits)"]
  }

  private static let seasons = [
    ["春", "spring"], ["夏", "summer"], ["秋", "autumn", "fall"], ["冬", "winter"],
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
