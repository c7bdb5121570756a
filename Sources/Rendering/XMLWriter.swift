/// Writes well-formed XML, indented, with everything escaped that must be.
struct XMLWriter {
  private(set) var text = ""
  private var depth = 0

  /// An element with elements in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes, end: ">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// An element with nothing in it.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes, end: "/>\n")
  }

  /// An element with text in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String
  ) {
    open(name, attributes, end: ">" + Self.escaped(content) + "</\(name)>\n")
  }

  static func escaped(_ text: String) -> String {
    let clean = cleaned(text)
    guard clean.utf8.contains(where: { entity($0) != nil }) else { return clean }
    var bytes: [UInt8] = []
    for byte in clean.utf8 {
      if let entity = entity(byte) { bytes += entity.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// By byte: all of them are ASCII, and no part of another character in UTF-8 is.
  private static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>, end: String) {
    indent()
    text += "<"
    text += name
    for (key, value) in attributes {
      text += " "
      text += key
      text += "=\""
      text += Self.escaped(value)
      text += "\""
    }
    text += end
  }

  private mutating func indent() {
    for _ in 0..<depth { text += " " }
  }
}

/// A coordinate with two digits after the point, so that output does not hang on the last bit.
func coordinate(_ value: Double) -> String {
  let hundredths = (value * 100).rounded()
  guard hundredths.isFinite, abs(hundredths) < 1e15 else { return "0" }
  let whole = Int(hundredths)
  if whole % 100 == 0 { return "\(whole / 100)" }
  let sign = whole < 0 ? "-" : ""
  let fraction = abs(whole) % 100
  return sign + "\(abs(whole) / 100)." + (fraction < 10 ? "0" : "") + "\(fraction)"
}
