import Knowledge

/// A value of JSON, with the members of an object in the order in which they are written.
indirect enum JSON {
  case null
  case bool(Bool)
  case number(Double)
  case integer(Int)
  case string(String)
  case array([JSON])
  case object([(name: String, value: JSON)])

  /// What a file with it holds: each item of the outer two levels has its own line.
  var bytes: [UInt8] {
    var buffer = TextBuffer()
    write(to: &buffer, openLevels: 2, indentation: 0)
    buffer.add("\n")
    return buffer.bytes
  }

  /// The text on one line.
  var line: String {
    var buffer = TextBuffer()
    write(to: &buffer, openLevels: 0, indentation: 0)
    return buffer.text
  }

  fileprivate func write(to buffer: inout TextBuffer, openLevels: Int, indentation: Int) {
    let inner = Layout(openLevels: openLevels, indentation: indentation)
    switch self {
    case .null: buffer.add("null")
    case .bool(let value): buffer.add(value ? "true" : "false")
    case .number(let value): buffer.add(Self.text(of: value))
    case .integer(let value): buffer.add(String(value))
    case .string(let text): buffer.addJSON(text)
    case .array(let items):
      inner.write(items, "[", "]", to: &buffer) { $0.write(to: &$1, openLevels: $2, indentation: $3) }
    case .object(let members):
      inner.write(members, "{", "}", to: &buffer) { member, buffer, levels, indentation in
        buffer.addJSON(member.name)
        buffer.add(":")
        member.value.write(to: &buffer, openLevels: levels, indentation: indentation)
      }
    }
  }

  /// The shortest digits that give the number back; JSON has no infinity.
  static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    return abs(number) < 1e15 && number == number.rounded() ? String(Int(number)) : "\(number)"
  }

  /// How far items stand in, and whether each has its own line.
  private struct Layout {
    let openLevels: Int
    let indentation: Int

    func write<Item>(
      _ items: [Item], _ open: String, _ close: String, to buffer: inout TextBuffer,
      by write: (Item, inout TextBuffer, _ openLevels: Int, _ indentation: Int) -> Void
    ) {
      buffer.add(open)
      for (place, item) in items.enumerated() {
        if place > 0 { buffer.add(",") }
        breakLine(indentation + 1, &buffer)
        write(item, &buffer, max(0, openLevels - 1), indentation + 1)
      }
      if !items.isEmpty { breakLine(indentation, &buffer) }
      buffer.add(close)
    }

    private func breakLine(_ indentation: Int, _ buffer: inout TextBuffer) {
      guard openLevels > 0 else { return }
      buffer.add("\n")
      buffer.add(UInt8(ascii: " "), times: indentation)
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { (name: $0.0, value: $0.1) })
  }

  /// An object without the members that have no value.
  static func told(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { (name: name, value: $0) } })
  }

  /// An object with more members behind its own.
  func adding(_ more: [(name: String, value: JSON)]) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + more)
  }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  /// The same with only text that every program can draw.
  var cleanedText: JSON {
    switch self {
    case .string(let text): .string(cleaned(text))
    case .array(let items): .array(items.map(\.cleanedText))
    case .object(let members): .object(members.map { ($0.name, $0.value.cleanedText) })
    case .null, .bool, .number, .integer: self
    }
  }

  /// The value as text alone: items of a list are lines.
  var plain: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .array(let items): items.map(\.plain).joined(separator: "\n")
    case .bool, .number, .integer, .object: line
    }
  }
}

extension TextBuffer {
  /// Adds a string with what RFC 8259 wants escaped; nothing in it is left out.
  mutating func addJSON(_ text: String) {
    add("\"")
    add(text, replacing: jsonEscape)
    add("\"")
  }
}
