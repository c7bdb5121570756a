import Knowledge

/// Reads the amount of one number: what counts it and what limits it.
struct AmountReader {
  /// - Parameter cards: where the last amount of cards ends; 张 counts cards again in its sentence.
  static func mention(_ scanned: ScannedText, _ numeral: Numeral, cards: Int?) -> QuantityMention? {
    if let pair = NumeralPair.numeral(scanned, beginningWith: numeral),
      let mention = AmountReader(scanned, pair, cards).mention()
    {
      return mention
    }
    return AmountReader(scanned, numeral, cards).mention()
  }

  private let scanned: ScannedText
  private let cards: Int?
  private var numeral: Numeral
  private var end: Int
  private var limit: Quantity.Form?

  private init(_ scanned: ScannedText, _ numeral: Numeral, _ cards: Int?) {
    (self.scanned, self.numeral, self.cards) = (scanned, numeral, cards)
    end = numeral.range.upperBound
  }

  private func mention() -> QuantityMention? {
    var reader = self
    guard let found = reader.measure(), NumeralPlace.stands(numeral, in: scanned) else { return nil }
    return reader.mention(found)
  }

  /// The unit behind the number, or the one that stands before it or in its clause.
  private mutating func measure() -> Measure? {
    if numeral.isShare { return Unit(spelling: "%").map { Measure(unit: $0, start: end, end: end) } }
    takeLimit()
    takeLevel()
    if let found = UnitReader(scanned: scanned, numeral: numeral, place: end, cards: cards).measure() {
      return found
    }
    if let money = Currency.before(scanned, numeral) { return Measure(unit: money, start: end, end: end) }
    return ClauseUnit(scanned: scanned, numeral: numeral, end: end).measure
  }

  /// 500+, 40 or more.
  private mutating func takeLimit() {
    guard let after = Limits.after(scanned, end) else { return }
    (limit, end) = (after.form, after.end)
  }

  /// 百亿级, 1 亿元级: some of that magnitude.
  private mutating func takeLevel() {
    guard scanned[end] == "级" || scanned[end] == "量" && scanned[end + 1] == "级" else { return }
    end += scanned[end] == "级" ? 1 : 2
    if scanned[end] == "别" { end += 1 }
    let digits = numeral.lower / numeral.scale
    if numeral.kind == .point, numeral.scale >= 1e4, digits == 1 || digits == 10 {
      numeral = Numeral(numeral.lower, numeral.lower * 10, numeral.range, .order, scale: numeral.scale)
    }
  }

  private mutating func mention(_ found: Measure) -> QuantityMention {
    numeral = found.number ?? numeral
    end = found.end
    if scanned[end] == "级", numeral.lower >= 1e4 { end += 1 }
    var start = Currency.start(scanned, numeral)
    if let before = Limits.before(scanned, start, numeral), numeral.kind != .range {
      (limit, start) = (before.form, before.start)
    } else if limit == nil, let after = Limits.after(scanned, end) {
      (limit, end) = (after.form, after.end)
    }
    let wording = scanned.surface(start..<end)
    return QuantityMention(
      range: start..<end, quantity: quantity(found.unit, wording), isExplicit: found.isExplicit)
  }

  private func quantity(_ unit: Unit, _ wording: String) -> Quantity {
    switch numeral.kind {
    case .range: Quantity(.between, Interval(numeral.lower, numeral.upper), unit, wording: wording)
    case .order where limit == nil:
      Quantity(.between, Interval(numeral.lower, numeral.upper), unit, wording: wording)
    case .about: Quantity(limit ?? .about, numeral.lower, unit, wording: wording)
    case .order, .point: Quantity(limit ?? form, numeral.lower, unit, wording: wording)
    }
  }

  /// 几十上百 has no upper bound that it tells.
  private var form: Quantity.Form { numeral.upper == .infinity ? .atLeast : .exactly }
}
