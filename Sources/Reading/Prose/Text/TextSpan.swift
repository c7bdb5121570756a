/// Parts of a paragraph between marks of punctuation.
enum TextSpan {
  static func sentence(_ text: [Unicode.Scalar], around place: Int) -> Range<Int> {
    span(text, around: place) { ends(text, $0) }
  }

  static func clause(_ text: [Unicode.Scalar], around place: Int) -> Range<Int> {
    span(text, around: place) { text[$0].endsClause && !isInNumber(text, $0) || ends(text, $0) }
  }

  /// The sentences of a paragraph, in order.
  static func sentences(_ text: [Unicode.Scalar]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    for place in text.indices where ends(text, place) {
      spans.append(start..<(place + 1))
      start = place + 1
    }
    return start < text.count ? spans + [start..<text.count] : spans
  }

  /// A full stop ends an English sentence where a space and a capital or quotation follow.
  private static func ends(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    if text[place].endsSentence { return true }
    guard text[place] == ".", place + 2 < text.count, text[place + 1] == " " else { return false }
    guard text[place + 2].isUpper || text[place + 2] == "\"" || text[place + 2] == "“" else { return false }
    // An initial or a title, as in J. Smith and Dr. Wu, goes on.
    let word = text[max(0, place - 4)..<place].reversed().prefix { $0.isLatin }.reversed().map { $0 }
    return !(word.count == 1 && word[0].isUpper)
      && !["Dr", "Mr", "Ms", "Prof", "St", "Mrs"].contains(word.string)
  }

  private static func isInNumber(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    place > 0 && place + 1 < text.count && text[place - 1].isDigit && text[place + 1].isDigit
      && (text[place] == "," || text[place] == ":")
  }

  private static func span(
    _ text: [Unicode.Scalar], around place: Int, isEnd: (Int) -> Bool
  ) -> Range<Int> {
    var start = place
    while start > 0, !isEnd(start - 1) { start -= 1 }
    var end = place
    while end < text.count, !isEnd(end) { end += 1 }
    return start..<max(end, start)
  }
}
