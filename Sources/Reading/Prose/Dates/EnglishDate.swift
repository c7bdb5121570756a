import Knowledge

/// Dates in English: months and years, parts of them, and those that count from another date.
struct EnglishDate {
  private(set) var expression: DateExpression?
  private let text: [Unicode.Scalar]
  private let start: Int

  init(_ text: [Unicode.Scalar], _ start: Int) {
    (self.text, self.start) = (text, start)
    guard start < text.count, start == 0 || !text[start - 1].isAlphanumeric else { return }
    // A hyphen joins words, but for that between two years.
    if start > 1, text[start - 1] == "-", !text[start - 2].isDigit { return }
    expression = partOfYear() ?? dayFirst() ?? month() ?? relative() ?? later() ?? decade() ?? year()
  }

  private func found(_ value: DateExpression.Value, _ reader: ScalarReader) -> DateExpression {
    DateExpression(range: start..<reader.place, value: value)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  private func month(_ reader: inout ScalarReader) -> Int? {
    var ahead = reader
    ahead.skipSpaces()
    guard ahead.next?.isUpper == true else { return nil }
    let word = ahead.word().lowercased()
    let number = Self.months.firstIndex {
      $0 == word || word.count >= 3 && word != "may" && $0.prefix(word.count) == word && word.count <= 4
    }
    guard let number else { return nil }
    if word.count <= 4, word.count < Self.months[number].count { _ = ahead.take(".") }
    reader = ahead
    return number + 1
  }

  private func calendarYear(_ reader: inout ScalarReader) -> Int? {
    var ahead = reader
    _ = ahead.take(",")
    ahead.skipSpaces()
    _ = ahead.take("of ")
    guard let year = ahead.digits(4), (1800...2100).contains(year), ahead.isAtWordEnd else { return nil }
    reader = ahead
    return year
  }

  /// October 11, 2018; October 2018; October; Oct. 11.
  private func month() -> DateExpression? {
    var reader = ScalarReader(text, start)
    guard let month = month(&reader) else { return nil }
    var ahead = reader
    ahead.skipSpaces()
    if let day = ahead.digits(1...2), (1...31).contains(day) {
      _ = ahead.take("st", "nd", "rd", "th")
      if ahead.isAtWordEnd {
        let year = calendarYear(&ahead)
        return found(.date(year.map { .absolute($0) } ?? .untold, .day(month: month, day: day)), ahead)
      }
    }
    if let year = calendarYear(&reader) { return found(.date(.absolute(year), .month(month)), reader) }
    // May and March are words too: alone they are months only behind a preposition.
    guard
      isBehind(
        "in", "In", "by", "By", "since", "Since", "until", "of", "early", "late", "that", "from", "to",
        "last", "and", "mid")
    else { return nil }
    return found(.date(.untold, .month(month)), reader)
  }

  /// 11 October 2018
  private func dayFirst() -> DateExpression? {
    var reader = ScalarReader(text, start)
    guard let day = reader.digits(1...2), (1...31).contains(day) else { return nil }
    _ = reader.take("st", "nd", "rd", "th")
    _ = reader.take("of")
    guard reader.next == " ", let month = month(&reader) else { return nil }
    let year = calendarYear(&reader)
    return found(.date(year.map { .absolute($0) } ?? .untold, .day(month: month, day: day)), reader)
  }

  private func isBehind(_ words: String...) -> Bool {
    words.contains { word in
      let scalars = Array(word.unicodeScalars)
      let end = start - 1
      guard end >= scalars.count, text[end] == " " || text[end] == "-" else { return false }
      return text[(end - scalars.count)..<end].elementsEqual(scalars)
        && (end == scalars.count || !text[end - scalars.count - 1].isLatin)
    }
  }

  /// late 2021, early March, the end of 2020, the first half of 2021, spring 2020, Q3 2021
  private func partOfYear() -> DateExpression? {
    var reader = ScalarReader(text, start)
    let parts: [(String, DateExpression.Part)] = [
      ("early", .months(1...3)), ("Early", .months(1...3)), ("late", .months(11...12)),
      ("Late", .months(11...12)),
      ("mid-", .months(5...8)), ("Mid-", .months(5...8)), ("mid ", .months(5...8)),
      ("the end of", .months(11...12)), ("end of", .months(11...12)),
      ("the start of", .months(1...3)), ("the beginning of", .months(1...3)),
      ("the middle of", .months(5...8)),
      ("the first half of", .months(1...6)), ("first half of", .months(1...6)),
      ("the second half of", .months(7...12)),
      ("second half of", .months(7...12)), ("the first quarter of", .months(1...3)),
      ("the second quarter of", .months(4...6)),
      ("the third quarter of", .months(7...9)), ("the fourth quarter of", .months(10...12)),
      ("first quarter of", .months(1...3)),
      ("second quarter of", .months(4...6)), ("third quarter of", .months(7...9)),
      ("fourth quarter of", .months(10...12)),
      ("Q1", .months(1...3)), ("Q2", .months(4...6)), ("Q3", .months(7...9)), ("Q4", .months(10...12)),
      ("the spring of", .season(21)), ("the summer of", .season(22)), ("the autumn of", .season(23)),
      ("the fall of", .season(23)),
      ("the winter of", .season(24)), ("spring", .season(21)), ("summer", .season(22)),
      ("autumn", .season(23)), ("fall", .season(23)),
      ("winter", .season(24)), ("Spring", .season(21)), ("Summer", .season(22)), ("Autumn", .season(23)),
      ("Fall", .season(23)), ("Winter", .season(24)),
    ]
    for (word, part) in parts where reader.take(word) != nil {
      var ahead = reader
      _ = ahead.take("in", "of")
      if let year = calendarYear(&ahead) { return found(.date(.absolute(year), part), ahead) }
      ahead.skipSpaces()
      if case .months = part, let month = month(&ahead) {
        let year = calendarYear(&ahead)
        return found(.date(year.map { .absolute($0) } ?? .untold, .month(month)), ahead)
      }
      for (phrase, value) in [("last year", -1), ("this year", 0), ("next year", 1)]
      where ahead.take(phrase) != nil {
        return found(.date(.sincePublication(value), part), ahead)
      }
      for phrase in ["that year", "the same year"] where ahead.take(phrase) != nil {
        return found(.date(.sinceStory(0), part), ahead)
      }
      return nil
    }
    return nil
  }

  private func relative() -> DateExpression? {
    var reader = ScalarReader(text, start)
    let words: [(String, DateExpression.Value)] = [
      ("last year", .date(.sincePublication(-1), .whole)),
      ("Last year", .date(.sincePublication(-1), .whole)),
      ("this year", .date(.sincePublication(0), .whole)), ("This year", .date(.sincePublication(0), .whole)),
      ("next year", .date(.sincePublication(1), .whole)),
      ("the following year", .date(.sinceStory(1), .whole)),
      ("The following year", .date(.sinceStory(1), .whole)),
      ("the next year", .date(.sinceStory(1), .whole)), ("the year after", .date(.sinceStory(1), .whole)),
      ("the same year", .date(.sinceStory(0), .whole)),
      ("that same year", .date(.sinceStory(0), .whole)), ("That same year", .date(.sinceStory(0), .whole)),
      ("that year", .date(.sinceStory(0), .whole)), ("That year", .date(.sinceStory(0), .whole)),
      ("The same year", .date(.sinceStory(0), .whole)),
      ("last month", .publicationMonth(-1)), ("Last month", .publicationMonth(-1)),
      ("this month", .publicationMonth(0)),
      ("yesterday", .publicationDay(-1)), ("Yesterday", .publicationDay(-1)),
    ]
    for (word, value) in words where reader.take(word) != nil {
      return reader.isAtWordEnd && reader.next != "'" && reader.next != "’" ? found(value, reader) : nil
    }
    for (word, year) in [
      ("that", DateExpression.Year.sinceStory(0)), ("That", .sinceStory(0)),
      ("the following", .sinceStory(1)), ("The following", .sinceStory(1)), ("last", .sincePublication(-1)),
      ("this", .sincePublication(0)), ("This", .sincePublication(0)),
    ] where reader.take(word) != nil {
      if let month = month(&reader) { return found(.date(year, .month(month)), reader) }
      for (season, code) in [("spring", 21), ("summer", 22), ("autumn", 23), ("fall", 23), ("winter", 24)]
      where reader.take(season) != nil {
        return found(.date(year, .season(code)), reader)
      }
      return nil
    }
    return nil
  }

  /// Two months later, a year later, six weeks after that.
  private func later() -> DateExpression? {
    var reader = ScalarReader(text, start)
    var number = 1
    if reader.take("half a year", "Half a year") != nil {
      return reader.take("later") != nil ? found(.months(6), reader) : nil
    }
    if reader.take("a ", "A ", "one ", "One ", "an ") == nil {
      guard let numeral = WesternNumeral.read(text, at: start), numeral.lower < 100 else { return nil }
      number = Int(numeral.lower)
      reader.place = numeral.range.upperBound
    }
    let units: [(String, (Int) -> DateExpression.Value)] = [
      ("months", { .months($0) }), ("month", { .months($0) }), ("years", { .years($0) }),
      ("year", { .years($0) }),
      ("weeks", { .days(7 * $0) }), ("week", { .days(7 * $0) }), ("days", { .days($0) }),
      ("day", { .days($0) }),
    ]
    for (word, value) in units where reader.take(word) != nil {
      guard reader.take("later", "after that", "afterwards", "on,") != nil else { return nil }
      return found(value(number), reader)
    }
    return nil
  }

  private func decade() -> DateExpression? {
    var reader = ScalarReader(text, start)
    _ = reader.take("the")
    _ = reader.take("mid-", "early", "late")
    reader.skipSpaces()
    guard let year = reader.digits(4), year % 10 == 0, (1800...2090).contains(year), reader.take("s") != nil,
      reader.isAtWordEnd
    else { return nil }
    return found(.date(.absolute(year), .decade), reader)
  }

  /// A bare year, behind a preposition, in brackets or at an end of a range.
  private func year() -> DateExpression? {
    var reader = ScalarReader(text, start)
    guard let year = reader.digits(4), (1900...2100).contains(year), reader.isAtWordEnd else { return nil }
    let end = reader.place
    guard isBracketed || isDash(at: end) || isDash(at: start - 1) || isBehindPreposition,
      !countsThings(from: end)
    else { return nil }
    return DateExpression(range: start..<end, value: .date(.absolute(year), .whole))
  }

  private var isBracketed: Bool { start > 0 && (text[start - 1] == "(" || text[start - 1] == "（") }

  private var isBehindPreposition: Bool {
    isBehind(
      "in", "In", "by", "By", "since", "Since", "of", "until", "Until", "from", "From", "to", "around",
      "circa",
      "through", "and", "during", "mid", "about", "before", "after", "year", "between")
  }

  private func isDash(at place: Int) -> Bool {
    guard place > 0, place < text.count else { return false }
    return text[place] == "–" || text[place] == "-" || text[place] == "—"
  }

  /// 2000 张卡, 2000 GPUs: what follows is counted.
  private func countsThings(from end: Int) -> Bool {
    var ahead = ScalarReader(text, end)
    ahead.skipSpaces()
    if let next = ahead.next, next.isHan { return !isBracketed }
    return Self.counted.contains(ahead.word())
  }

  private static let counted: Set<String> = [
    "parameters", "GPUs", "cards", "people", "tokens", "engineers", "chips", "dollars", "researchers",
  ]
}
