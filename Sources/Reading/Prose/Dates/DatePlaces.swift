/// The places of a text where a date may begin, left to right: digits, Chinese numbers and words that lead to one.
struct DatePlaces {
  private let text: [Unicode.Scalar]
  private let leads: [WordIndex.Hit]
  private let kinds = DateCharacter.table
  private var lead = 0
  private var place = 0
  private var depth = 0

  init(_ scanned: ScannedText) {
    text = scanned.text
    leads = scanned.words.all.filter {
      !$0.categories.isDisjoint(with: DateGrammar.leading)
        || !$0.categories.isDisjoint(with: DateGrammar.englishLeading) && scanned.text[Int($0.start)].isLatin
    }
  }

  /// Whether the last place stands in brackets.
  var isBracketed: Bool { depth > 0 }

  mutating func skip(to end: Int) { place = max(place, end) }

  mutating func next() -> Int? {
    while lead < leads.count, leads[lead].start < place { lead += 1 }
    let end = lead < leads.count ? Int(leads[lead].start) : text.count
    while place < end {
      let kind = kind(text[place])
      place += 1
      if kind != 0, mayBegin(kind) { return place - 1 }
    }
    guard place < text.count else { return nil }
    place += 1
    return place - 1
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
