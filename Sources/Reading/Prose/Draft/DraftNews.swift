import Knowledge

/// What of a draft is new to a dossier.
struct DraftNews {
  let draft: Draft
  /// The id of the article in the dossier, and whether the dossier has it.
  let source: (id: String, isNew: Bool)
  let hasArticleChanged: Bool
  /// Those that the dossier does not have and that were never offered.
  let things: [Draft.Thing]
  let facts: [Draft.Statement]
  /// All that is in the dossier now, for its record.
  private(set) var record: OfferRecord
  private let ids: [String: String]

  init(_ draft: Draft, base: KnowledgeBase, record: OfferRecord) {
    self.draft = draft
    let known = base.sources.first { !draft.article.digest.isEmpty && $0.digest == draft.article.digest }
    let named = known ?? base.source(draft.article.id)
    source = (named?.id ?? draft.article.id, named == nil)
    hasArticleChanged = named?.digest.map { $0 != draft.article.digest } ?? false
    let marks = OfferMarks(draft)
    let links = DraftLinks(draft, base: base, record: record, marks: marks)
    things = links.new
    ids = links.ids
    let said = SaidFacts(base, source: source.id)
    var record = record
    var facts: [Draft.Statement] = []
    for thing in draft.things {
      if let id = links.ids[thing.key] { record.add(marks.of(thing), of: id) }
    }
    for statement in draft.sayable(links.kinds) where links.hasAll(of: statement) {
      let isOffered = record.facts.contains(marks.of(statement))
      record.add(marks.of(statement))
      if !isOffered, !said.contains(statement, in: draft, ids: links.ids) { facts.append(statement) }
    }
    (self.facts, self.record) = (facts, record)
  }

  func id(_ key: String) -> String? { ids[key] }
}

/// Which entities of a dossier the things of a draft are.
struct DraftLinks {
  /// By the thing's key; a thing that a person took away has none.
  private(set) var ids: [String: String] = [:]
  private(set) var new: [Draft.Thing] = []
  /// As the dossier has them.
  private(set) var kinds: [String: EntityKind] = [:]

  init(_ draft: Draft, base: KnowledgeBase, record: OfferRecord, marks: OfferMarks) {
    let names = EntityNames(base)
    for thing in draft.things {
      let offered = marks.of(thing).compactMap { record.things[$0] }
      let id =
        thing.knownID.flatMap { base.entity(named: $0) } ?? names.entity(thing)
        ?? offered.lazy.compactMap { base.entity(named: $0) }.first { base[$0].kind == thing.kind }
      if let id {
        ids[thing.key] = base[id].id
        kinds[thing.key] = base[id].kind
      } else if offered.isEmpty {
        new.append(thing)
      }
    }
    let made = DraftIDs(new, of: draft, taken: Set(base.entities.map(\.id) + base.sources.map(\.id)))
    for thing in new { ids[thing.key] = made[thing.key] }
  }

  func hasAll(of statement: Draft.Statement) -> Bool {
    guard ids[statement.subject] != nil else { return false }
    if case .thing(let key) = statement.value { return ids[key] != nil && ids[key] != ids[statement.subject] }
    return true
  }
}

/// The entities of a dossier by their names.
private struct EntityNames {
  private let base: KnowledgeBase
  private let ids: [String: [EntityID]]

  init(_ base: KnowledgeBase) {
    self.base = base
    ids = Dictionary(
      grouping: base.ids.flatMap { id in base[id].names.map { (Self.folded($0), id) } }, by: \.0
    ).mapValues { $0.map(\.1) }
  }

  /// By the first name that the dossier has; of the same kind before another.
  func entity(_ thing: Draft.Thing) -> EntityID? {
    for name in thing.names {
      guard let found = ids[Self.folded(name)] else { continue }
      return found.first { base[$0].kind == thing.kind } ?? (thing.kind == .event ? nil : found.first)
    }
    return nil
  }

  /// Letter case, spaces and the form of characters aside.
  private static func folded(_ name: String) -> String {
    TextFolding.fold(name).filter { !$0.isSpace }.string.lowercased()
  }
}

/// What a dossier says already, of one source.
private struct SaidFacts {
  private var said: Set<String> = []

  init(_ base: KnowledgeBase, source: String) {
    for fact in base.facts where fact.evidence.source == source {
      let value =
        switch fact.value {
        case .entity(let id): base[id].id
        case .quantity(let quantity): Self.text(quantity)
        case .date(let date): date.edtf
        case .text(let text): text.en
        case .code(let code): code
        }
      for range in fact.evidence.paragraphs where range.count < 1000 {
        for number in range { said.insert(Self.key(base[fact.subject].id, fact.property, value, number)) }
      }
    }
  }

  func contains(_ statement: Draft.Statement, in draft: Draft, ids: [String: String]) -> Bool {
    let value =
      switch statement.value {
      case .thing(let key): ids[key] ?? ""
      case .quantity(let quantity): Self.text(quantity)
      case .date(let date): date.edtf
      case .code(let code): code
      }
    let subject = ids[statement.subject] ?? ""
    return said.contains(Self.key(subject, statement.property, value, draft.paragraph(of: statement)))
  }

  private static func key(_ subject: String, _ property: Property, _ value: String, _ number: Int) -> String {
    "\(subject) \(property.rawValue) \(value) \(number)"
  }

  private static func text(_ quantity: Quantity) -> String {
    "\(quantity.bounds.lower) \(quantity.bounds.upper) \(quantity.unit.symbol)"
  }
}
