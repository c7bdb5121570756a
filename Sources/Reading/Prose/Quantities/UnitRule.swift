import Knowledge

/// Whether a word that may be a unit is one behind a number.
struct UnitRule {
  let scanned: ScannedText
  let numeral: Numeral
  /// Where the word stands.
  let start: Int
  let end: Int
  /// Where the last amount of cards ends.
  let cards: Int?

  /// The unit that a word means here.
  func accepts(_ unit: Unit) -> Unit? {
    if isName(unit) { return nil }
    switch unit.dimension {
    case .parameters: return numeral.upper >= 1e5 ? unit : nil
    case .duration: return DurationRule(rule: self).accepts ? unit : nil
    case .persons: return isOrdinal ? nil : unit
    case .cards, .machines: return isModel || isFraction ? nil : unit
    case .layers: return isFloor ? nil : unit
    case .views, .likes, .calls, .stars: return numeral.lower >= 10 ? unit : nil
    case .factor: return isFactor ? unit : nil
    case .performance where unit.symbol == "FLOP/s" && numeral.lower >= 1e20: return Unit(spelling: "FLOP")
    case .operations where isPerSecond: return Unit(spelling: "FLOP/s")
    default: return unit
    }
  }

  /// The unit that a classifier means beside what it counts.
  func weak(_ unit: Unit) -> Unit? {
    switch unit.dimension {
    case .duration: return DurationRule(rule: self).acceptsMonth ? unit : nil
    case .bytes: return isOfData ? unit : nil
    case .calls: return isPerSecond ? Unit(spelling: "FLOP/s") : ClauseUnit.counted(scanned, before: numeral)
    case .factor where scanned[start] == "番": return isDoubling ? unit : nil
    case .factor: return ClauseUnit.counted(scanned, before: numeral) ?? (isCompared ? unit : nil)
    default: return !isName(unit) && isNear(unit) ? unit : nil
    }
  }

  /// Whether what a classifier counts is named soon behind it.
  private func isNear(_ unit: Unit) -> Bool {
    let around = Surroundings(scanned: scanned)
    if around.names(unit.symbol, in: end..<around.clauseEnd(from: end, within: 12)) { return true }
    if isLed(unit, around) { return true }
    if unit.dimension == .pairs, numeral.lower >= 1e5 { return true }
    if unit.dimension == .pairs {
      return around.names("pairs", in: around.clauseStart(before: numeral.range.lowerBound, within: 12)..<end)
    }
    guard unit.dimension == .cards, let cards else { return false }
    return around.isOneSentence(cards, end) || end - cards < 160 && scanned.endsClause(end)
  }

  /// A800 加速卡 512 张: what is counted stands right before the number.
  private func isLed(_ unit: Unit, _ around: Surroundings) -> Bool {
    guard unit.dimension == .cards || unit.dimension == .machines else { return false }
    let start = numeral.range.lowerBound
    if scanned.endsClause(end) {
      // GPU 总数接近 6000 张; 一台机器八张卡,一共四十台
      let from =
        unit.dimension == .cards
        ? around.clauseStart(before: start, within: 16) : around.sentenceStart(before: start, within: 24)
      if around.names(unit.symbol, in: from..<start) { return true }
    }
    let from = around.clauseStart(before: start, within: 3)
    return (from...start).contains { place in
      scanned.word([.unitContext, .hardware], endingAt: place).map {
        around.names(unit.symbol, in: $0.range)
      } ?? false
    }
  }

  /// One person, one card: an article rather than a count; and versions, such as Windows 10.
  private func isName(_ unit: Unit) -> Bool {
    switch unit.dimension {
    case .cards, .machines, .persons, .layers, .pairs, .tokens:
      if isIndefinite { return true }
      guard scanned[start].isLatin else { return false }
      return NumeralPlace.isYear(scanned, numeral)
        || numeral.scale == 1 && numeral.lower < 100 && scanned[numeral.range.lowerBound].isDigit
          && !scanned[numeral.range.lowerBound - 2].isHan
          && NumeralPlace.isOfName(scanned, numeral.range.lowerBound)
    default: return false
    }
  }

  var isIndefinite: Bool {
    numeral.lower == 1 && numeral.isPoint && !scanned[numeral.range.lowerBound].isDigit
      && (numeral.range.count == 1 || numeral.range.count == 3)
  }

  /// Half a card is none: the 3.0 of a name.
  private var isFraction: Bool { numeral.scale == 1 && numeral.lower != numeral.lower.rounded() || isDecimal }

  private var isDecimal: Bool {
    let range = numeral.range
    return numeral.scale == 1 && range.count > 2 && scanned[range.upperBound - 2] == "."
  }

  /// In 920 显卡 and 910B 卡 the number is the card's name.
  private var isModel: Bool {
    scanned.word(.hardware, at: numeral.range.lowerBound).map { $0.end >= numeral.range.upperBound } ?? false
  }

  private var isFloor: Bool {
    let around = Surroundings(scanned: scanned)
    return around.names("floors", in: around.clauseStart(before: start, within: 12)..<start)
  }

  /// 前三名 ranks.
  private var isOrdinal: Bool {
    let start = numeral.range.lowerBound
    return scanned[start - 1] == "前" || scanned[start - 1].isSpace && scanned[start - 2] == "前"
  }

  /// 每秒 100 亿亿次
  private var isPerSecond: Bool {
    let place = numeral.range.lowerBound
    let end = scanned[place - 1].isSpace ? place - 1 : place
    return scanned[end - 1] == "秒"
  }

  /// 翻三番, 翻了三番
  private var isDoubling: Bool {
    let place = numeral.range.lowerBound
    return scanned[place - 1] == "翻" || scanned[place - 1] == "了" && scanned[place - 2] == "翻"
  }

  /// 10x faster, but not 8x7B or 1920×1080.
  private var isFactor: Bool {
    guard scanned[start] == "x" || scanned[start] == "×" else { return true }
    let next = scanned[end].isSpace ? end + 1 : end
    return !scanned[end].isDigit && scanned.word(.hardware, at: next) == nil && !scanned[next].isDigit
  }

  /// Ten times as large, ten times faster, ten times the size.
  private var isCompared: Bool {
    guard scanned[end] == " " else { return false }
    let last = LatinRun.end(scanned.text, from: end + 1)
    guard last > end + 2 else { return false }
    if scanned[last - 1] == "r", scanned[last - 2] == "e" { return true }
    return Self.comparing.contains(scanned.surface((end + 1)..<last))
  }

  private static let comparing: Set<String> = ["as", "the", "more", "less", "its", "that", "what", "their"]

  /// A bare T or G is a size only where the clause speaks of data or files.
  var isOfData: Bool {
    let around = Surroundings(scanned: scanned)
    return around.names(
      "data", in: around.clauseStart(before: start, within: 12)..<around.clauseEnd(from: end, within: 12))
  }
}
