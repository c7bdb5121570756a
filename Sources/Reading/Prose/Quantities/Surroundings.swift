/// What is named near a place, in its clause or sentence. Looks a bounded way, so that a text without a
/// full stop costs no more.
struct Surroundings {
  let scanned: ScannedText

  func clauseEnd(from place: Int, within limit: Int) -> Int {
    var end = place
    while end < min(place + limit, scanned.count), !isEnd(end) { end += 1 }
    return end
  }

  func clauseStart(before place: Int, within limit: Int) -> Int {
    var start = place
    while start > max(0, place - limit), !isEnd(start - 1) { start -= 1 }
    return start
  }

  func sentenceStart(before place: Int, within limit: Int) -> Int {
    var start = place
    while start > max(0, place - limit), !endsSentence(start - 1) { start -= 1 }
    return start
  }

  func isOneSentence(_ start: Int, _ end: Int) -> Bool {
    sentenceStart(before: end, within: 200) <= start
  }

  /// Whether a range names what a unit counts.
  func names(_ unit: String, in range: Range<Int>) -> Bool {
    scanned.words.hits([.unitContext, .hardware, .title, .kin], in: range).contains { hit in
      names(unit, hit) && (scanned.word(.notAmount, at: Int(hit.start)).map { $0.end <= hit.end } ?? true)
    }
  }

  private func names(_ unit: String, _ hit: WordIndex.Hit) -> Bool {
    if hit.categories.contains(.hardware), unit == "cards" { return true }
    if !hit.categories.isDisjoint(with: [.title, .kin]), unit == "persons" { return true }
    return hit.categories.contains(.unitContext)
      && scanned.lexicon.qualifiers(.unitContext, of: hit.word).contains(unit)
  }

  /// A comma between digits is part of a number.
  private func isEnd(_ place: Int) -> Bool {
    if endsSentence(place) { return true }
    return scanned[place].endsClause && !(scanned[place - 1].isDigit && scanned[place + 1].isDigit)
  }

  private func endsSentence(_ place: Int) -> Bool {
    let scalar = scanned[place]
    if scalar == "." { return scanned[place + 1].isSpace || scanned[place + 1] == "\n" }
    return scalar == "\n" || scalar.endsSentence
  }
}
