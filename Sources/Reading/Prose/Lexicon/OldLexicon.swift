/// What the readers of prose know of words: one category and its words a line, as the files in
/// `Lexicons/` show. A user's own file adds to them without a build.
public struct OldLexicon: Sendable {
  /// Words by category; a category with a qualifier, such as `unit cards`, is one key.
  private var words: [String: [String]] = [:]
  /// Names that a word stands for, where the file says `word=name`.
  private(set) var meanings: [String: String] = [:]

  private static let qualified: Set<String> = [
    "relation", "unit", "weak-unit", "hedge", "en-hedge", "hedge-after",
  ]

  /// The lexicons that come with the tool.
  public static let standard: OldLexicon = {
    var lexicon = OldLexicon()
    lexicon.add(String(decoding: PackageResources.zh_txt, as: UTF8.self))
    lexicon.add(String(decoding: PackageResources.en_txt, as: UTF8.self))
    return lexicon
  }()

  /// Adds what a file says to what is known.
  public mutating func add(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      var fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
      guard fields.count > 1 else { continue }
      var category = fields.removeFirst()
      if Self.qualified.contains(category) { category += " " + fields.removeFirst() }
      for field in fields { add(field, to: category) }
    }
  }

  private mutating func add(_ field: String, to category: String) {
    let parts = field.split(separator: "=", maxSplits: 1).map { String($0).replacing("_", with: " ") }
    guard let word = parts.first else { return }
    words[category, default: []].append(word)
    if parts.count > 1 { meanings[word] = parts[1] }
  }

  func list(_ category: String) -> [String] { words[category] ?? [] }

  func set(_ category: String) -> Set<String> { Set(list(category)) }

  func trie(_ categories: String...) -> WordTrie {
    WordTrie(categories.flatMap { category in list(category).map { ($0, 0) } })
  }

  /// The words of every category that begins with `prefix` and a space, by what follows it.
  func qualified(_ prefix: String) -> [(qualifier: String, words: [String])] {
    words.keys.filter { $0.hasPrefix(prefix + " ") }.sorted()
      .map { (String($0.dropFirst(prefix.count + 1)), words[$0] ?? []) }
  }
}
