/// Every word of the lexicon in a text, to be asked for by place and category.
///
/// Found in one pass; a question costs the words that begin, or end, at one place.
struct WordIndex: Sendable {
  struct Hit: Sendable {
    let start: Int32
    let end: Int32
    /// The word's place in the lexicon.
    let word: Int32
    let categories: WordCategory

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// In the order of their ends; of those that end together, the longest first.
  private let byEnd: [Hit]
  /// In the order of their beginnings; of those that begin together, the shortest first.
  private let byStart: [Hit]
  /// Where the hits that begin at each place begin in ``byStart``, and those that end there in ``byEnd``.
  private let starts: [Int32]
  private let ends: [Int32]

  init(_ text: [Unicode.Scalar], _ lexicon: Lexicon) {
    var hits: [Hit] = []
    hits.reserveCapacity(text.count / 2)
    lexicon.automaton.scan(text) { word, start, end in
      if Self.isWhole(text, start, end) {
        hits.append(
          Hit(start: Int32(start), end: Int32(end), word: word, categories: lexicon.categories(of: word)))
      }
    }
    byEnd = hits
    starts = Self.offsets(hits, count: text.count) { $0.start }
    ends = Self.offsets(hits, count: text.count) { $0.end }
    byStart = Self.sorted(hits, starts)
  }

  /// The longest word of a category that begins at a place.
  func longest(_ categories: WordCategory, at place: Int) -> Hit? {
    guard place >= 0, place + 1 < starts.count else { return nil }
    var index = Int(starts[place + 1])
    while index > Int(starts[place]) {
      index -= 1
      if !byStart[index].categories.isDisjoint(with: categories) { return byStart[index] }
    }
    return nil
  }

  /// The longest word of a category that ends at a place.
  func longest(_ categories: WordCategory, endingAt place: Int) -> Hit? {
    guard place > 0, place + 1 < ends.count else { return nil }
    var index = Int(ends[place])
    while index < Int(ends[place + 1]) {
      if !byEnd[index].categories.isDisjoint(with: categories) { return byEnd[index] }
      index += 1
    }
    return nil
  }

  /// The words of a category that begin and end within a range, in the order of their beginnings.
  func hits(_ categories: WordCategory, in range: Range<Int>) -> [Hit] {
    within(range).filter { !$0.categories.isDisjoint(with: categories) && $0.end <= range.upperBound }
  }

  func contains(_ categories: WordCategory, in range: Range<Int>) -> Bool {
    within(range).contains {
      !$0.categories.isDisjoint(with: categories) && $0.end <= range.upperBound
    }
  }

  /// All words, in the order of their beginnings.
  var all: [Hit] { byStart }

  private func within(_ range: Range<Int>) -> ArraySlice<Hit> {
    let bounds = range.clamped(to: 0..<(starts.count - 1))
    return byStart[Int(starts[bounds.lowerBound])..<Int(starts[bounds.upperBound])]
  }

  /// A Latin word does not begin or end inside another; a unit may follow its digits, and an English plural
  /// a part number: 96 V100s.
  private static func isWhole(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    if text[end - 1].isAlphanumeric, end < text.count, text[end].isAlphanumeric,
      !(text[end - 1].isDigit && text[end] == "s" && !(end + 1 < text.count && text[end + 1].isAlphanumeric))
    {
      return false
    }
    guard start > 0, text[start].isAlphanumeric, text[start - 1].isAlphanumeric else { return true }
    return text[start - 1].isDigit && !text[start].isDigit
  }

  private static func offsets(_ hits: [Hit], count: Int, _ key: (Hit) -> Int32) -> [Int32] {
    var offsets = [Int32](repeating: 0, count: count + 2)
    for hit in hits { offsets[Int(key(hit)) + 1] += 1 }
    for place in 1..<offsets.count { offsets[place] += offsets[place - 1] }
    return offsets
  }

  private static func sorted(_ hits: [Hit], _ starts: [Int32]) -> [Hit] {
    var next = starts
    var sorted = hits
    for hit in hits {
      sorted[Int(next[Int(hit.start)])] = hit
      next[Int(hit.start)] += 1
    }
    return sorted
  }
}
