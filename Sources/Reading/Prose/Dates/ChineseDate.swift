import Knowledge

/// Dates in Chinese: years, months and days, parts of them, and those that count from another date.
struct ChineseDate {
  private(set) var expression: DateExpression?
  private var reader: ScalarReader
  private let start: Int

  init(_ text: [Unicode.Scalar], _ start: Int) {
    (reader, self.start) = (ScalarReader(text, start), start)
    // A digit that goes on from another is not a beginning.
    if start > 0, text[start].isDigit, text[start - 1].isAlphanumeric || text[start - 1] == "." { return }
    expression = later() ?? dated() ?? monthAlone() ?? nearPublication()
  }

  private func found(_ value: DateExpression.Value, _ reader: ScalarReader) -> DateExpression {
    DateExpression(range: start..<reader.place, value: value)
  }

  // A year, and what of it.
  private func dated() -> DateExpression? {
    var reader = reader
    if let decade = decade(&reader) { return decade }
    guard let year = year(&reader) else { return nil }
    if let part = month(&reader) { return found(.date(year, part), reader) }
    return found(.date(year, part(&reader) ?? .whole), reader)
  }

  private func year(_ reader: inout ScalarReader) -> DateExpression.Year? {
    if let year = calendarYear(&reader) { return .absolute(year) }
    let words: [(String, DateExpression.Year)] = [
      ("去年", .sincePublication(-1)), ("今年", .sincePublication(0)), ("明年", .sincePublication(1)),
      ("前年", .sincePublication(-2)), ("那一年", .sinceStory(0)), ("那年", .sinceStory(0)), ("同年", .sinceStory(0)),
      ("当年", .sinceStory(0)), ("當年", .sinceStory(0)), ("次年", .sinceStory(1)), ("翌年", .sinceStory(1)),
      ("第二年", .sinceStory(1)), ("这一年", .sinceStory(0)), ("這一年", .sinceStory(0)),
    ]
    for (word, year) in words where reader.take(word) != nil {
      if let next = reader.next, "级級度轻輕纪纪".unicodeScalars.contains(next) { return nil }
      return year
    }
    return nil
  }

  private func calendarYear(_ reader: inout ScalarReader) -> Int? {
    var ahead = reader
    if let year = ahead.digits(4) ?? chineseDigits(&ahead), (1000...2100).contains(year),
      ahead.take("年") != nil,
      !(ahead.next == "级" || ahead.next == "級" || ahead.next == "代" && year % 10 != 0)
    {
      reader = ahead
      return year
    }
    // 21 年 is a year where a part of it follows, or where it opens a clause.
    ahead = reader
    guard let short = ahead.digits(2), short <= 40, ahead.take("年") != nil else { return nil }
    var probe = ahead
    guard month(&probe) != nil || part(&probe) != nil || opensClause && !lasts(ahead) else { return nil }
    reader = ahead
    return 2000 + short
  }

  private var opensClause: Bool {
    start == 0 || reader.text[start - 1].endsClause || reader.text[start - 1] == "在"
      || reader.text[start - 1] == "到"
  }

  private func lasts(_ reader: ScalarReader) -> Bool {
    reader.next.map { "前后後来來内內间間的时時里".unicodeScalars.contains($0) } ?? true
  }

  private func chineseDigits(_ reader: inout ScalarReader) -> Int? {
    var (value, count) = (0, 0)
    while let next = reader.next,
      let digit = Array("〇一二三四五六七八九").firstIndex(of: Character(next == "零" ? "〇" : next))
    {
      value = value * 10 + digit
      count += 1
      reader.place += 1
    }
    return count == 4 ? value : nil
  }

  private func decade(_ reader: inout ScalarReader) -> DateExpression? {
    var ahead = reader
    var century = 1900
    if ahead.take("上世纪", "上世紀", "20世纪", "20 世纪", "二十世纪", "20世紀") == nil {
      if ahead.take("21世纪", "本世纪", "21 世纪") != nil { century = 2000 }
    }
    guard let number = ahead.number(), number % 10 == 0, ahead.take("年代") != nil else { return nil }
    if number >= 1000 { century = 0 } else if number < 30, century == 1900 { century = 2000 }
    return found(.date(.absolute(century + number), .decade), ahead)
  }

  /// 10 月, 10 月 11 日, 10 月底.
  private func month(_ reader: inout ScalarReader) -> DateExpression.Part? {
    var ahead = reader
    guard let month = ahead.number(), (1...12).contains(month), ahead.take("月份", "月") != nil else {
      return nil
    }
    reader = ahead
    if let day = ahead.number(), (1...31).contains(day), ahead.take("日", "号", "號") != nil {
      reader = ahead
      return .day(month: month, day: day)
    }
    _ = reader.take("月初", "初", "中旬", "上旬", "下旬", "底", "末")
    return .month(month)
  }

  /// 年底, 上半年, 春天.
  private func part(_ reader: inout ScalarReader) -> DateExpression.Part? {
    let parts: [(String, DateExpression.Part)] = [
      ("年初", .months(1...3)), ("初", .months(1...3)), ("年中", .months(5...8)), ("年底", .months(11...12)),
      ("年末", .months(11...12)), ("岁末", .months(11...12)), ("歲末", .months(11...12)), ("底", .months(11...12)),
      ("末", .months(11...12)),
      ("上半年", .months(1...6)), ("下半年", .months(7...12)), ("春", .season(21)), ("夏", .season(22)),
      ("秋", .season(23)), ("冬", .season(24)),
      ("第一季度", .months(1...3)), ("第二季度", .months(4...6)), ("第三季度", .months(7...9)),
      ("第四季度", .months(10...12)),
      ("一季度", .months(1...3)), ("二季度", .months(4...6)), ("三季度", .months(7...9)), ("四季度", .months(10...12)),
      ("第一季", .months(1...3)), ("第二季", .months(4...6)), ("第三季", .months(7...9)), ("第四季", .months(10...12)),
      ("Q1", .months(1...3)), ("Q2", .months(4...6)), ("Q3", .months(7...9)), ("Q4", .months(10...12)),
    ]
    var ahead = reader
    _ = ahead.take("的")
    for (word, part) in parts where ahead.take(word) != nil {
      if case .season = part { _ = ahead.take("天", "季", "节") }
      reader = ahead
      return part
    }
    return nil
  }

  /// 5 月 without a year; with Chinese digits only where a day or a part follows, for 五月天 is a band.
  private func monthAlone() -> DateExpression? {
    var ahead = reader
    guard let part = month(&ahead) else { return nil }
    if !reader.text[start].isDigit, case .month = part, ahead.text[ahead.place - 1] == "月", ahead.next == "天"
    {
      return nil
    }
    if ahead.next == "刊" || start > 0 && reader.text[start - 1] == "/" { return nil }
    return found(.date(.untold, part), ahead)
  }

  /// 两个月后, 半年后, 三天后, 一年半之后.
  private func later() -> DateExpression? {
    var ahead = reader
    guard let value = span(&ahead) else { return nil }
    _ = ahead.take("多")
    if ahead.take("之后", "以后", "过后", "之後", "以後", "后", "後") != nil {
      if ahead.next == "台" || ahead.next == "来" || ahead.next == "果" || ahead.next == "端" { return nil }
      return found(value, ahead)
    }
    return nil
  }

  private func span(_ reader: inout ScalarReader) -> DateExpression.Value? {
    if reader.take("半年") != nil { return .months(6) }
    if reader.take("半个月", "半個月") != nil { return .days(15) }
    guard let number = reader.number() else { return nil }
    if reader.take("个月", "個月") != nil { return .months(number) }
    if reader.take("个星期", "星期", "周", "週", "個星期") != nil { return .days(7 * number) }
    if reader.take("天", "日") != nil { return .days(number) }
    guard reader.take("年") != nil, number < 100 else { return nil }
    return reader.take("半") != nil ? .months(12 * number + 6) : .years(number)
  }

  private func nearPublication() -> DateExpression? {
    var ahead = reader
    if ahead.take("昨天", "昨日") != nil { return found(.publicationDay(-1), ahead) }
    if ahead.take("今天", "今日") != nil { return ahead.next == "的" ? nil : found(.publicationDay(0), ahead) }
    if ahead.take("上个月", "上月", "上個月") != nil { return found(.publicationMonth(-1), ahead) }
    if ahead.take("本月", "这个月", "這個月") != nil { return found(.publicationMonth(0), ahead) }
    return nil
  }
}
