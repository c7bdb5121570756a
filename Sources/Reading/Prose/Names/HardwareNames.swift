import Knowledge

/// Finds names of accelerators and machines: those that the lexicons hold, and part numbers where cards are
/// spoken of, as in 512 张 B300.
struct HardwareNames {
  let page: NamePage
  private var scanned: ScannedText { page.scanned }

  init(_ page: NamePage) { self.page = page }

  func ranges() -> [Range<Int>] {
    known() + page.latin.filter { isPartNumber($0) || isMachine($0) }.map(\.range)
  }

  private func known() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for hit in scanned.words.all where hit.categories.contains(.hardware) {
      guard let longest = scanned.word(.hardware, at: Int(hit.start)) else { continue }
      let range = longest.range.lowerBound..<withNumber(longest.range.upperBound)
      guard stands(range) else { continue }
      if let last = found.last, last.upperBound > range.lowerBound { continue }
      found.append(range)
    }
    return found
  }

  /// TPU v4, 昇腾 910B, RTX 3090, A800-80G: what tells which of its family.
  private func withNumber(_ end: Int) -> Int {
    var place = end
    if scanned[place] == " " || scanned[place] == "-" { place += 1 }
    if scanned[place] == "v" || scanned[place] == "V" { place += 1 }
    guard scanned[place].isDigit, !(scanned[end].isDigit) else { return end }
    var last = place
    while scanned[last].isDigit { last += 1 }
    let isSize = last - place > 4
    while scanned[last].isUpper || scanned[last].isDigit { last += 1 }
    let isCount =
      scanned.word([.unit, .weakUnit], at: last) != nil || scanned[last].isLatin || scanned[last] == "."
    return isSize || isCount ? end : last
  }

  private func stands(_ range: Range<Int>) -> Bool {
    let next = scanned[range.upperBound]
    return !(next == "." && scanned[range.upperBound + 1].isDigit) && scanned[range.lowerBound - 1] != "-"
  }

  /// The Isambard supercomputer
  private func isMachine(_ word: LatinWord) -> Bool {
    guard word.isCapitalised, word.range.count > 2, scanned[word.range.upperBound] == " " else {
      return false
    }
    return scanned.word(.machineNoun, at: word.range.upperBound + 1) != nil
      && scanned.word([.country, .place, .englishStop, .title], at: word.range.lowerBound) == nil
  }

  private func isPartNumber(_ word: LatinWord) -> Bool {
    let text = scanned.text[word.range]
    let letters = text.prefix { $0.isUpper }
    let digits = text.dropFirst(letters.count).prefix { $0.isDigit }
    let tail = text.dropFirst(letters.count + digits.count)
    guard (1...4).contains(letters.count), (2...4).contains(digits.count), tail.count <= 1 else {
      return false
    }
    return isCounted(word.range)
  }

  /// A count of cards stands before it, or a word for a card behind it.
  private func isCounted(_ range: Range<Int>) -> Bool {
    let gap = scanned[range.lowerBound - 1].isSpace ? range.lowerBound - 1 : range.lowerBound
    let next = scanned[range.upperBound].isSpace ? range.upperBound + 1 : range.upperBound
    if let word = scanned.word(.unitContext, at: next),
      scanned.lexicon.qualifiers(.unitContext, of: word.word).contains("cards")
    {
      return true
    }
    guard let counted = scanned.word([.weakUnit, .unit], endingAt: gap) else { return false }
    return scanned.lexicon.qualifiers(.weakUnit, of: counted.word).contains("cards")
      || scanned.lexicon.qualifiers(.unit, of: counted.word).contains("cards")
  }
}
