/// A place in a text that moves on as what is expected is found there.
struct ScalarReader {
  let text: [Unicode.Scalar]
  var place: Int

  init(_ text: [Unicode.Scalar], _ place: Int) {
    (self.text, self.place) = (text, place)
  }

  var next: Unicode.Scalar? { place < text.count ? text[place] : nil }

  /// Whether no letter or digit follows.
  var isAtWordEnd: Bool { next.map { !$0.isAlphanumeric } ?? true }

  mutating func skipSpaces() {
    while let next, next.isSpace { place += 1 }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  /// Takes the first of some words that stands here, spaces before it aside.
  mutating func take(_ words: String...) -> String? {
    let start = place
    skipSpaces()
    for word in words {
      let scalars = Array(word.unicodeScalars)
      if place + scalars.count <= text.count, text[place..<(place + scalars.count)].elementsEqual(scalars) {
        place += scalars.count
        return word
      }
    }
    place = start
    return nil
  }

  mutating func one(of scalars: String) -> Unicode.Scalar? {
    guard let next, scalars.unicodeScalars.contains(next) else { return nil }
    place += 1
    return next
  }

  /// A number of so many digits, no more.
  mutating func digits(_ count: Int) -> Int? { digits(count...count) }

  mutating func digits(_ counts: ClosedRange<Int>) -> Int? {
    var (end, value) = (place, 0)
    while end < text.count, text[end].isDigit, end - place <= counts.upperBound {
      value = value * 10 + Int(text[end].value - 0x30)
      end += 1
    }
    guard counts.contains(end - place) else { return nil }
    place = end
    return value
  }

  /// A whole number in Arabic or Chinese digits.
  mutating func number() -> Int? {
    let start = place
    skipSpaces()
    guard place < text.count,
      let numeral = WesternNumeral.digits(text, at: place).map({ ($0.value, $0.end) })
        ?? ChineseNumeral.read(text, at: place).flatMap({ $0.isPoint ? ($0.lower, $0.range.upperBound) : nil }
        ),
      numeral.0 < 1e6, numeral.0 == numeral.0.rounded()
    else {
      place = start
      return nil
    }
    place = numeral.1
    return Int(numeral.0)
  }

  /// The letters of a Latin word.
  mutating func word() -> String {
    let start = place
    while let next, next.isLatin { place += 1 }
    return text[start..<place].string
  }
}

extension String {
  var trimmingSpaces: String { String(Substring(self).trimmed) }
}
