/// Words in Latin letters as a text writes them: GPT-3.5, DALL·E, Geoffrey.
struct LatinWord: Sendable {
  let range: Range<Int>
  let text: String

  /// The words of a paragraph, in order.
  static func words(_ text: [Unicode.Scalar]) -> [LatinWord] {
    var words: [LatinWord] = []
    var place = 0
    while place < text.count {
      guard text[place].isAlphanumeric else {
        place += 1
        continue
      }
      let end = end(text, from: place)
      if text[place..<end].contains(where: \.isLatin) {
        words.append(LatinWord(range: place..<end, text: text[place..<end].string))
      }
      place = end
    }
    return words
  }

  /// A hyphen, point, apostrophe or middle dot goes on only between letters or digits.
  private static func end(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var place = start + 1
    while place < text.count {
      if text[place].isAlphanumeric {
        place += 1
      } else if isInner(text, place) {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  private static func isInner(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place + 1 < text.count, text[place + 1].isAlphanumeric else { return false }
    switch text[place] {
    case "-", "‑", "·", "'", "’", "&": return true
    case ".": return text[place - 1].isDigit && text[place + 1].isDigit
    default: return false
    }
  }

  var isCapitalised: Bool { text.unicodeScalars.first?.isUpper ?? false }

  /// Capital letter, then small ones, as names of people are written: Geoffrey, Fei-Fei, McCarthy.
  var isNameLike: Bool {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > 1, scalars[0].isUpper, scalars.contains(where: { $0.isLatin && !$0.isUpper }) else {
      return false
    }
    return scalars.indices.dropFirst().allSatisfy { place in
      switch scalars[place] {
      case "-", "'", "’": true
      case let scalar where scalar.isUpper:
        !scalars[place - 1].isLatin || place == 2 && scalars[1] == "c"
      default: scalars[place].isLatin
      }
    }
  }

  var isInitial: Bool { text.unicodeScalars.count == 1 && isCapitalised }

  var hasDigit: Bool { text.unicodeScalars.contains(where: \.isDigit) }
}
