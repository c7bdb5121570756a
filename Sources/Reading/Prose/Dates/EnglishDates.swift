/// Dates with the names of months, and English parts of years.
extension DateGrammar {
  /// October 11, 2018; October 2018; October.
  func englishMonth(at start: Int, _ follows: Bool) -> DateExpression? {
    var place = start
    guard let (month, isWeak) = monthName(&place) else { return nil }
    if let date = dayOf(month, start, place) { return date }
    var end = place
    if let year = yearBehind(&end) {
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
    if scanned.text.count > place + 3, scanned[place + 1] == "o", scanned[place + 2] == "f" { place += 3 }
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
    switch (scanned[place], scanned[place + 1]) {
    case ("s", "t"), ("n", "d"), ("r", "d"), ("t", "h"): place += 2
    default: break
    }
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
    if scanned[end] == "o", scanned[end + 1] == "f", scanned[end + 2] == " " { end += 3 }
    guard end > place, let year = digits(4...4, &end), (1800...2099).contains(year),
      endsWord(end) || joins(end)
    else { return nil }
    place = end
    return year
  }

  private func joins(_ place: Int) -> Bool { has(.dateLimit, "join", at: place) != nil }

  /// `last year`, `of that year`
  private func yearWord(_ place: inout Int) -> DateExpression.Year? {
    var end = skippingSpaces(place)
    if scanned[end] == "o", scanned[end + 1] == "f", scanned[end + 2] == " " { end += 3 }
    if scanned[end] == "t", scanned[end + 1] == "h", scanned[end + 2] == "e", scanned[end + 3] == " ",
      word(.then, at: end) == nil
    {
      end += 4
    }
    guard let hit = word([.now, .then], at: end) else { return nil }
    for (category, year) in [(WordCategory.now, DateExpression.Year.now), (.then, DateExpression.Year.then)] {
      guard let step = step(category, hit), step.unit == "year" || step.unit == "all-year" else { continue }
      place = Int(hit.end)
      return year(step.count)
    }
    return nil
  }

  /// late 2021, early March 2019, the end of the year, Q3 2021, the spring of 2020
  func partFirst(at start: Int) -> DateExpression? {
    guard scanned[start].isLatin || scanned[start].isDigit,
      let hit = word([.datePart, .datePartOf], at: start)
    else { return nil }
    var place = Int(hit.end)
    let isOf = link(&place)
    if !hit.categories.contains(.datePart) || isOf {
      guard isOf,
        let part = DatePart(meaning(hit.categories.contains(.datePart) ? .datePart : .datePartOf, hit))
      else { return nil }
      return partOf(part, start, place, isOf)
    }
    return DatePart(meaning(.datePart, hit)).flatMap { partOf($0, start, place, isOf) }
  }

  /// What ties a part to its year, and whether it is `of`.
  private func link(_ place: inout Int) -> Bool {
    if skip("-", &place) { return false }
    _ = skip(",", &place)
    place = skippingSpaces(place)
    let isOf = scanned[place] == "o" && scanned[place + 1] == "f" && scanned[place + 2] == " "
    let isIn = scanned[place] == "i" && scanned[place + 1] == "n" && scanned[place + 2] == " "
    if isOf || isIn { place += 3 }
    return isOf
  }

  private func partOf(_ part: DatePart, _ start: Int, _ place: Int, _ isOf: Bool) -> DateExpression? {
    var end = place
    if let (decade, end) = englishDecade(skippingThe(place)), let years = part.ofDecade {
      return DateExpression(start..<end, .calendar(.told(decade), years))
    }
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

  private func skippingThe(_ place: Int) -> Int {
    scanned[place] == "t" && scanned[place + 1] == "h" && scanned[place + 2] == "e"
      && scanned[place + 3] == " "
      ? place + 4 : place
  }
}
