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

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
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
}

extension String {
  var trimmingSpaces: String { String(Substring(self).trimmed) }
}
