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
    plain(text, at: start).map { Share.read(text, $0) ?? $0 }
  }

  /// The numeral that begins at a place, whether or not a share goes on behind it.
  static func plain(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    switch NumeralStart.kind(text, at: start) {
    case .none: nil
    case .digit: WesternNumeral.read(text, at: start)
    case .chinese: ChineseNumeral.read(text, at: start)
    case .letter: EnglishNumeral.read(text, at: start)
    }
  }
}
