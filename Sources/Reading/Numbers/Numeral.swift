/// A number that a text writes, in Chinese or Western notation, with the bounds that its form leaves.
///
/// 1750 亿, 一万零五百, 两万五 (25,000), 二〇二〇, 1.75 trillion, 10,000, 8e7; 百亿 may be a vague "tens of
/// billions" and 几百 is 200 to 999.
struct Numeral: Hashable, Sendable {
  let lower: Double
  let upper: Double
  /// Where it stands in the scanned characters.
  let range: Range<Int>

  var isPoint: Bool { lower == upper }
}

/// Finds numerals in a text, left to right, without overlap. Linear in the length of the text.
struct NumeralScanner {
  private let characters: [Unicode.Scalar]

  static func numerals(in text: String) -> [Numeral] {
    numerals(in: Array(text.unicodeScalars))
  }

  static func numerals(in scalars: [Unicode.Scalar]) -> [Numeral] {
    NumeralScanner(characters: scalars).scan()
  }

  private func scan() -> [Numeral] {
    var found: [Numeral] = []
    var place = 0
    while place < characters.count {
      guard
        let numeral = WesternNumeral.read(characters, at: place) ?? ChineseNumeral.read(characters, at: place)
      else {
        place += 1
        continue
      }
      found.append(numeral)
      place = max(numeral.range.upperBound, place + 1)
    }
    return found
  }
}
