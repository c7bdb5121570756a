/// Years without 年: in brackets, behind `in`, at the ends of a span.
extension DateGrammar {
  func bareYear(at start: Int, _ follows: Bool) -> DateExpression? {
    var place = start
    guard let year = fourDigits(&place) else { return shortYear(start) }
    if let span = yearSpan(year, start, place) { return span }
    var end = place
    if let part = take(.datePart, &end).flatMap(DatePart.init), endsWord(end) {
      return DateExpression(start..<end, .calendar(.told(year), part.ofYear))
    }
    guard endsWord(place) || scanned[place] == "-", !isCounted(place),
      follows || isInDigitsOfItsOwn(start) || isBracketed(start, place) || isTold(start, place)
    else { return nil }
    return DateExpression(start..<place, .calendar(.told(year), .whole))
  }

  private func fourDigits(_ place: inout Int) -> Int? {
    guard let year = scanned[place].isDigit ? digits(4...4, &place) : chineseYear(&place),
      (1900...2099).contains(year)
    else { return nil }
    return year
  }

  /// 二〇一八 can hardly be anything else.
  private func isInDigitsOfItsOwn(_ start: Int) -> Bool {
    DateCharacter.kind(scanned[start]) == .number && !scanned[start + 4].isHan && scanned[start - 1] != "《"
      && scanned[start - 1] != "“"
  }

  /// 2006-2011, 2019–21, 2018、2019 年
  private func yearSpan(_ year: Int, _ start: Int, _ end: Int) -> DateExpression? {
    guard let join = has(.dateLimit, "join", at: end) else { return nil }
    var place = skippingSpaces(Int(join.end))
    let second = place
    guard var last = digits(2...4, &place), place - second != 3 else { return nil }
    if place - second == 2 { last += year / 100 * 100 }
    guard (year...2099).contains(last), endsWord(place), place - second == 4 || scanned[second - 1] != " ",
      !isCounted(place)
    else { return nil }
    if scanned[skippingSpaces(place)] == "年" { place = skippingSpaces(place) + 1 }
    return DateExpression(start..<place, .calendar(.told(year), .whole), to: .calendar(.told(last), .whole))
  }

  private func isBracketed(_ start: Int, _ end: Int) -> Bool {
    let (before, after) = (scanned[start - 1], scanned[end])
    let opens = before == "(" || before == "[" || before == " " && scanned[start - 2] == ","
    let closes = after == ")" || after == "]"
    return opens && closes || before == "(" && (after == "," || after == ";" || after == "-" || after == "–")
  }

  private func isTold(_ start: Int, _ end: Int) -> Bool {
    if isAfterLead(start), scanned[start - 1].isSpace || scanned[start - 1] == "-" || !scanned[end].isHan {
      return true
    }
    if has(.dateLead, "article", endingAt: start) != nil, scanned[end].isSpace, scanned[end + 1].isLatin {
      return true
    }
    if beginsClause(start), has(.dateLead, "after", at: end) != nil { return true }
    if let join = has(.dateLimit, "join", at: end), second(skippingSpaces(Int(join.end))) != nil {
      return true
    }
    var place = end
    guard skip("、", &place) || skip(",", &place), digits(4...4, &place) != nil else { return false }
    return scanned[skippingSpaces(place)] == "年"
  }

  /// 2000 张卡, 2000 GPUs: what follows is counted.
  private func isCounted(_ end: Int) -> Bool {
    scanned.word([.unit, .weakUnit], at: skippingSpaces(end)) != nil
  }

  /// '21, behind a word that a year stands behind.
  private func shortYear(_ start: Int) -> DateExpression? {
    var place = start
    guard scanned[start - 1] == "'", isAfterLead(start - 1), let year = apostropheYear(at: start - 1, &place)
    else {
      return nil
    }
    return DateExpression((start - 1)..<place, .calendar(.told(year), .whole))
  }

  func apostropheYear(at start: Int, _ place: inout Int) -> Int? {
    var end = start
    guard skip("'", &end), let year = digits(2...2, &end), endsWord(end) else { return nil }
    place = end
    return century(of: year)
  }

  /// Years of two digits: 98 is 1998, 21 is 2021.
  func century(of year: Int) -> Int { year < 60 ? 2000 + year : 1900 + year }
}
