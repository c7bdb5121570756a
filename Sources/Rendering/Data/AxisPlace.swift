import Analysis
import Knowledge

extension Chart.Axis {
  /// A value as data: a day as ISO 8601 writes it, the name of a row, or a number; null where it is without bound.
  func place(of value: Double, in language: Language) -> JSON {
    guard value.isFinite else { return .null }
    switch scale {
    case .time: return .string(Day(decimalYear: value).text)
    case .linear, .logarithmic: return .number(value)
    case .band(let rows):
      let row = Int(max(0, min(value.rounded(), Double(rows.count - 1))))
      return rows.indices.contains(row) ? .string(rows[row][language]) : .null
    }
  }
}

extension Day {
  /// The day on which a year's fraction falls.
  init(decimalYear: Double) {
    let days = ((decimalYear - 1970) * 365.2425).rounded()
    self.init(number: Int(max(-3_652_425, min(days, 2_921_940))))
  }
}
