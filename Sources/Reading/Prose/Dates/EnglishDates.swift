/// Dates with the names of months, and English parts of years.
extension DateGrammar {
  /// October 11, 2018; October 2018; October.
  func englishMonth(at start: Int, _ follows: Bool) -> DateExpression? {
    var place = start
    guard let (month, isWeak) = monthName(&place) else { return nil }
    if let date = dayOf(month, start, place) { return date }
    var end = place
    if let year = yearBehind(&end) ?? yearOfList(place) {
      return DateExpression(start..<end, .calendar(.told(year), .month(month)))
    }
    guard follows || !isWeak || isAfterLead(start) || joinsMonth(place),
      has(.dateLead, "street", at: place) == nil
    else { return nil }
    if let year = yearWord(&end) { return DateExpression(start..<end, .calendar(year, .month(month))) }
    return DateExpression(start..<place, .calendar(.untold, .month(month)))
  }

  /// 11 October 2018, 3–7 October 2018
  func dayFirst(at start: Int) -> DateExpression? {
    var place = start
    guard let (first, last) = numberPair(&place, 31) else { return nil }
    ordinal(&place)
    _ = skip(" of", &place)
    guard scanned[place] == " ", let (month, _) = monthName(&place) else { return nil }
    let year = yearBehind(&place).map { DateExpression.Year.told($0) } ?? .untold
    guard has(.dateLead, "street", at: place) == nil else { return nil }
    return DateExpression(
      start..<place, .calendar(year, .day(month, first)), to: last.map { .calendar(year, .day(month, $0)) })
  }

  func monthName(_ place: inout Int) -> (Int, isWeak: Bool)? {
    guard let meaning = take(.month, &place), let month = Int(meaning.prefix { $0 != "?" }) else {
      return nil
    }
    return (month, meaning.utf8.last == 0x3F)
  }

  private func dayOf(_ month: Int, _ start: Int, _ place: Int) -> DateExpression? {
    var place = place
    guard scanned[place] == " ", let (first, last) = numberPair(&place, 31) else { return nil }
    ordinal(&place)
    guard endsWord(place) else { return nil }
    let year = yearBehind(&place).map { DateExpression.Year.told($0) } ?? .untold
    return DateExpression(
      start..<place, .calendar(year, .day(month, first)), to: last.map { .calendar(year, .day(month, $0)) })
  }

  private func ordinal(_ place: inout Int) {
    _ = skip("st", &place) || skip("nd", &place) || skip("rd", &place) || skip("th", &place)
  }

  private func joinsMonth(_ place: Int) -> Bool {
    guard let join = has(.dateLimit, "join", at: place) else { return false }
    return word(.month, at: skippingSpaces(Int(join.end))) != nil
  }

  /// A year that goes on from a month: `, 2018`, ` of 2018`, ` '18`.
  func yearBehind(_ place: inout Int) -> Int? {
    var end = place
    _ = skip(",", &end)
    end = skippingSpaces(end)
    if end > place, let year = apostropheYear(at: end, &place) { return year }
    _ = skip("of ", &end)
    guard end > place, let year = digits(4...4, &end), (1800...2099).contains(year),
      endsWord(end) || joins(end)
    else { return nil }
    place = end
    return year
  }

  func joins(_ place: Int) -> Bool { has(.dateLimit, "join", at: place) != nil }

  /// `last year`, `of that year`
  func yearWord(_ place: inout Int) -> DateExpression.Year? {
    var end = skippingSpaces(place)
    _ = skip("of ", &end)
    if word(.then, at: end) == nil { _ = skip("the ", &end) }
    guard let hit = word([.now, .then], at: end) else { return nil }
    for (category, year) in [(WordCategory.now, DateExpression.Year.now), (.then, DateExpression.Year.then)] {
      guard let step = step(category, hit), step.unit == "year" || step.unit == "all-year" else { continue }
      place = Int(hit.end)
      return year(step.count)
    }
    return nil
  }

  /// In March, April and May 2022: the last tells the year of all.
  private func yearOfList(_ place: Int) -> Int? {
    var end = place
    let isParted = skip(",", &end)
    if let and = has(.dateLimit, "and", at: end) { end = Int(and.end) } else if !isParted { return nil }
    guard scanned[end] == " ", monthName(&end) != nil else { return nil }
    return yearBehind(&end) ?? yearOfList(end)
  }
}
