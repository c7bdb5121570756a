/// Writes well-formed XML, indented, with everything escaped that must be.
struct XMLWriter {
  private var buffer = TextBuffer()
  private var depth = 0

  var bytes: [UInt8] { buffer.bytes }

  init() { buffer.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// An element with elements in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    element(name, Array(attributes), content)
  }

  /// The same, where it is not known beforehand which attributes there are.
  mutating func element(
    _ name: String, _ attributes: [(key: String, value: String)], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    buffer.add(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// An element with nothing in it.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    buffer.add("/>\n")
  }

  /// An element with text in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String
  ) {
    open(name, attributes)
    buffer.add(">")
    buffer.addXML(content)
    close(name)
  }

  static func escaped(_ text: String) -> String {
    var buffer = TextBuffer()
    buffer.addXML(text)
    return buffer.text
  }

  private mutating func open(_ name: String, _ attributes: some Sequence<(key: String, value: String)>) {
    indent()
    buffer.add("<")
    buffer.add(name)
    for (key, value) in attributes {
      buffer.add(" ")
      buffer.add(key)
      buffer.add("=\"")
      buffer.addXMLAttribute(value)
      buffer.add("\"")
    }
  }

  private mutating func close(_ name: String) {
    buffer.add("</")
    buffer.add(name)
    buffer.add(">\n")
  }

  private mutating func indent() { buffer.add(UInt8(ascii: " "), times: depth) }
}

extension TextBuffer {
  /// Adds text of people, to stand in an element or an attribute.
  mutating func addXML(_ text: String) { addXML(text, lineBreak: nil) }

  /// The same for an attribute, where a parser takes a line break for a space.
  fileprivate mutating func addXMLAttribute(_ text: String) { addXML(text, lineBreak: "&#10;") }

  private mutating func addXML(_ text: String, lineBreak: String?) {
    let start = bytes.count
    var native = text
    guard !native.withUTF8({ addXML($0, lineBreak) }) else { return }
    removeAll(since: start)
    addXML(cleaned(text), lineBreak: lineBreak)
  }

  /// False where it came upon something that is not shown.
  private mutating func addXML(_ text: UnsafeBufferPointer<UInt8>, _ lineBreak: String?) -> Bool {
    var start = 0
    for place in text.indices where mayMatter(text[place]) {
      if isHidden(text, at: place) { return false }
      guard let entity = Self.entity(text[place], lineBreak) else { continue }
      add(text[start..<place])
      add(entity)
      start = place + 1
    }
    add(text[start...])
    return true
  }

  private static func entity(_ byte: UInt8, _ lineBreak: String?) -> String? {
    switch byte {
    case UInt8(ascii: "\n"): lineBreak
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}

/// Whether a byte of UTF-8 may want an entity, or be of a scalar that is not shown.
private func mayMatter(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...63: (0x5000_0044_FFFF_FFFF as UInt64) >> byte & 1 == 1
  case 0x7F, 0xC2, 0xE2, 0xEF...0xFF: true
  default: false
  }
}

/// A coordinate with two digits after the point, so that output does not hang on the last bit.
func coordinate(_ value: Double) -> String {
  let hundredths = (value * 100).rounded()
  guard hundredths.isFinite, abs(hundredths) < 1e15 else { return "0" }
  let whole = Int(hundredths)
  return (-99..<0 ~= whole ? "-0" : String(whole / 100)) + fractions[abs(whole) % 100]
}

private let fractions = (0..<100).map { $0 == 0 ? "" : $0 < 10 ? ".0\($0)" : ".\($0)" }
