import Knowledge

/// Money whose sign or name stands before the number: $12 million, RMB 80 million.
enum Currency {
  static func before(_ scanned: ScannedText, _ numeral: Numeral) -> Unit? {
    let start = numeral.range.lowerBound
    let place = scanned[start - 1].isSpace ? start - 1 : start
    return sign(scanned, place) ?? name(scanned, place)
  }

  /// Where an amount begins, its sign included.
  static func start(_ scanned: ScannedText, _ numeral: Numeral) -> Int {
    let start = numeral.range.lowerBound
    let place = scanned[start - 1].isSpace ? start - 1 : start
    if sign(scanned, place) != nil { return scanned[place - 2] == "S" ? place - 3 : place - 1 }
    return moneyName(scanned, place)?.start ?? start
  }

  static func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "$" || scalar == "¥" || scalar == "￥" }

  /// Whether the name of a currency before a number may end so.
  static func mayName(_ last: Unicode.Scalar) -> Bool { last.isUpper || last == "币" }

  /// $ and US$, but not the dollars of others, such as HK$.
  private static func sign(_ scanned: ScannedText, _ end: Int) -> Unit? {
    guard isSign(scanned[end - 1]) else { return nil }
    guard scanned[end - 1] == "$" else { return Unit(spelling: "CNY") }
    let isOfUS = scanned[end - 2] == "S" && scanned[end - 3] == "U"
    return !scanned[end - 2].isLatin || isOfUS ? Unit(spelling: "USD") : nil
  }

  private static func name(_ scanned: ScannedText, _ end: Int) -> Unit? {
    guard let hit = moneyName(scanned, end) else { return nil }
    return scanned.lexicon.qualifier(.unit, of: hit.word).flatMap { Unit(spelling: $0) }
  }

  private static func moneyName(_ scanned: ScannedText, _ end: Int) -> (start: Int, word: Int32)? {
    guard mayName(scanned[end - 1]),
      let hit = scanned.word(.unit, endingAt: end), hit.end - hit.start > 2
    else { return nil }
    let unit = scanned.lexicon.qualifier(.unit, of: hit.word)
    let isNumbered = scanned[Int(hit.start) - 1].isDigit || scanned[Int(hit.start) - 2].isDigit
    return (unit == "USD" || unit == "CNY") && !isNumbered ? (Int(hit.start), hit.word) : nil
  }
}
