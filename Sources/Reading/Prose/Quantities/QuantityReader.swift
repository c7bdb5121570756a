import Knowledge

/// Finds amounts in prose, Chinese and English: number, unit, and the words that limit it.
///
/// Linear in the length of the text.
public struct QuantityReader: Sendable {
  let units: UnitLexicon

  public init(_ lexicon: OldLexicon = .standard) {
    units = UnitLexicon(lexicon)
  }

  /// The amounts in a text, in their order, without overlap.
  public func read(_ text: String) -> [QuantityMention] { read(Array(text.unicodeScalars)) }

  func read(_ text: [Unicode.Scalar]) -> [QuantityMention] {
    let numerals = NumeralScanner.numerals(in: text).filter { stands($0, in: text) }
    var found: [QuantityMention] = []
    var index = 0
    while index < numerals.count {
      if let range = pair(numerals, index, text), let mention = amount(range.numeral, range.span, text, found)
      {
        found.append(mention)
        index += 2
      } else {
        if let mention = amount(numerals[index], numerals[index].range, text, found) { found.append(mention) }
        index += 1
      }
    }
    return found
  }

  /// Not a part of a name such as GPT-3, A100 or 910A.
  private func stands(_ numeral: Numeral, in text: [Unicode.Scalar]) -> Bool {
    let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound)
    if start > 0, text[start].isDigit {
      if text[start - 1].isAlphanumeric || text[start - 1] == "." { return false }
      if text[start - 1] == "-", start > 1, text[start - 2].isLatin { return false }
    }
    return !(text[start] == "第" || start > 0 && text[start - 1] == "第") && end <= text.count
  }

  /// Two numerals that `-`, 到 or `to` joins: 5-10, 三到五, between 5 and 10.
  private func pair(
    _ numerals: [Numeral], _ index: Int, _ text: [Unicode.Scalar]
  ) -> (numeral: Numeral, span: Range<Int>)? {
    guard index + 1 < numerals.count else { return nil }
    let (one, two) = (numerals[index], numerals[index + 1])
    let between = text[one.range.upperBound..<max(one.range.upperBound, two.range.lowerBound)].string
    guard between.unicodeScalars.count <= 5, Self.joiners.contains(String(Substring(between).trimmed))
    else { return nil }
    // In 3 到 5 万 the magnitude is told once, behind both.
    let scale = one.upper < 1000 && two.lower >= 1e4 ? magnitude(two, text) : 1
    guard one.lower * scale < two.upper else { return nil }
    let numeral = Numeral(
      lower: one.lower * scale, upper: two.upper, range: one.range.lowerBound..<two.range.upperBound)
    return (numeral, numeral.range)
  }

  private static let joiners: Set<String> = ["-", "–", "—", "~", "～", "到", "至", "to", "and"]

  private func magnitude(_ numeral: Numeral, _ text: [Unicode.Scalar]) -> Double {
    switch text[numeral.range.upperBound - 1] {
    case "万", "萬": 1e4
    case "亿", "億": 1e8
    default: 1
    }
  }

  private func amount(
    _ numeral: Numeral, _ span: Range<Int>, _ text: [Unicode.Scalar], _ found: [QuantityMention]
  ) -> QuantityMention? {
    var numeral = numeral
    var end = span.upperBound
    if let more = Excess(text, at: end) {
      numeral = more.applied(to: numeral, text)
      end = more.end
    }
    let context = Context(units: units, text: text, span: span, found: found)
    guard let (unit, unitEnd, isExplicit) = context.unit(numeral, from: end) else { return nil }
    return mention(numeral, unit, span.lowerBound, unitEnd, isExplicit, text)
  }

  private func mention(
    _ numeral: Numeral, _ unit: Knowledge.Unit, _ numberStart: Int, _ unitEnd: Int, _ isExplicit: Bool,
    _ text: [Unicode.Scalar]
  ) -> QuantityMention {
    var (start, end) = (numberStart, unitEnd)
    var form: Quantity.Form = numeral.isPoint ? .exactly : .between
    if start > 0, text[start - 1] == "$" || text[start - 1] == "¥" { start -= 1 }
    let gap = start > 0 && text[start - 1].isSpace ? start - 1 : start
    if let limit = units.form(text, before: gap), numeral.isPoint || isOrder(numeral) {
      (form, start) = (limit.form, limit.start)
    }
    if form == .exactly, let limit = units.form(text, after: end) { (form, end) = (limit.form, limit.end) }
    let bounds = Interval(numeral.lower, numeral.upper)
    let wording = text[start..<end].string
    let quantity =
      form == .between
      ? Quantity(.between, bounds, unit, wording: wording)
      : Quantity(form, numeral.lower, unit, wording: wording)
    return QuantityMention(range: start..<end, quantity: quantity, isExplicit: isExplicit)
  }

  /// A bare 万 behind 上 or 近 is a number after all: 上万张.
  private func isOrder(_ numeral: Numeral) -> Bool { numeral.upper == numeral.lower * 10 }
}
