import Knowledge

/// Reads the unit that stands behind a number.
struct UnitReader {
  let scanned: ScannedText
  let numeral: Numeral
  /// Where the number ends.
  let place: Int
  /// Where the last amount of cards ends.
  let cards: Int?

  func measure() -> Measure? {
    let next = scanned[place].isSpace || scanned[place] == "-" ? place + 1 : place
    if let found = unit(at: place) ?? (next > place ? unit(at: next) : nil) { return withRest(found) }
    if scanned[next] == "个" { return counted(at: next + 1) }
    if let found = hardware(at: next) { return found }
    if scanned[place].isLatin { return fold }
    if scanned[next].isLatin { return scanned[place].isSpace ? described(at: next) : nil }
    return scale(at: place)
  }

  /// The unit that begins at a place, where its rule accepts it.
  private func unit(at start: Int) -> Measure? {
    guard let hit = scanned.word([.unit, .weakUnit], at: start) else { return nil }
    if let word = scanned.word(.notAmount, at: start), word.end > hit.end { return nil }
    let rule = UnitRule(scanned: scanned, numeral: numeral, start: start, end: Int(hit.end), cards: cards)
    let isWeak = !hit.categories.contains(.unit)
    guard let symbol = scanned.lexicon.qualifier(isWeak ? .weakUnit : .unit, of: hit.word),
      let unit = Unit(spelling: symbol), let accepted = isWeak ? rule.weak(unit) : rule.accepts(unit)
    else { return nil }
    return Measure(unit: accepted, start: start, end: isWeak ? counted(accepted, Int(hit.end)) : Int(hit.end))
  }

  /// Where what a classifier counts ends, if it stands beside it: 张显卡.
  private func counted(_ unit: Unit, _ end: Int) -> Int {
    guard let hit = scanned.word(.unitContext, at: end),
      scanned.lexicon.qualifiers(.unitContext, of: hit.word).contains(unit.symbol)
    else { return end }
    return Int(hit.end)
  }

  /// Behind 个: 个参数, 个 GPU, 个半月.
  private func counted(at start: Int) -> Measure? {
    if scanned[start] == "半" || scanned[start] == "多" || scanned[start] == "来" {
      guard var found = unit(at: start + 1), found.unit.dimension == .duration else { return nil }
      found.number = scanned[start] == "半" ? half : scanned[start] == "多" ? more : numeral
      return found
    }
    let next = scanned[start].isSpace ? start + 1 : start
    if scanned[next] == "亿", let found = hundredMillions(next) { return found }
    if let found = unit(at: next) { return found.unit.dimension == .duration ? nil : found }
    return hardware(at: next)
  }

  /// 两个亿, which is said of money.
  private func hundredMillions(_ place: Int) -> Measure? {
    guard numeral.scale == 1, numeral.kind == .point, numeral.lower < 1000, let unit = Unit(spelling: "CNY"),
      let dollars = Unit(spelling: "USD")
    else { return nil }
    let next = scanned[place + 1]
    let isDollar = next == "美"
    guard !next.isHan || next == "的" || next == "元" || isDollar else { return nil }
    return Measure(
      unit: isDollar ? dollars : unit, start: place, end: place + (isDollar ? 3 : next == "元" ? 2 : 1),
      number: Numeral(numeral.lower * 1e8, numeral.range))
  }

  /// 100 个 H100, 8x A100: cards by their name.
  private func hardware(at start: Int) -> Measure? {
    var start = start
    if scanned[start] == "x" || scanned[start] == "×" || scanned[start] == "*" {
      start += scanned[start + 1].isSpace ? 2 : 1
    }
    guard numeral.lower >= 2, numeral.lower < 1e7, scanned[numeral.range.upperBound - 2] != ".",
      let hit = scanned.word(.hardware, at: start),
      !scanned.words.contains(.label, in: start..<Int(hit.end)),
      !NumeralPlace.isYear(scanned, numeral), let unit = Unit(spelling: "cards")
    else { return nil }
    return described(at: start) ?? Measure(unit: unit, start: start, end: Int(hit.end))
  }

  /// 30 software engineers, 64 NVIDIA V100 GPUs: up to three words before what is counted.
  private func described(at start: Int) -> Measure? {
    var place = start
    for _ in 0..<3 {
      let end = LatinRun.end(scanned.text, from: place)
      guard end > place, scanned[end] == " ", !isOther(place, end) else { return nil }
      place = end + 1
      if let found = unit(at: place) { return describes(found) ? found : nil }
    }
    return nil
  }

  /// Tenfold.
  private var fold: Measure? {
    guard scanned[place - 1].isLatin, place + 4 <= scanned.count,
      scanned.text[place..<(place + 4)].elementsEqual("fold".unicodeScalars)
    else { return scale(at: place) }
    return Unit(spelling: "times").map { Measure(unit: $0, start: place, end: place + 4) }
  }

  /// Llama 2 70B model weights is a name.
  private func describes(_ found: Measure) -> Bool {
    guard found.unit.isCounted, scanned[found.start].isLatin else { return false }
    return found.unit.dimension != .parameters || !NumeralPlace.isOfName(scanned, numeral.range.lowerBound)
  }

  /// A word that does not describe what is counted: of, and, joined, two; but training tokens.
  private func isOther(_ start: Int, _ end: Int) -> Bool {
    if scanned.word(.notAmount, at: start) != nil { return true }
    if let word = scanned.word([.functionWord, .personVerb, .relation, .hedge], at: start), word.end == end {
      return word.categories.contains(.functionWord) || scanned[end - 1] != "g"
    }
    return NumberWord(scanned.text, at: start)?.end == end
  }

  /// 20T 数据: what was read as a trillion is a size.
  private func scale(at end: Int) -> Measure? {
    let letter = scanned[end - 1]
    guard letter == "T" || letter == "M", scanned[end - 2].isDigit, numeral.kind == .point,
      let unit = Unit(spelling: letter == "T" ? "TB" : "MB"),
      UnitRule(scanned: scanned, numeral: numeral, start: end - 1, end: end, cards: nil).isOfData
    else { return nil }
    let number = Numeral(numeral.lower / numeral.scale, numeral.range)
    return Measure(unit: unit, start: end - 1, end: end, number: number)
  }

  /// 一年半, 三年多, 两倍多; 翻三番 doubles three times.
  private func withRest(_ found: Measure) -> Measure {
    if scanned[found.start] == "番" { return doubled(found) }
    guard found.unit.dimension == .duration || found.unit.dimension == .factor else { return found }
    let next = scanned[found.end + 1]
    let isHalf = scanned[found.end] == "半" && !"夜导岛径".unicodeScalars.contains(next)
    let isMore = scanned[found.end] == "多" && !"次个家种模位名轮层方少样元".unicodeScalars.contains(next)
    guard numeral.kind == .point, isHalf || isMore else { return found }
    return Measure(
      unit: found.unit, start: found.start, end: found.end + 1, number: isHalf ? half : more)
  }

  private func doubled(_ found: Measure) -> Measure {
    let times = (0..<Int(min(numeral.lower, 30))).reduce(1.0) { factor, _ in factor * 2 }
    let number = numeral.isPoint ? Numeral(times, numeral.range) : numeral
    return Measure(unit: found.unit, start: found.start, end: found.end, number: number)
  }

  private var half: Numeral {
    Numeral(numeral.lower + 0.5, numeral.upper + 0.5, numeral.range, numeral.kind)
  }

  private var more: Numeral { Numeral(numeral.lower, numeral.upper + 1, numeral.range, .range) }
}

extension Unit {
  /// Whether it counts things, which words before it may describe.
  fileprivate var isCounted: Bool {
    switch dimension {
    case .parameters, .cards, .machines, .tokens, .pairs, .persons, .things, .layers, .citations, .stars,
      .views, .likes, .calls, .cardTime:
      true
    case .performance, .cny, .usd, .bytes, .duration, .fraction, .factor, .operations, .exchange: false
    }
  }
}

/// A word in Latin letters with its digits and hyphens.
enum LatinRun {
  static func end(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count, text[end].isAlphanumeric || text[end] == "-" && end > start { end += 1 }
    return end
  }
}
