import Knowledge

/// All facts as entities of FollowTheMoney, one a line, for Aleph and the tools around it.
///
/// A relation is a link of the schema that fits, any other fact a note at what it speaks of; both name their
/// source and the passage in it. No pages are made, since only the source has their text.
public struct FollowTheMoneyRenderer: FactRenderer {
  public let fileExtension = "ftm.json"

  public init() {}

  public func render(_ base: KnowledgeBase) -> [UInt8] {
    let (things, facts) = (FollowTheMoneyThings(base), FollowTheMoneyFacts(base))
    var buffer = TextBuffer()
    for source in base.sources { buffer.add(FollowTheMoneySource.entity(source).line) }
    for id in base.ids { buffer.add(things.entity(id).line) }
    for (name, fact) in FactNames(base).namedFacts() { buffer.add(facts.entity(fact, name).line) }
    return buffer.bytes
  }
}

/// An entity of FollowTheMoney: a schema, and lists of values by the schema's properties.
struct FollowTheMoneyEntity {
  /// How a property's type wants its values (followthemoney 4.11: the longest names, words and texts).
  enum Kind: Int {
    case name = 384
    case words = 1024
    case text = 65000
  }

  let id: String
  let schema: String
  private var properties: [(name: String, values: [String])] = []

  init(_ id: String, _ schema: String) {
    (self.id, self.schema) = (id, schema)
  }

  func tells(_ property: String) -> Bool { properties.contains { $0.name == property } }

  /// Adds what there is of these values, each once.
  mutating func add(_ property: String, _ values: [String?], as kind: Kind = .words) {
    let sound = values.compactMap { $0.flatMap { Self.sound($0, kind) } }
    guard !sound.isEmpty else { return }
    if let place = properties.firstIndex(where: { $0.name == property }) {
      properties[place].values = (properties[place].values + sound).uniqued()
    } else {
      properties.append((property, sound.uniqued()))
    }
  }

  /// The same in both languages.
  mutating func add(_ property: String, _ text: LocalizedText?, as kind: Kind = .words) {
    add(property, [text?.en, text?.zh], as: kind)
  }

  var line: String {
    let values = properties.map { (name: $0.name, value: JSON.strings($0.values)) }
    let entity: JSON = ["id": .string(id), "schema": .string(schema), "properties": .object(values)]
    return entity.line + "\n"
  }

  /// Without what the reader would take away, and cut where it is too long.
  private static func sound(_ text: String, _ kind: Kind) -> String? {
    let clean = (kind == .text ? cleaned(text) : cleanedLine(text))
    let isSpace = { (character: Character) in character.isWhitespace }
    guard let first = clean.firstIndex(where: { !isSpace($0) }),
      let last = clean.lastIndex(where: { !isSpace($0) })
    else { return nil }
    // Names without the quotation marks around them, which a reader takes away, are to be names still.
    if kind == .name, clean[first...last].allSatisfy({ "\"' ".contains($0) }) { return nil }
    let scalars = clean[first...last].unicodeScalars
    guard scalars.count > kind.rawValue else { return String(clean[first...last]) }
    return String(String.UnicodeScalarView(scalars.prefix(kind.rawValue - 1))) + "…"
  }
}
