/// Whether a numeral may tell an amount, by what stands right behind and before it: most tell none, and
/// this is all that they cost.
struct AmountProspect {
  static func isGiven(_ scanned: ScannedText, _ numeral: Numeral) -> Bool {
    AmountProspect(scanned: scanned, numeral: numeral).isGiven
  }

  private let scanned: ScannedText
  private let numeral: Numeral

  private var start: Int { numeral.range.lowerBound }
  private var end: Int { numeral.range.upperBound }

  private var isGiven: Bool {
    if scanned[start].isDigit, NumeralPlace.isInside(scanned, start) { return false }
    guard numeral.lower.isFinite else { return false }
    if numeral.isShare || numeral.lower >= 1e6 || numeral.lower >= 1e5 && numeral.scale >= 1e4 { return true }
    return isFollowed(at: end) || scanned[end].isSpace && isFollowed(at: end + 1) || isLed
  }

  private func isFollowed(at place: Int) -> Bool {
    switch scanned[place] {
    case "+", "级", "量", "×", "*": return true
    case "-", "–", "—", "~", "到", "至", "、", "上": return isJoined(place + 1) || counts(at: place)
    case "个": return isMeasured(place)
    case "年": return numeral.lower < 1000
    case "月": return !scanned[start].isDigit
    default: return scanned[place].isLatin || counts(at: place)
    }
  }

  private func counts(at place: Int) -> Bool {
    scanned.word([.unit, .weakUnit, .hedgeAfter], at: place) != nil
  }

  /// Another number or a Latin unit behind a mark that may join them.
  private func isJoined(_ place: Int) -> Bool {
    let next = scanned[place].isSpace || scanned[place] == "—" ? place + 1 : place
    return NumeralStart.kind(scanned.text, at: next) != .none || scanned[next].isLatin
      || Currency.isSign(scanned[next])
  }

  /// 一个 is an article, but for 一个月 and 一个半月.
  private func isMeasured(_ place: Int) -> Bool {
    if counts(at: place) { return true }
    switch scanned[place + 1] {
    case "半", "多", "来", "亿": return true
    default: break
    }
    guard numeral.lower != 1 || numeral.range.count > 1 else { return false }
    let next = scanned[place + 1].isSpace ? place + 2 : place + 1
    return scanned.word([.unit, .weakUnit, .hardware], at: next) != nil
  }

  /// A sign or name of money, or a word for what is counted, leads to a number that nothing follows.
  private var isLed: Bool {
    let place = scanned[start - 1].isSpace ? start - 1 : start
    if Currency.isSign(scanned[place - 1]) { return true }
    guard numeral.range.count > 1 else { return false }
    return Currency.mayName(scanned[place - 1])
      || scanned.words.contains(.countWord, in: max(0, place - 12)..<place)
  }
}
