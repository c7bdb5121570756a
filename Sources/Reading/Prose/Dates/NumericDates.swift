import Knowledge

/// Dates in digits and marks: 2018-10-11, 10/25/2018.
extension DateGrammar {
  func inDigits(at start: Int) -> DateExpression? { yearFirst(start) ?? yearLast(start) }

  private func yearFirst(_ start: Int) -> DateExpression? {
    var place = start
    guard let year = digits(4...4, &place), (1000...2100).contains(year) else { return nil }
    let mark = scanned[place]
    guard mark == "-" || mark == "/" || mark == "." else { return nil }
    place += 1
    let monthStart = place
    guard let month = digits(1...2, &place), (1...12).contains(month) else { return nil }
    if scanned[place] == mark {
      place += 1
      guard let day = digits(1...2, &place), Day(year: year, month: month, day: day) != nil, endsWord(place)
      else {
        return nil
      }
      return DateExpression(start..<place, .calendar(.told(year), .day(month, day)))
    }
    guard mark == "-", place - monthStart == 2, endsWord(place) else { return nil }
    return DateExpression(start..<place, .calendar(.told(year), .month(month)))
  }

  /// Months and days come in either order: where both could be the month, only the year is sure.
  private func yearLast(_ start: Int) -> DateExpression? {
    var place = start
    guard let one = digits(1...2, &place), one > 0, skip("/", &place), let two = digits(1...2, &place),
      two > 0,
      skip("/", &place), let year = digits(4...4, &place), (1800...2100).contains(year), endsWord(place)
    else { return nil }
    let (month, day) = one > 12 ? (two, one) : (one, two)
    guard Day(year: year, month: month, day: day) != nil else { return nil }
    let isSure = one > 12 || two > 12 || one == two
    return DateExpression(start..<place, .calendar(.told(year), isSure ? .day(month, day) : .whole))
  }

  func skip(_ scalar: Unicode.Scalar, _ place: inout Int) -> Bool {
    guard scanned[place] == scalar else { return false }
    place += 1
    return true
  }

  /// Skips a word as it stands.
  func skip(_ word: String, _ place: inout Int) -> Bool {
    var end = place
    for scalar in word.unicodeScalars {
      guard scanned[end] == scalar else { return false }
      end += 1
    }
    place = end
    return true
  }

  /// Whether no letter or digit goes on there, nor a name that marks hold together; a time of day may follow.
  func endsWord(_ place: Int) -> Bool {
    let (next, further) = (scanned[place], scanned[place + 1])
    if next == "T", further.isDigit { return true }
    if next == "-" || next == "/" || next == "_" || next == "." { return !further.isAlphanumeric }
    return !next.isAlphanumeric
  }
}
