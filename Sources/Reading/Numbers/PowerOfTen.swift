/// Powers of ten as a text writes them.
enum PowerOfTen {
  /// A whole number times a power of ten, rounded once.
  static func scaled(_ number: UInt64, by exponent: Int) -> Double {
    // Up to here both are exact, and so is the rounding of one product or quotient.
    guard number < 1 << 53, (-22...22).contains(exponent) else {
      return Double("\(number)e\(exponent)") ?? .infinity
    }
    return exponent < 0 ? Double(number) / exact[-exponent] : Double(number) * exact[exponent]
  }

  private static let exact: [Double] = (0...22).reduce(into: []) { powers, _ in
    powers.append((powers.last ?? 0.1) * 10)
  }

  /// `e25`, `E+23`, `e-5`.
  static func exponent(_ text: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
    guard start + 1 < text.count, text[start] == "e" || text[start] == "E" else { return nil }
    let isSigned = text[start + 1] == "+" || text[start + 1] == "-"
    guard let power = integer(text, at: isSigned ? start + 2 : start + 1) else { return nil }
    return (text[start + 1] == "-" ? -power.value : power.value, power.end)
  }

  /// `×10^23` behind a number, spaces aside.
  static func times(_ text: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
    let sign = skipSpace(text, start)
    guard sign < text.count, isTimes(text[sign]) else { return nil }
    let ten = skipSpace(text, sign + 1)
    guard ten + 2 < text.count, text[ten] == "1", text[ten + 1] == "0" else { return nil }
    return raised(text, at: ten + 2)
  }

  /// `^25`, `²⁵` or `的 25 次方` behind a 10.
  static func raised(_ text: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count else { return nil }
    if text[start] == "^" { return integer(text, at: start + 1) }
    return superscript(text, at: start) ?? chinese(text, at: start)
  }

  private static func chinese(_ text: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
    let of = skipSpace(text, start)
    guard of < text.count, text[of] == "的", let power = integer(text, at: skipSpace(text, of + 1)) else {
      return nil
    }
    let word = skipSpace(text, power.end)
    guard word + 1 < text.count, text[word] == "次", text[word + 1] == "方" || text[word + 1] == "幂" else {
      return nil
    }
    return (power.value, word + 2)
  }

  private static func superscript(_ text: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
    var (place, value) = (start, 0)
    while place < text.count, place - start < 3, let digit = raisedDigit(text[place]) {
      value = value * 10 + digit
      place += 1
    }
    return place > start ? (value, place) : nil
  }

  private static func raisedDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0xB9: 1
    case 0xB2, 0xB3: Int(scalar.value - 0xB0)
    case 0x2070, 0x2074...0x2079: Int(scalar.value - 0x2070)
    default: nil
    }
  }

  /// Up to three digits and no more.
  private static func integer(_ text: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
    var (place, value) = (start, 0)
    while place < text.count, text[place].isDigit, place - start < 4 {
      value = value * 10 + Int(text[place].value - 0x30)
      place += 1
    }
    return (1...3).contains(place - start) ? (value, place) : nil
  }

  private static func isTimes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "×" || scalar == "x" || scalar == "*" || scalar == "·"
  }

  private static func skipSpace(_ text: [Unicode.Scalar], _ place: Int) -> Int {
    place < text.count && text[place].isSpace ? place + 1 : place
  }
}
