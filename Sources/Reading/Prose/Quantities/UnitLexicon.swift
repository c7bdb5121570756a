import Knowledge

/// The units that a text may write behind a number, and the words that limit one.
struct UnitLexicon: Sendable {
  enum Sense: Sendable {
    case unit(Knowledge.Unit)
    /// A classifier such as 块, which means a unit only where its noun is near.
    case weak(Knowledge.Unit)
  }

  private let senses: [Sense]
  private let words: WordTrie
  private let before: [(word: [Unicode.Scalar], form: Quantity.Form)]
  private let after: [(word: [Unicode.Scalar], form: Quantity.Form)]
  let cardNouns: WordTrie
  let parameterWords: WordTrie
  let moneyWords: WordTrie

  init(_ lexicon: OldLexicon) {
    var senses: [Sense] = []
    var words: [(String, Int)] = []
    func add(_ prefix: String, _ sense: (Knowledge.Unit) -> Sense) {
      for (symbol, spellings) in lexicon.qualified(prefix) {
        guard let unit = Knowledge.Unit(spelling: symbol) else { continue }
        senses.append(sense(unit))
        words += spellings.map { ($0, senses.count - 1) }
      }
    }
    add("unit") { .unit($0) }
    add("weak-unit") { .weak($0) }
    self.senses = senses
    self.words = WordTrie(words)
    before = Self.forms(lexicon, ["hedge", "en-hedge"])
    after = Self.forms(lexicon, ["hedge-after"])
    cardNouns = lexicon.trie("card-context", "hardware")
    parameterWords = lexicon.trie("parameter-word")
    moneyWords = lexicon.trie("money-word")
  }

  private static func forms(
    _ lexicon: OldLexicon, _ prefixes: [String]
  ) -> [(word: [Unicode.Scalar], form: Quantity.Form)] {
    prefixes.flatMap { lexicon.qualified($0) }.flatMap { form, words in
      words.map { (Array($0.unicodeScalars), Quantity.Form(rawValue: form) ?? .exactly) }
    }.sorted { $0.word.count > $1.word.count }
  }

  /// The unit that begins at `start`, and where it ends.
  func unit(_ text: [Unicode.Scalar], at start: Int) -> (sense: Sense, end: Int)? {
    guard let found = words.longest(text, at: start) else { return nil }
    let isLatin = text[found.end - 1].isLatin
    if isLatin, found.end < text.count, text[found.end].isAlphanumeric { return nil }
    return (senses[found.value], found.end)
  }

  /// The words that end at `end` and limit the number behind them: how, and where they begin.
  func form(_ text: [Unicode.Scalar], before end: Int) -> (form: Quantity.Form, start: Int)? {
    before.lazy.compactMap { word, form in
      let start = end - word.count
      guard start >= 0, text[start..<end].elementsEqual(word) || isCapitalised(text[start..<end], word) else {
        return nil
      }
      let joinsWord = word[0].isLatin && start > 0 && text[start - 1].isLatin
      return joinsWord ? nil : (form, start)
    }.first
  }

  /// The words behind an amount that limit it: how, and where they end.
  func form(_ text: [Unicode.Scalar], after start: Int) -> (form: Quantity.Form, end: Int)? {
    after.lazy.compactMap { word, form in
      let end = start + word.count
      return end <= text.count && text[start..<end].elementsEqual(word) ? (form, end) : nil
    }.first
  }

  private func isCapitalised(_ text: ArraySlice<Unicode.Scalar>, _ word: [Unicode.Scalar]) -> Bool {
    guard let first = text.first, first.isUpper, first.value + 32 == word[0].value else { return false }
    return text.dropFirst().elementsEqual(word.dropFirst())
  }
}
