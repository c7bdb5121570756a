import Knowledge

/// What the readers of prose know of words: one category and its words a line, as the files in
/// `Lexicons/` show. A user's own file adds to them without a build.
public struct Lexicon: Sendable {
  /// One meaning of a word: its category and, for units, hedges and relations, which.
  struct Sense: Sendable {
    let category: WordCategory
    let qualifier: String
  }

  private var words: [[Unicode.Scalar]] = []
  private var places: [String: Int32] = [:]
  private var senses: [[Sense]] = []
  private var masks: [WordCategory] = []
  /// What a name stands for, where a file says `word=name`.
  private var meanings: [String: String] = [:]
  /// Characters that no given name holds.
  private(set) var givenStops: Set<Unicode.Scalar> = []
  /// Characters that few given names hold.
  private(set) var givenDoubts: Set<Unicode.Scalar> = []
  /// Characters that given names are made of, and few other words.
  private(set) var givenHopes: Set<Unicode.Scalar> = []
  private(set) var automaton = WordAutomaton([])

  private init() {}

  /// The lexicons that come with the tool.
  public static let standard: Lexicon = {
    var lexicon = Lexicon()
    lexicon.read(String(decoding: PackageResources.zh_txt, as: UTF8.self), file: "zh.txt")
    lexicon.read(String(decoding: PackageResources.en_txt, as: UTF8.self), file: "en.txt")
    lexicon.automaton = WordAutomaton(lexicon.words)
    return lexicon
  }()

  /// This lexicon and what a file says beside it.
  /// - Throws: where a line's category is not one; the location names `file`.
  public func adding(_ text: String, file: String) throws(Diagnostic) -> Lexicon {
    var lexicon = self
    if let diagnostic = lexicon.read(text, file: file) { throw diagnostic }
    lexicon.automaton = WordAutomaton(lexicon.words)
    return lexicon
  }

  func categories(of word: Int32) -> WordCategory { masks[Int(word)] }

  /// Which unit, hedge or relation a word means; the first where it means several.
  func qualifier(_ category: WordCategory, of word: Int32) -> String? {
    senses[Int(word)].first { $0.category == category }?.qualifier
  }

  func qualifiers(_ category: WordCategory, of word: Int32) -> [String] {
    senses[Int(word)].filter { $0.category == category }.map(\.qualifier)
  }

  /// The name that a word stands for, else the word.
  func meaning(of word: String) -> String { meanings[word] ?? word }

  /// Whether a whole text is a word of a category.
  func has(_ word: String, in categories: WordCategory) -> Bool {
    places[word].map { !masks[Int($0)].isDisjoint(with: categories) } ?? false
  }

  @discardableResult
  private mutating func read(_ text: String, file: String) -> Diagnostic? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("#") {
      var fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }).map(String.init)
      guard fields.count > 1 else { continue }
      let name = fields.removeFirst()
      if name == "given-stop" {
        givenStops.formUnion(fields.joined().unicodeScalars)
      } else if name == "given-doubt" {
        givenDoubts.formUnion(fields.joined().unicodeScalars)
      } else if name == "given-likely" {
        givenHopes.formUnion(fields.joined().unicodeScalars)
      } else if let category = WordCategory.byName[name] {
        let qualifier = WordCategory.qualified.contains(category) ? fields.removeFirst() : ""
        for field in fields { add(field, category, qualifier) }
      } else {
        return unknown(name, Location(file: file, line: index + 1, column: 1))
      }
    }
    return nil
  }

  private mutating func add(_ field: String, _ category: WordCategory, _ qualifier: String) {
    let parts = field.split(separator: "=", maxSplits: 1).map(Self.spaced)
    guard let written = parts.first else { return }
    let scalars = TextFolding.fold(written)
    let word = scalars.string
    if parts.count > 1 { meanings[word] = parts[1] }
    let place = places[word] ?? Int32(words.count)
    if places[word] == nil {
      places[word] = place
      words.append(scalars)
      senses.append([])
      masks.append([])
    }
    masks[Int(place)].insert(category)
    senses[Int(place)].append(Sense(category: category, qualifier: qualifier))
  }

  /// Words of several parts are written with low lines: a space ends a word.
  private static func spaced(_ word: Substring) -> String {
    word.utf8.contains(UInt8(ascii: "_")) ? String(word).replacing("_", with: " ") : String(word)
  }

  private func unknown(_ name: String, _ location: Location) -> Diagnostic {
    let known = WordCategory.byName.keys + ["given-stop", "given-doubt", "given-likely"]
    return Diagnostic(
      .error, LocalizedText(en: "there is no category \"\(name)\"", zh: "没有“\(name)”这一类"), at: location,
      remedy: nearest(to: name, in: known).map {
        LocalizedText(en: "did you mean \"\($0)\"?", zh: "是否指“\($0)”？")
      })
  }
}
