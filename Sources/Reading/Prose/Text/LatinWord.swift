/// A word in Latin letters as a text writes it: GPT-3.5, DALL·E, Geoffrey.
struct LatinWord: Sendable {
  let range: Range<Int>
  let isCapitalised: Bool
  let hasDigit: Bool
  /// A digit, or a capital letter behind the first.
  let isUnusual: Bool

  /// The words of a text that hold a letter, in order.
  static func words(_ text: [Unicode.Scalar]) -> [LatinWord] {
    var words: [LatinWord] = []
    var place = 0
    while place < text.count {
      guard text[place].isAlphanumeric else {
        place += 1
        continue
      }
      let end = end(text, from: place)
      let scalars = text[place..<end]
      if scalars.contains(where: \.isLatin) {
        words.append(
          LatinWord(
            range: place..<end, isCapitalised: text[place].isUpper,
            hasDigit: scalars.contains(where: \.isDigit),
            isUnusual: scalars.dropFirst().contains { $0.isUpper || $0.isDigit }
          ))
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
    case "'": return text[place + 1] != "s" || place + 2 < text.count && text[place + 2].isAlphanumeric
    case "-", "·", "&": return true
    case ".": return text[place - 1].isDigit && text[place + 1].isDigit
    default: return false
    }
  }
}

/// What the letters of a word tell.
struct LatinShape {
  let text: [Unicode.Scalar]

  init(_ word: LatinWord, in scanned: ScannedText) { text = Array(scanned.text[word.range]) }

  /// Capital letter, then small ones, as names of people are written: Geoffrey, Fei-Fei, McCarthy.
  var isNameLike: Bool {
    guard text.count > 1, text[0].isUpper, text.contains(where: { $0.isLatin && !$0.isUpper }) else {
      return false
    }
    return text.indices.dropFirst().allSatisfy { place in
      if text[place] == "-" || text[place] == "'" { return true }
      guard text[place].isUpper else { return text[place].isLatin }
      return !text[place - 1].isLatin || Self.particles.contains { text[..<place].elementsEqual($0) }
    }
  }

  /// What surnames begin with before another capital: McCarthy, LeCun.
  private static let particles = ["Mc", "Mac", "Le", "La", "De", "Di", "Du", "Van", "Fitz"].map {
    Array($0.unicodeScalars)
  }

  var isInitial: Bool { text.count == 1 && text[0].isUpper }

  /// BriVL, ChatGLM
  var isCamel: Bool {
    let upper = text.count(where: \.isUpper)
    return upper > 1 && upper < text.count && text.contains { $0.isLatin && !$0.isUpper }
  }

  var isAcronym: Bool { (3...7).contains(text.count) && text.allSatisfy(\.isUpper) }

  /// mT5, wav2vec: begins small, and no plain word does so.
  var isMixed: Bool {
    guard text.count > 2, text[0].isLatin, !text[0].isUpper, text[1].isLatin || text[1].isDigit else {
      return false
    }
    let inner = text.indices.dropFirst().dropLast().contains {
      text[$0].isDigit && text[$0 - 1].isLatin && text[$0 + 1].isLatin
    }
    return inner && text.count > 4
      || text.contains(where: \.isUpper) && text.count < 12 && !text.contains("-")
  }

  /// SikuBERT, StarCoder: ends in what models of a kind are called.
  func ends(in category: WordCategory, _ lexicon: Lexicon) -> Bool {
    guard isCamel || isMixed, text.count > 3 else { return false }
    return (2...6).contains { length in
      length < text.count && lexicon.has(text.suffix(length).string, in: category)
    }
  }

  /// GLM-130B, Falcon-7B
  var hasSize: Bool {
    guard let dash = text.lastIndex(of: "-"), dash + 2 < text.count, let last = text.last else {
      return false
    }
    return text[dash + 1].isDigit && "BMTbmt".unicodeScalars.contains(last)
  }

  /// GPT-3, CPM-2, GPT-3.5: letters, then a number.
  var hasVersion: Bool {
    guard let dash = text.lastIndex(of: "-"), dash > 1, dash + 1 < text.count, text.count - dash <= 4 else {
      return false
    }
    return text[(dash + 1)...].allSatisfy { $0.isDigit || $0 == "." }
  }

  /// One letter and a number, as A100: a card, not a model.
  var isPartNumber: Bool { text.count >= 3 && text[0].isLatin && text.dropFirst().allSatisfy(\.isDigit) }
}
