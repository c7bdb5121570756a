import Knowledge

/// A draft as one line of JSON, for programs: names are the ids, and no name is put into Latin letters.
public enum DraftJSON {
  /// - Parameter id: of the document, as JSON.
  public static func write(_ draft: Draft, id: String, to text: inout JSONText) {
    let ids = ids(draft.things)
    text.raw("{\"id\":" + id + ",\"entities\":[")
    for (index, thing) in draft.things.enumerated() {
      if index > 0 { text.raw(",") }
      write(thing, ids[thing.key] ?? thing.key, &text)
    }
    text.raw("],\"facts\":[")
    for (index, statement) in draft.sayable().enumerated() {
      if index > 0 { text.raw(",") }
      write(statement, of: draft, ids, &text)
    }
    text.raw("]}\n")
  }

  /// What is wrong with a document.
  ///
  /// - Parameter line: its number, from 1.
  public static func write(_ problem: Diagnostic, id: String, line: Int, to text: inout JSONText) {
    text.raw("{\"id\":\(id),\"line\":\(line),\"error\":")
    text.string(problem.summary.en)
    text.raw("}\n")
  }

  /// The name, or the name and the kind where two share it.
  private static func ids(_ things: [Draft.Thing]) -> [String: String] {
    var ids: [String: String] = [:]
    var used = Set(things.compactMap(\.knownID))
    for thing in things {
      var id = thing.knownID ?? thing.name.zh
      var count = 1
      while thing.knownID == nil, !used.insert(id).inserted {
        count += 1
        id = "\(thing.name.zh) \(count)"
      }
      ids[thing.key] = id
    }
    return ids
  }

  private static func write(_ thing: Draft.Thing, _ id: String, _ text: inout JSONText) {
    text.raw("{\"id\":")
    text.string(id)
    text.raw(",\"kind\":\"\(thing.kind.rawValue)\",\"names\":[")
    for (index, name) in thing.names.enumerated() {
      if index > 0 { text.raw(",") }
      text.string(name)
    }
    text.raw("]")
    text.field("rule", thing.rule)
    text.raw("}")
  }

  private static func write(
    _ statement: Draft.Statement, of draft: Draft, _ ids: [String: String], _ text: inout JSONText
  ) {
    text.raw("{\"subject\":")
    text.string(ids[statement.subject] ?? statement.subject)
    text.field("property", statement.property.rawValue)
    write(statement.value, ids, &text)
    text.field("when", statement.when?.edtf)
    text.field("role", statement.role)
    text.field("of", statement.hardware.flatMap { ids[$0] })
    text.field("for", statement.purpose.flatMap { ids[$0] })
    text.raw(",\"paragraph\":\(draft.paragraph(of: statement))")
    text.field("quote", draft.quote(of: statement))
    text.field("rule", statement.rule)
    text.raw(",\"sureness\":\(statement.sureness)}")
  }

  /// As a dossier writes it; an amount also as bounds in its unit.
  private static func write(_ value: Draft.Value, _ ids: [String: String], _ text: inout JSONText) {
    switch value {
    case .thing(let key): text.field("value", ids[key] ?? key)
    case .date(let date): text.field("value", date.edtf)
    case .code(let word): text.field("value", word)
    case .quantity(let quantity):
      text.field("value", QuantityText.text(quantity))
      text.raw(",\"lower\":\(number(quantity.bounds.lower)),\"upper\":\(number(quantity.bounds.upper))")
      text.field("unit", quantity.unit.symbol)
      text.field("wording", quantity.wording)
    }
  }

  private static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }
}

/// JSON in UTF-8, as it grows.
public struct JSONText {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  mutating func raw(_ text: String) { bytes += text.utf8 }

  /// A field behind others; none where there is no value.
  mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    raw(",\"" + name + "\":")
    string(value)
  }

  /// A string with what RFC 8259 wants escaped: quotation marks, backslashes and control characters.
  mutating func string(_ text: String) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { utf8 in
      var start = 0
      for (place, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes += utf8[start..<place]
        escape(byte)
        start = place + 1
      }
      bytes += utf8[start...]
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x0A: raw("\\n")
    case 0x22, 0x5C: bytes += [0x5C, byte]
    default: raw("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    }
  }
}
