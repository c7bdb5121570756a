/// Finds numerals in a text, left to right, without overlap. Linear in the length of the text.
enum NumeralScanner {
  static func numerals(in text: String) -> [Numeral] { numerals(in: TextFolding.fold(text)) }

  /// - Parameter text: in the form that ``TextFolding`` gives.
  static func numerals(in text: [Unicode.Scalar]) -> [Numeral] {
    var found: [Numeral] = []
    var place = 0
    while let start = NumeralStart.next(in: text, from: place) {
      guard let numeral = numeral(text, at: start) else {
        place = start + 1
        continue
      }
      found.append(numeral)
      place = max(numeral.range.upperBound, start + 1)
    }
    return found
  }

  /// The numeral that begins at a place.
  static func numeral(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    let numeral: Numeral?
    switch NumeralStart.kind(text, at: start) {
    case .none: return nil
    case .digit: numeral = WesternNumeral.read(text, at: start)
    case .chinese: numeral = ChineseNumeral.read(text, at: start)
    case .letter: return EnglishNumeral.read(text, at: start)
    }
    return numeral.map { Share.read(text, $0) ?? $0 }
  }
}
