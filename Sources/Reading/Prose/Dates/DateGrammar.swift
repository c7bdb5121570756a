/// Reads a date that begins at a place of a text; its words are those of the lexicon.
struct DateGrammar {
  let scanned: ScannedText

  /// Words that a date may begin with.
  static var leading: WordCategory { [.month, .barePart, .now, .then, .dateCount, .century, .era] }
  /// Those that stand first in English alone: late 2021.
  static var englishLeading: WordCategory { [.datePart, .datePartOf] }

  /// - Parameters:
  ///   - follows: whether it stands behind another date and a word that joins the two.
  ///   - isLed: whether a word that may begin a date is known to stand there.
  func date(at start: Int, follows: Bool = false, isLed: Bool = true) -> DateExpression? {
    switch DateCharacter.kind(scanned[start]) {
    case .digit: numeric(at: start, follows) ?? (isLed ? worded(at: start, follows) : nil)
    case .number: (isLed ? worded(at: start, follows) : nil) ?? chineseNumeric(at: start, follows)
    case .half: span(at: start)
    default: worded(at: start, follows)
    }
  }

  private func numeric(at start: Int, _ follows: Bool) -> DateExpression? {
    guard follows || !scanned[start - 1].isDigit, isTimed(start), follows || beginsNumber(start) else {
      return nil
    }
    return inDigits(at: start) ?? yearly(at: start, follows) ?? span(at: start) ?? monthly(at: start, follows)
      ?? dayFirst(at: start) ?? bareYear(at: start, follows) ?? bareDay(at: start, follows)
  }

  private func chineseNumeric(at start: Int, _ follows: Bool) -> DateExpression? {
    guard isTimed(start), follows || !continuesNumber(start), word(.notDate, at: start) == nil else {
      return nil
    }
    return yearly(at: start, follows) ?? span(at: start) ?? monthly(at: start, follows)
      ?? bareYear(at: start, follows) ?? bareDay(at: start, follows)
  }

  private func worded(at start: Int, _ follows: Bool) -> DateExpression? {
    guard let hit = word(Self.leading.union(Self.englishLeading), at: start), isWhole(hit) else { return nil }
    let categories = hit.categories
    if categories.contains(.month), let date = englishMonth(at: start, follows) { return date }
    if !categories.isDisjoint(with: Self.englishLeading), let date = partFirst(at: start) {
      return date
    }
    if !categories.isDisjoint(with: [.now, .then]), let date = counted(hit) { return date }
    if categories.contains(.barePart), let date = barePart(hit, follows) { return date }
    if categories.contains(.dateCount), let date = span(at: start) { return date }
    if categories.contains(.century), let date = century(at: start) { return date }
    return categories.contains(.era) ? yearly(at: start, follows) : nil
  }

  /// The longest word of a category, unless a longer one says that it is none.
  func word(_ categories: WordCategory, at place: Int) -> WordIndex.Hit? {
    guard let hit = scanned.word(categories.union(.notDate), at: place),
      !hit.categories.isDisjoint(with: categories)
    else { return nil }
    return hit
  }

  func meaning(_ category: WordCategory, _ hit: WordIndex.Hit) -> String {
    scanned.lexicon.qualifier(category, of: hit.word) ?? ""
  }

  /// Takes a word of a category, a space before it aside.
  func take(_ category: WordCategory, _ place: inout Int) -> String? {
    let start = skippingSpaces(place)
    guard let hit = word(category, at: start) else { return nil }
    place = Int(hit.end)
    return meaning(category, hit)
  }

  func skippingSpaces(_ place: Int) -> Int {
    var place = place
    while scanned[place].isSpace { place += 1 }
    return place
  }

  /// The place behind what stands before a date, a space aside.
  func endBefore(_ start: Int) -> Int {
    var end = start
    while end > 0, scanned[end - 1].isSpace { end -= 1 }
    return end
  }

  func has(_ category: WordCategory, _ meaning: String, endingAt start: Int) -> WordIndex.Hit? {
    guard let hit = scanned.word(category, endingAt: endBefore(start)),
      scanned.lexicon.qualifiers(category, of: hit.word).contains(meaning)
    else { return nil }
    return hit
  }

  func has(_ category: WordCategory, _ meaning: String, at place: Int) -> WordIndex.Hit? {
    guard let hit = word(category, at: skippingSpaces(place)),
      scanned.lexicon.qualifiers(category, of: hit.word).contains(meaning)
    else { return nil }
    return hit
  }

  func beginsClause(_ start: Int) -> Bool {
    let before = scanned[endBefore(start) - 1]
    return before.endsClause || before == "\n" || before == "(" || before == "“" || before == "、"
      || before == "\""
  }

  func isAfterLead(_ start: Int) -> Bool { has(.dateLead, "before", endingAt: start) != nil }

  /// A word that another one laps over is none: 前年 in 目前年轻.
  private func isWhole(_ hit: WordIndex.Hit) -> Bool {
    let start = Int(hit.start)
    if scanned[start].isLatin { return scanned[start - 1] != "-" }
    if scanned.word(.notDate, endingAt: start + 1) != nil { return false }
    return !((start + 1)..<Int(hit.end)).contains {
      scanned.word(.notDate, at: $0).map { $0.end > hit.end } ?? false
    }
  }
}
