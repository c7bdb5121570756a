/// Whether a place speaks of a model by its name, before names are read: GPT-3, 山海-7B, 山海 2.0.
struct ModelShape {
  let scanned: ScannedText

  func isNamed(in range: Range<Int>) -> Bool {
    scanned.words.contains([.knownModel, .versionedModel], in: range)
      || range.contains { isVersion(at: $0, in: range) }
  }

  /// A number of one or two figures behind letters and a hyphen, or figures with a point behind characters.
  private func isVersion(at place: Int, in range: Range<Int>) -> Bool {
    guard scanned[place].isDigit, !scanned[place - 1].isDigit, place - 2 >= range.lowerBound else {
      return false
    }
    if scanned[place - 1] == "-" { return isHyphened(place) }
    let name = scanned[place - 1].isSpace ? place - 2 : place - 1
    return scanned[name].isHan && scanned[place + 1] == "." && scanned[place + 2].isDigit
      && !isCounted(place + 3)
  }

  private func isHyphened(_ place: Int) -> Bool {
    let before = scanned[place - 2]
    return (before.isLatin || before.isHan) && !(scanned[place + 1].isDigit && scanned[place + 2].isDigit)
  }

  /// 2.3 亿, 2.3 倍
  private func isCounted(_ end: Int) -> Bool {
    let next = scanned[end].isSpace ? end + 1 : end
    return scanned[next].isDigit || "亿万千百倍%".unicodeScalars.contains(scanned[next])
      || scanned.word([.unit, .weakUnit], at: next).map {
        !scanned.lexicon.qualifiers(.unit, of: $0.word).contains("parameters")
      } ?? false
  }
}
