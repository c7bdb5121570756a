import Knowledge

/// Reads an amount as people write it: `175B`, `~2000 cards`, `>500 P`, `100..999`, `8e7 CNY`, `1750亿`.
struct QuantityParser {
  enum Fault: Error {
    case noNumber
    case unknownUnit(String)
    case missingUnit
    case wrongDimension(Unit)
    case wrongOrder
  }

  let dimensions: [Dimension]

  func parse(_ text: String) throws(Fault) -> Quantity {
    let trimmed = Substring(text).trimmed
    let (form, body) = Self.form(trimmed)
    guard let dots = body.firstRange(of: "..") else {
      let (number, rest) = try amount(body)
      let unit = try unit(rest)
      return Quantity(form, number, unit, wording: String(trimmed))
    }
    guard form == .exactly else { throw .noNumber }
    return try range(body[..<dots.lowerBound], body[dots.upperBound...], wording: String(trimmed))
  }

  private func range(_ first: Substring, _ last: Substring, wording: String) throws(Fault) -> Quantity {
    if last.trimmed.hasPrefix("~"), let dots = last.firstRange(of: "..") {
      return try estimate(
        first, last[..<dots.lowerBound].trimmed.dropFirst(), last[dots.upperBound...], wording)
    }
    let (lower, none) = try amount(first.trimmed)
    let (upper, rest) = try amount(last.trimmed)
    guard none.isEmpty else { throw .unknownUnit(String(none)) }
    guard lower < upper else { throw .wrongOrder }
    return Quantity(.between, Interval(lower, upper), try unit(rest), wording: wording)
  }

  /// `1e23..~3e23..9e23 FLOP`
  private func estimate(
    _ first: Substring, _ middle: Substring, _ last: Substring, _ wording: String
  ) throws(Fault) -> Quantity {
    let (lower, none) = try amount(first.trimmed)
    let (told, nothing) = try amount(middle.trimmed)
    let (upper, rest) = try amount(last.trimmed)
    guard none.isEmpty, nothing.isEmpty else { throw .unknownUnit(String(none + nothing)) }
    guard lower < told, told < upper else { throw .wrongOrder }
    return Quantity(about: told, within: Interval(lower, upper), try unit(rest), wording: wording)
  }

  /// The sign before the number, in the longest form that fits.
  private static func form(_ text: Substring) -> (Quantity.Form, Substring) {
    let signs: [(String, Quantity.Form)] = [
      (">=", .atLeast), ("<=", .atMost), ("≥", .atLeast), ("≤", .atMost), (">", .over), ("<", .under),
      ("~", .about), ("≈", .about),
    ]
    for (sign, form) in signs where text.hasPrefix(sign) { return (form, text.dropFirst(sign.count).trimmed) }
    return (.exactly, text)
  }

  /// The number with its magnitude, and what follows it; more than a number can hold is none.
  private func amount(_ text: Substring) throws(Fault) -> (Double, Substring) {
    let (number, rest) = try magnified(text)
    guard number.isFinite else { throw .noNumber }
    return (number, rest)
  }

  private func magnified(_ text: Substring) throws(Fault) -> (Double, Substring) {
    let characters = TextFolding.fold(String(text))
    guard let digits = WesternNumeral.digits(characters, at: 0) else {
      guard let numeral = ChineseNumeral.read(characters, at: 0), numeral.isPoint else { throw .noNumber }
      return (numeral.lower, Self.rest(text, numeral.range.upperBound))
    }
    if let numeral = ChineseNumeral.read(characters, at: digits.end, after: digits.value, from: 0) {
      return (numeral.lower, Self.rest(text, numeral.range.upperBound))
    }
    let rest = Self.rest(text, digits.end)
    if Unit(spelling: String(rest)) != nil { return (digits.value, rest) }
    let word = rest.prefix { $0.isASCII && $0.isLetter }
    let scale = WesternNumeral.suffixes[String(word)] ?? WesternNumeral.words[word.lowercased()]
    return scale.map { (digits.value * $0, rest.dropFirst(word.count).trimmed) } ?? (digits.value, rest)
  }

  private static func rest(_ text: Substring, _ count: Int) -> Substring {
    Substring(text.unicodeScalars.dropFirst(count)).trimmed
  }

  private func unit(_ spelling: Substring) throws(Fault) -> Unit {
    if spelling.isEmpty {
      guard dimensions == [.parameters] else { throw .missingUnit }
      return Unit.base(of: .parameters)
    }
    guard let unit = Unit(spelling: String(spelling)) else { throw .unknownUnit(String(spelling)) }
    guard dimensions.contains(unit.dimension) else { throw .wrongDimension(unit) }
    return unit
  }
}

extension Substring {
  var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
