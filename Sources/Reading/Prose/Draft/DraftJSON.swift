import Knowledge

/// A draft as one line of JSON, for programs: names are the ids, and no name is put into Latin letters.
public struct DraftJSON {
  private let draft: Draft
  /// The place of each thing among the draft's, by its key.
  private let places: [String: Int]
  private let ids: [String]

  /// - Parameter id: of the document, as JSON.
  public static func write(_ draft: Draft, id: String, to text: inout JSONText) {
    let writer = DraftJSON(draft)
    text.raw("{\"id\":")
    text.raw(id)
    text.list("entities") { text in
      for (place, thing) in draft.things.enumerated() { writer.write(thing, at: place, &text) }
    }
    text.list("facts") { text in
      for statement in draft.statements { writer.write(statement, &text) }
    }
    text.raw("}\n")
  }

  /// What is wrong with a document.
  ///
  /// - Parameter line: its number, from 1.
  public static func write(_ problem: Diagnostic, id: String, line: Int, to text: inout JSONText) {
    text.raw("{\"id\":")
    text.raw(id)
    text.raw(",\"line\":")
    text.raw("\(line)")
    text.field("error", problem.summary.en)
    text.raw("}\n")
  }

  private init(_ draft: Draft) {
    self.draft = draft
    places = Dictionary(
      draft.things.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    ids = Self.ids(draft.things)
  }

  /// The name, or the name and a number where two share it.
  private static func ids(_ things: [Draft.Thing]) -> [String] {
    var used = Set(things.compactMap(\.knownID))
    return things.map { thing in
      if let id = thing.knownID { return id }
      var (id, count) = (thing.name.zh, 1)
      while !used.insert(id).inserted {
        count += 1
        id = "\(thing.name.zh) \(count)"
      }
      return id
    }
  }

  private func id(_ key: String) -> String? { places[key].map { ids[$0] } }

  private func write(_ thing: Draft.Thing, at place: Int, _ text: inout JSONText) {
    text.begin()
    text.raw("\"id\":")
    text.string(ids[place])
    text.field("kind", thing.kind.rawValue)
    text.list("names") { text in
      for name in thing.names { text.item(name) }
    }
    text.field("rule", thing.rule)
    text.raw("}")
  }

  /// Nothing where the dossier's format does not let it be said.
  private func write(_ statement: Draft.Statement, _ text: inout JSONText) {
    guard let subject = places[statement.subject],
      draft.isSayable(statement, by: { places[$0].map { draft.things[$0].kind } })
    else { return }
    text.begin()
    text.raw("\"subject\":")
    text.string(ids[subject])
    text.field("property", statement.property.rawValue)
    write(statement.value, &text)
    text.field("when", statement.when?.edtf)
    text.field("role", statement.role)
    text.field("of", statement.hardware.flatMap(id))
    text.field("for", statement.purpose.flatMap(id))
    text.raw(",\"paragraph\":")
    text.raw("\(draft.paragraph(of: statement))")
    text.raw(",\"quote\":")
    text.string(draft.quotedText(of: statement))
    text.field("rule", statement.rule)
    text.raw(",\"sureness\":")
    text.raw("\(statement.sureness)}")
  }

  /// As a dossier writes it; an amount also as bounds in its unit.
  private func write(_ value: Draft.Value, _ text: inout JSONText) {
    switch value {
    case .thing(let key): text.field("value", id(key))
    case .date(let date): text.field("value", date.edtf)
    case .code(let word): text.field("value", word)
    case .quantity(let quantity):
      text.field("value", QuantityText.text(quantity))
      text.raw(
        ",\"lower\":\(Self.number(quantity.bounds.lower)),\"upper\":\(Self.number(quantity.bounds.upper))")
      text.field("unit", quantity.unit.symbol)
      text.field("wording", quantity.wording)
    }
  }

  private static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }
}
