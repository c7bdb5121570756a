/// English parts of years, months and decades, which stand before them.
extension DateGrammar {
  /// late 2021, early March 2019, the end of the year, Q3 2021, the spring of 2020
  func partFirst(at start: Int) -> DateExpression? {
    guard scanned[start].isLatin || scanned[start].isDigit,
      let hit = word([.datePart, .datePartOf], at: start)
    else { return nil }
    let category: WordCategory = hit.categories.contains(.datePart) ? .datePart : .datePartOf
    var place = Int(hit.end)
    let link = link(&place)
    guard let part = DatePart(meaning(category, hit)), link == .of || category == .datePart,
      link != .in || part.ofDecade != nil
    else { return nil }
    return partOf(part, start, place, link == .of)
  }

  private enum Link { case of, `in`, none }

  /// What ties a part to its year: late 2021, late in 2021, the end of 2021.
  private func link(_ place: inout Int) -> Link {
    if skip("-", &place) { return .none }
    _ = skip(",", &place)
    place = skippingSpaces(place)
    if skip("of ", &place) { return .of }
    return skip("in ", &place) ? .in : .none
  }

  private func partOf(_ part: DatePart, _ start: Int, _ place: Int, _ isOf: Bool) -> DateExpression? {
    var end = place
    _ = skip("the ", &end)
    if let (decade, end) = englishDecade(end), let years = part.ofDecade {
      return DateExpression(start..<end, .calendar(.told(decade), years))
    }
    end = place
    if let year = digits(4...4, &end) ?? apostropheYear(at: end, &end), (1800...2099).contains(year),
      endsWord(end) || joins(end)
    {
      return DateExpression(start..<end, .calendar(.told(year), part.ofYear))
    }
    end = place
    if let (month, _) = monthName(&end) {
      guard let days = part.ofMonth(month) else { return nil }
      let year = yearBehind(&end).map { DateExpression.Year.told($0) } ?? yearWord(&end) ?? .untold
      return DateExpression(start..<end, .calendar(year, days))
    }
    if let year = yearWord(&end) { return DateExpression(start..<end, .calendar(year, part.ofYear)) }
    guard isOf, let hit = has(.then, "all-month", at: place), let days = part.ofMonth(nil) else { return nil }
    return DateExpression(start..<Int(hit.end), .calendar(.untold, days))
  }
}
