/// Whether a numeral counts at all where it stands, rather than being part of a name, a date or an address.
enum NumeralPlace {
  static func stands(_ numeral: Numeral, in scanned: ScannedText) -> Bool {
    let start = numeral.range.lowerBound
    if isWord(scanned, numeral) { return false }
    return scanned.word(.label, endingAt: start) == nil
      && !(scanned[start - 1].isSpace && scanned.word(.label, endingAt: start - 1) != nil)
  }

  /// GPT-3, 192.168, 10:30, 2021/5, A100
  static func isInside(_ scanned: ScannedText, _ start: Int) -> Bool {
    let before = scanned[start - 1]
    if before.isAlphanumeric {
      return scanned.word(.unit, endingAt: start) == nil || before.isDigit
    }
    switch before {
    case ".", "/", "_", "#", "@", "&", "=", "^", "\\": return true
    case "-": return scanned[start - 2].isAlphanumeric || scanned[start - 2].isHan
    case ":", "×", "–": return scanned[start - 2].isAlphanumeric
    default: return false
    }
  }

  /// 五道口 begins with a numeral, and 统一 ends with one.
  private static func isWord(_ scanned: ScannedText, _ numeral: Numeral) -> Bool {
    let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound)
    if let word = scanned.word(.notAmount, at: start), word.end > end { return true }
    guard !scanned[start].isDigit else { return false }
    return (1...2).contains { length in
      scanned.word(.notAmount, endingAt: start + length).map { $0.start < start } ?? false
    }
  }

  /// Whether a word in Latin letters with a capital stands before it, which it makes a version of: Llama 2.
  static func isOfName(_ scanned: ScannedText, _ start: Int) -> Bool {
    guard scanned[start - 1].isSpace, scanned[start - 2].isAlphanumeric else { return false }
    var first = start - 2
    while scanned[first - 1].isAlphanumeric || scanned[first - 1] == "." && scanned[first - 2].isDigit {
      first -= 1
    }
    guard scanned[first].isUpper || scanned[first].isDigit else { return false }
    return scanned.word([.functionWord, .hedge], endingAt: start - 1) == nil
  }

  /// In 2020 researchers, since 1998 people
  static func isYear(_ scanned: ScannedText, _ numeral: Numeral) -> Bool {
    let start = numeral.range.lowerBound
    guard numeral.range.count == 4, (1900...2035).contains(numeral.lower), scanned[start - 1].isSpace,
      let word = scanned.word(.functionWord, endingAt: start - 1)
    else { return false }
    return ["in", "since", "until", "during", "by"].contains(scanned.surface(word.range).lowercased())
  }
}
