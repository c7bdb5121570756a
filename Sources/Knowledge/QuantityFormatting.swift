/// Numbers as people say them: 1.75 T and 480, 1.75 万亿 and 480.
public enum NumberFormat {
  /// A magnitude word with a few digits: `175 B` in English, `1750 亿` in Chinese.
  public static func magnitude(_ number: Double, in language: Language) -> String {
    let steps: [(Double, String)] =
      language == .en
      ? [(1e12, " T"), (1e9, " B"), (1e6, " M")] : [(1e12, " 万亿"), (1e8, " 亿"), (1e4, " 万")]
    if number >= 1e16, number.isFinite { return scientific(number) }
    for (size, word) in steps where number >= size * 0.99995 {
      return decimal(number / size) + word
    }
    return decimal(number)
  }

  /// Three significant digits and a power of ten, of a number of one or more: 3.14 × 10²³.
  public static func scientific(_ number: Double) -> String {
    guard number.isFinite else { return decimal(number) }
    var (mantissa, exponent) = (number, 0)
    while mantissa >= 9.995 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    let superscript = String(exponent).map { superscripts[$0.wholeNumberValue ?? 0] }.joined()
    return fixed(mantissa, digits: 2, trimmed: true) + " × 10" + superscript
  }

  private static let superscripts = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// Three significant digits or so, grouped by thousands before the point.
  public static func decimal(_ number: Double) -> String {
    guard number.isFinite else { return number > 0 ? "∞" : "−∞" }
    guard abs(number) < 1e15 else { return "\(number)" }
    let digits = abs(number) >= 100 ? 1 : abs(number) >= 1 ? 2 : 3
    return fixed(number, digits: digits, trimmed: true)
  }

  /// Exactly `digits` after the point, less trailing zeros where `trimmed`. No locale takes part.
  public static func fixed(_ number: Double, digits: Int, trimmed: Bool = false) -> String {
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    guard number.isFinite, abs(number) * scale < 9e18 else { return "\(number)" }
    let scaled = Int64((abs(number) * scale).rounded(.toNearestOrEven))
    let whole = (number < 0 && scaled != 0 ? "−" : "") + grouped(scaled / Int64(scale))
    var (tail, length) = (scaled % Int64(scale), digits)
    while trimmed, length > 0, tail % 10 == 0 { (tail, length) = (tail / 10, length - 1) }
    return length == 0 ? whole : whole + "." + padded(tail, length)
  }

  private static func grouped(_ number: Int64) -> String {
    number < 1000 ? String(number) : grouped(number / 1000) + "," + padded(number % 1000, 3)
  }

  private static func padded(_ number: Int64, _ length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: length - digits.utf8.count) + digits
  }
}

extension Quantity {
  /// The amount with its bounds and unit, as a report prints it: `≈ 2,000 cards`, `> 500 P`.
  public var formatted: LocalizedText {
    LocalizedText(en: formatted(in: .en), zh: formatted(in: .zh))
  }

  /// The amount as a report prints it, in one language.
  public func formatted(in language: Language) -> String {
    let amount =
      told.map { form.sign + number($0, language) }
      ?? number(bounds.lower, language) + "–" + number(bounds.upper, language)
    return amount + (told == 1 ? unit.singularSuffix : unit.suffix)[language]
  }

  private func number(_ value: Double, _ language: Language) -> String {
    unit.dimension.usesMagnitudes
      ? NumberFormat.magnitude(value, in: language) : NumberFormat.decimal(value)
  }
}

extension Interval {
  /// The bounds as a report prints a sum: one number where they meet, else a range or one side.
  public func formatted(_ unit: Unit, in language: Language) -> String {
    func number(_ value: Double) -> String {
      unit.dimension.usesMagnitudes
        ? NumberFormat.magnitude(value / unit.scale, in: language)
        : NumberFormat.decimal(value / unit.scale)
    }
    let amount =
      isPoint
      ? number(lower)
      : upper.isInfinite ? "≥ " + number(lower) : number(lower) + "–" + number(upper)
    return amount + unit.suffix[language]
  }

  /// The bounds as a report prints a sum, in both languages.
  public func formatted(_ unit: Unit) -> LocalizedText {
    LocalizedText(en: formatted(unit, in: .en), zh: formatted(unit, in: .zh))
  }
}

extension Quantity.Form {
  var sign: String {
    switch self {
    case .exactly, .between: ""
    case .about: "≈ "
    case .over: "> "
    case .atLeast: "≥ "
    case .under: "< "
    case .atMost: "≤ "
    }
  }
}

extension Dimension {
  /// Whether people say these amounts in millions and billions.
  var usesMagnitudes: Bool {
    switch self {
    case .parameters, .cny, .usd, .tokens, .pairs, .views, .calls, .operations, .cardTime: true
    case .cards, .performance, .bytes, .persons, .duration, .fraction, .factor, .things, .layers, .machines,
      .citations, .stars, .likes, .exchange:
      false
    }
  }
}

extension Unit {
  /// The unit behind the number one.
  var singularSuffix: LocalizedText {
    switch dimension {
    case .persons: LocalizedText(en: " person", zh: suffix.zh)
    case .performance: suffix
    default:
      LocalizedText(en: suffix.en.hasSuffix("s") ? String(suffix.en.dropLast()) : suffix.en, zh: suffix.zh)
    }
  }

  /// The unit as it follows a number; a count of parameters needs none.
  var suffix: LocalizedText {
    switch dimension {
    case .parameters: ""
    case .factor: LocalizedText(en: " ×", zh: " 倍")
    default: name.map { " " + $0 }
    }
  }
}
