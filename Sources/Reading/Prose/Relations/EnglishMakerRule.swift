import Knowledge

/// Who made a model, as English says it beside the name: MPT-30B, a larger model by MosaicML; Falcon-40B, the
/// 40B model of the institute; Alder from Northfield.
struct EnglishMakerRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).compactMap { model, maker in
      guard model.kind == .model, maker.kind == .organization || maker.kind == .person,
        isMade(model.range.upperBound..<maker.range.lowerBound, sentence)
          || isTheirs(model, maker, sentence)
      else { return nil }
      return sentence.statement(maker, .developed, model, rule: "maker", 0.75)
    }
  }

  /// Behind a comma a model that is somebody's; or the preposition at once.
  private func isMade(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    guard range.count <= 70, range.count > 3, let stop = link(endingAt: range.upperBound, scanned),
      stop >= range.lowerBound
    else { return false }
    if stop - range.lowerBound <= 1 { return scanned.surface(stop..<(stop + 3)).hasPrefix("by ") }
    guard scanned[range.lowerBound] == ",", scanned.word(.apposition, at: range.lowerBound + 2) != nil,
      !(range.lowerBound + 1..<stop).contains(where: { scanned.endsClause($0) })
    else { return false }
    let phrase = range.lowerBound..<stop
    return scanned.words.contains(.modelWord, in: phrase)
      && !sentence.triggers.contains { phrase.overlaps($0.range) && !$0.says(.developed) && $0.isTie }
  }

  /// Alder is Northfield's latest model
  private func isTheirs(_ model: NameMention, _ maker: NameMention, _ sentence: Sentence) -> Bool {
    let (scanned, end) = (sentence.scanned, maker.range.upperBound)
    let between = model.range.upperBound..<max(model.range.upperBound, maker.range.lowerBound)
    guard [" is ", " was "].contains(scanned.surface(between)), scanned[end] == "'" else { return false }
    return scanned.words.contains(.modelWord, in: end..<min(end + 50, sentence.clause(at: end).upperBound))
  }

  /// Where " by", " of" or " from", and an article, begin before the maker.
  private func link(endingAt end: Int, _ scanned: ScannedText) -> Int? {
    let start = end >= 4 && scanned.surface((end - 4)..<end) == "the " ? end - 5 : end - 1
    guard start > 0, let word = scanned.word([.agent, .preposition], endingAt: start),
      ["by", "of", "from"].contains(scanned.surface(word.range))
    else { return nil }
    return Int(word.start) - (scanned[Int(word.start) - 1].isSpace ? 1 : 0)
  }
}
