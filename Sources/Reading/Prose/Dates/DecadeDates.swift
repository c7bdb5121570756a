/// Decades: 上世纪 80 年代, 2010 年代初, the late 1990s.
extension DateGrammar {
  func century(at start: Int) -> DateExpression? {
    var place = start
    guard let meaning = take(.century, &place), let century = Int(meaning) else { return nil }
    place = skippingSpaces(place)
    _ = skip("的", &place)
    guard let (decade, end) = tens(place), decade < 100 else { return nil }
    return decadeParts(century + decade, start, end)
  }

  func decade(at start: Int) -> DateExpression? {
    if let (decade, end) = tens(start) {
      return decadeParts(decade >= 1000 ? decade : decade >= 30 ? 1900 + decade : 2000 + decade, start, end)
    }
    return englishDecade(start).map { DateExpression(start..<$1, .calendar(.told($0), .decade)) }
  }

  /// 1980s
  func englishDecade(_ start: Int) -> (Int, Int)? {
    var place = start
    guard let year = digits(4...4, &place), year % 10 == 0, (1800...2090).contains(year) else { return nil }
    _ = skip("'", &place)
    guard skip("s", &place), endsWord(place) else { return nil }
    return (year, place)
  }

  private func tens(_ start: Int) -> (Int, Int)? {
    var place = start
    guard let number = digits(4...4, &place) ?? number(&place), number % 10 == 0 else { return nil }
    place = skippingSpaces(place)
    guard skip("年", &place), skip("代", &place), word(.notDate, at: place - 1) == nil else { return nil }
    return (number, place)
  }

  private func decadeParts(_ decade: Int, _ start: Int, _ place: Int) -> DateExpression {
    var end = place
    if let part = take(.datePart, &end).flatMap(DatePart.init)?.ofDecade {
      return DateExpression(start..<end, .calendar(.told(decade), part))
    }
    return DateExpression(start..<place, .calendar(.told(decade), .decade))
  }
}
