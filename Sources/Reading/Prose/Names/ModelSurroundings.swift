/// What the words around a name say of its being a model's, where its form does not.
struct ModelSurroundings {
  private let scanned: ScannedText
  private let organizationEnds: Set<Int>

  init(_ page: NamePage) {
    scanned = page.scanned
    organizationEnds = Set(page.mentions.filter { $0.kind == .organization }.map(\.range.upperBound))
  }

  /// A family of language models developed by: the phrase ends in a word for a model.
  func isModel(_ phrase: Range<Int>) -> Bool {
    var start = phrase.lowerBound
    let head = scanned.words.hits(.series, in: phrase).first {
      scanned.surface($0.range).first?.isASCII == true
    }
    if let head, scanned.word(.preposition, at: Int(head.end) + 1) != nil { start = Int(head.end) + 2 }
    let stop = (start..<phrase.upperBound).first { scanned[$0].isSpace && endsPhrase($0 + 1) }
    return scanned.word(.modelWord, endingAt: stop ?? phrase.upperBound) != nil
  }

  private func endsPhrase(_ place: Int) -> Bool {
    scanned.word([.preposition, .relation, .personPronoun, .smallWord], at: place) != nil
      || scanned.surface(place..<min(place + 4, scanned.count)) == "that"
  }

  /// 月之暗面的Kimi, beside what is surely a model: whose it is stands before it.
  func isOwnedModel(_ name: Range<Int>) -> Bool {
    let start = name.lowerBound
    guard isPossessed(start), !scanned[name.upperBound].isSpace || !scanned[name.upperBound + 1].isUpper,
      scanned.word([.title, .saying, .personVerb], at: name.upperBound) == nil
    else { return false }
    let beside = max(0, start - 40)..<min(scanned.count, name.upperBound + 40)
    return scanned.words.contains([.modelWord, .knownModel, .parameterWord], in: beside)
  }

  private func isPossessed(_ start: Int) -> Bool {
    if scanned[start - 1] == "的" { return organizationEnds.contains(start - 1) }
    return scanned[start - 1] == " " && scanned[start - 2] == "s" && scanned[start - 3] == "'"
      && organizationEnds.contains(start - 3)
  }
}
