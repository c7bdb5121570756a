/// Two numerals that are the bounds of one amount: 5-10, 三到五, between 5 and 10, 30%-40%.
struct NumeralPair {
  static func numeral(_ scanned: ScannedText, beginningWith one: Numeral) -> Numeral? {
    let pair = NumeralPair(scanned: scanned, one: one)
    return pair.joined(at: one.range.upperBound) ?? pair.repeated()
  }

  private let scanned: ScannedText
  private let one: Numeral

  private enum Joiner {
    case range, between, neighbours, upwards
  }

  private func joined(at end: Int) -> Numeral? {
    guard let joiner = joiner(at: end) else { return nil }
    var place = joiner.end
    if scanned[place].isSpace { place += 1 }
    if Currency.isSign(scanned[place]) { place += 1 }
    guard let two = NumeralScanner.numeral(scanned.text, at: place), fits(joiner.joiner, two) else {
      return nil
    }
    if joiner.joiner == .upwards {
      return Numeral(one.lower, .infinity, one.range.lowerBound..<two.range.upperBound, .point)
    }
    return range(to: two)
  }

  /// 30%-40%: the unit told twice.
  private func repeated() -> Numeral? {
    let end = one.range.upperBound
    let start = scanned[end].isSpace ? end + 1 : end
    guard let hit = scanned.word(.unit, at: start), let numeral = joined(at: Int(hit.end)) else { return nil }
    let last = numeral.range.upperBound
    let next =
      scanned.word(.unit, at: last) ?? scanned.word(.unit, at: scanned[last].isSpace ? last + 1 : last)
    return next?.word == hit.word ? numeral : nil
  }

  private func joiner(at end: Int) -> (joiner: Joiner, end: Int)? {
    let place = scanned[end].isSpace ? end + 1 : end
    switch scanned[place] {
    case "-", "–", "~", "到", "至": return (.range, place + 1)
    case "—": return (.range, scanned[place + 1] == "—" ? place + 2 : place + 1)
    case "、": return (.neighbours, place + 1)
    case "上": return (.upwards, place + 1)
    case "t" where isWord("to", place): return isChange ? nil : (.range, place + 2)
    case "a" where isWord("and", place) && isBetween: return (.between, place + 3)
    case "o" where isWord("or", place): return (.neighbours, place + 2)
    default: return nil
    }
  }

  private func fits(_ joiner: Joiner, _ two: Numeral) -> Bool {
    switch joiner {
    case .range, .between: true
    case .neighbours: one.isPoint && one.upper < 20 && two.lower / two.scale == one.lower / one.scale + 1
    case .upwards: one.kind != .point && two.kind == .order
    }
  }

  /// In 3 到 5 万 the magnitude is told once, behind both.
  private func range(to two: Numeral) -> Numeral? {
    if isVersion { return nil }
    let isShared = one.scale == 1 && one.upper < 1000 && (two.scale >= 100 || two.isShare)
    let factor = isShared && one.lower * two.scale < two.upper ? two.scale : 1
    guard one.lower * factor < two.upper else { return nil }
    var numeral = Numeral(
      one.lower * factor, two.upper, one.range.lowerBound..<two.range.upperBound, .range, scale: two.scale)
    numeral.isShare = two.isShare
    return numeral
  }

  /// In 银杏3.0-13B a version stands before the size.
  private var isVersion: Bool {
    let (start, end) = (one.range.lowerBound, one.range.upperBound)
    return scanned[end] == "-" && scanned[end - 1] == "0" && scanned[end - 2] == "."
      && !scanned[start - 1].isSpace
  }

  private func isWord(_ word: String, _ place: Int) -> Bool {
    let end = place + word.unicodeScalars.count
    return place > 0 && scanned[place - 1].isSpace && scanned[end].isSpace && end < scanned.count
      && scanned.text[place..<end].elementsEqual(word.unicodeScalars)
  }

  private var isBetween: Bool {
    let place = before(one.range.lowerBound)
    return place >= 7 && scanned.text[(place - 6)..<place].elementsEqual("etween".unicodeScalars)
  }

  /// Grew from 3 to 5 tells two amounts.
  private var isChange: Bool {
    let from = before(one.range.lowerBound)
    guard from >= 5, scanned.text[(from - 4)..<from].elementsEqual("from".unicodeScalars) else {
      return false
    }
    return scanned.word(.change, endingAt: from - 5) != nil
  }

  /// The end of the word before a place, a sign of money aside.
  private func before(_ place: Int) -> Int {
    let start = Currency.isSign(scanned[place - 1]) ? place - 1 : place
    return scanned[start - 1].isSpace ? start - 1 : start
  }
}
