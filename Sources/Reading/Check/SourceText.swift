import Knowledge

/// A source's text by paragraph, prepared for finding names and numbers.
struct SourceText {
  private let document: DocumentText

  init(_ document: DocumentText) {
    self.document = document
  }

  /// The paragraphs that a piece of evidence cites, or nil where the text is shorter.
  func passage(_ evidence: Evidence) -> Passage? {
    var cited: [String] = []
    for range in evidence.paragraphs {
      guard range.upperBound <= document.lastNumber else { return nil }
      cited += document.paragraphs(in: range).map(\.text)
    }
    return Passage(cited.joined(separator: "\n"))
  }
}

/// Some paragraphs, and what can be found in them.
struct Passage {
  private let folded: [Character]
  let numerals: [Numeral]

  init(_ text: String) {
    folded = Self.folded(text)
    numerals = NumeralScanner.numerals(in: text)
  }

  /// Whether a name stands in it: letter case and the spaces beside Chinese characters aside, and never
  /// as a part of a longer Latin word or number (GPT-3 is not in GPT-3.5).
  func contains(_ name: String) -> Bool {
    let wanted = Self.folded(name)
    guard let first = wanted.first, wanted.count <= folded.count else { return false }
    for start in 0...(folded.count - wanted.count) where folded[start] == first {
      if folded[start..<(start + wanted.count)].elementsEqual(wanted),
        isBoundary(before: start, wanted), isBoundary(after: start + wanted.count, wanted)
      {
        return true
      }
    }
    return false
  }

  private func isBoundary(before start: Int, _ wanted: [Character]) -> Bool {
    start == 0 || !(Self.isLatin(folded[start - 1]) && wanted.first.map(Self.isLatin) == true)
  }

  private func isBoundary(after end: Int, _ wanted: [Character]) -> Bool {
    guard end < folded.count, wanted.last.map(Self.isLatin) == true else { return true }
    if Self.isLatin(folded[end]) { return false }
    let isDecimal = folded[end] == "." && end + 1 < folded.count && folded[end + 1].isNumber
    return !(isDecimal && wanted.last?.isNumber == true)
  }

  private static func folded(_ text: String) -> [Character] {
    let characters = Array(text.lowercased())
    return characters.indices.filter { place in
      guard characters[place].isWhitespace else { return true }
      guard place > 0, place + 1 < characters.count else { return false }
      return isLatin(characters[place - 1]) && isLatin(characters[place + 1])
    }.map { characters[$0].isWhitespace ? " " : characters[$0] }
  }

  private static func isLatin(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
