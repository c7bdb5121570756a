import Foundation

/// An axis as a reader takes it from its ticks.
struct AxisReading {
  let ticks: [(place: Double, value: Double)]
  let isLogarithmic: Bool

  /// Nil where two of the ticks are not numbers as people say them.
  init?(_ ticks: [(place: Double, label: String)], isLogarithmic: Bool) {
    let read = ticks.compactMap { tick in Self.value(tick.label).map { (tick.place, $0) } }
    guard read.count == ticks.count, read.count > 1 else { return nil }
    (self.ticks, self.isLogarithmic) = (read, isLogarithmic)
  }

  /// Where a value stands, by the first tick and the last.
  func place(_ value: Double) -> Double {
    let (first, last) = (ticks[0], ticks[ticks.count - 1])
    let share = (scaled(value) - scaled(first.value)) / (scaled(last.value) - scaled(first.value))
    return first.place + share * (last.place - first.place)
  }

  private func scaled(_ value: Double) -> Double { isLogarithmic ? log10(value) : value }

  /// "10 B", "1,000", "百亿", "10 万亿": what people say, and nothing else.
  private static func value(_ label: String) -> Double? {
    let digits = label.prefix { $0.isASCII && ($0.isNumber || ".,-".contains($0)) }
    let number = digits.isEmpty ? 1 : Double(digits.replacing(",", with: ""))
    let powers: [Character: Double] = [
      "M": 1e6, "B": 1e9, "T": 1e12, "百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8,
    ]
    var value = number
    for character in label.dropFirst(digits.count) where character != " " {
      value = powers[character].flatMap { power in value.map { $0 * power } }
    }
    return value
  }
}
