import Knowledge

/// What a reader has offered, as comments at the end of the dossier that it went into.
///
/// What is recorded and no longer there, a person took away; it is not offered again. Each fact and each
/// name has a short mark, made of what the article says and of nothing that a person edits.
struct OfferRecord {
  /// The id that a name's entity was offered under, by the name's mark.
  private(set) var things: [String: String] = [:]
  private(set) var facts: Set<String> = []
  /// The lines that say it.
  private(set) var lines: [String] = []

  static let explanation =
    "# What siku has offered, so that `siku draft --update` adds only what is new. Not to be edited."
  private static let start = "# offered: "
  private static let width = 110

  /// The record that a dossier's text holds.
  init(of text: [Substring]) {
    for line in text where line.hasPrefix(Self.start) {
      for word in line.dropFirst(Self.start.count).split(whereSeparator: \.isWhitespace) {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        if parts.count == 1 { facts.insert(parts[0]) }
        if parts.count == 2 { for mark in parts[1].split(separator: ",") { things[String(mark)] = parts[0] } }
      }
    }
  }

  /// All of a draft, as it is first written.
  init(_ draft: Draft, id: (String) -> String?) {
    self.init(of: [])
    let marks = OfferMarks(draft)
    for thing in draft.things { if let id = id(thing.key) { add(marks.of(thing), of: id) } }
    for statement in draft.sayable() { add(marks.of(statement)) }
  }

  /// Records a thing, unless it is recorded.
  mutating func add(_ marks: [String], of id: String) {
    let new = marks.filter { things[$0] == nil }
    guard !new.isEmpty else { return }
    for mark in new { things[mark] = id }
    append(id + "=" + new.joined(separator: ","))
  }

  /// Records a fact, unless it is recorded.
  mutating func add(_ mark: String) {
    if facts.insert(mark).inserted { append(mark) }
  }

  private mutating func append(_ word: String) {
    if let last = lines.last, last.count + word.count < Self.width {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append(Self.start + word)
    }
  }
}

/// The marks of what a draft found.
struct OfferMarks {
  private let draft: Draft
  private let names: [String: String]

  init(_ draft: Draft) {
    self.draft = draft
    names = Dictionary(draft.things.map { ($0.key, $0.name.zh) }, uniquingKeysWith: { first, _ in first })
  }

  /// One for each of its names.
  func of(_ thing: Draft.Thing) -> [String] {
    thing.names.map { Self.mark([thing.kind.rawValue, $0]) }.uniqued()
  }

  func of(_ statement: Draft.Statement) -> String {
    let value =
      switch statement.value {
      case .thing(let key): names[key] ?? key
      case .quantity(let quantity): QuantityText.text(quantity)
      case .date(let date): date.edtf
      case .code(let word): word
      }
    let subject = names[statement.subject] ?? statement.subject
    return Self.mark([
      draft.article.id, subject, statement.property.rawValue, value, draft.quote(of: statement),
    ])
  }

  private static func mark(_ parts: [String]) -> String {
    let digest = SourceDigest.digest(of: Array(parts.joined(separator: "\u{1F}").utf8))
    return String(digest.dropFirst("sha256:".count).prefix(10))
  }
}
