import Knowledge

/// Entities that a person has already named: their names are found again, and linked under their ids.
public struct KnownEntities: Sendable {
  public struct Entry: Sendable {
    public let id: String
    public let kind: EntityKind
    public let names: [String]

    public init(id: String, kind: EntityKind, names: [String]) {
      self.id = id
      self.kind = kind
      self.names = names
    }
  }

  public let entries: [Entry]
  private let automaton: WordAutomaton
  /// The entry of each of the automaton's words.
  private let owners: [Int]
  private let ids: [String: Int]

  public init(_ entries: [Entry]) {
    self.entries = entries
    var words: [[Unicode.Scalar]] = []
    var owners: [Int] = []
    for (index, entry) in entries.enumerated() {
      for name in entry.names where !name.isEmpty {
        words.append(TextFolding.fold(name))
        owners.append(index)
      }
    }
    automaton = WordAutomaton(words)
    self.owners = owners
    ids = Dictionary(
      entries.enumerated().map { (Self.key($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry that a mention's key stands for.
  func entry(_ key: String) -> Entry? { ids[key].map { entries[$0] } }

  /// Adds every mention of a known name, the longest first where several overlap.
  func read(_ page: inout NamePage) {
    guard !entries.isEmpty else { return }
    var found: [(range: Range<Int>, owner: Int)] = []
    automaton.scan(page.scanned.text) { word, start, end in found.append((start..<end, owners[Int(word)])) }
    for (range, owner) in found.sorted(by: {
      ($0.range.count, $1.range.lowerBound) > ($1.range.count, $0.range.lowerBound)
    })
    where page.isWhole(range) {
      page.add(range, entries[owner].kind, key: Self.key(entries[owner]), rule: .known)
    }
  }

  /// No name begins so: a key of its own for each entry, even where two share a name.
  private static func key(_ entry: Entry) -> String { "\u{1}" + entry.id }
}
