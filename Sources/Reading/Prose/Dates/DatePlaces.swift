/// The places of a text where a date may begin, left to right: digits, Chinese numbers and words that lead to one.
struct DatePlaces {
  private let text: [Unicode.Scalar]
  private let words: [WordIndex.Hit]
  private let kinds = DateCharacter.table
  private var word = 0
  private var place = 0
  private var depth = 0

  init(_ scanned: ScannedText) {
    text = scanned.text
    words = scanned.words.all
  }

  /// Whether a word that leads to a date begins at the last place.
  private(set) var isLed = false

  /// Whether the last place stands in brackets.
  var isBracketed: Bool { depth > 0 }

  mutating func skip(to end: Int) { place = max(place, end) }

  mutating func next() -> Int? {
    while word < words.count, words[word].start < place || !isLead(words[word]) { word += 1 }
    let end = word < words.count ? Int(words[word].start) : text.count
    while place < end {
      let kind = kind(text[place])
      place += 1
      if kind != 0, mayBegin(kind) {
        isLed = false
        return place - 1
      }
    }
    guard place < text.count else { return nil }
    isLed = true
    place += 1
    return place - 1
  }

  private func isLead(_ word: WordIndex.Hit) -> Bool {
    !word.categories.isDisjoint(with: DateGrammar.leading)
      || !word.categories.isDisjoint(with: DateGrammar.englishLeading) && text[Int(word.start)].isLatin
  }

  private func kind(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x10000 ? kinds[Int(scalar.value)] : 0
  }

  private mutating func mayBegin(_ kind: UInt8) -> Bool {
    switch DateCharacter.Kind(rawValue: kind) {
    case .digit, .number, .half: return true
    case .opening: depth += 1
    case .closing: depth = max(0, depth - 1)
    case .lineFeed: depth = 0
    default: break
    }
    return false
  }
}
