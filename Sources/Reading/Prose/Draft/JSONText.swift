import Knowledge

/// JSON in UTF-8, as it grows.
public struct JSONText {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @_disfavoredOverload
  mutating func raw(_ text: String) { bytes += text.utf8 }

  /// A field behind others, that is a list.
  mutating func list(_ name: StaticString, _ items: (inout JSONText) -> Void) {
    raw(",\"")
    raw(name)
    raw("\":[")
    items(&self)
    raw("]")
  }

  /// The next object of a list.
  mutating func begin() {
    part()
    raw("{")
  }

  /// The next string of a list.
  mutating func item(_ text: String) {
    part()
    string(text)
  }

  private mutating func part() {
    if bytes.last != 0x5B { raw(",") }
  }

  /// A field behind others; none where there is no value.
  mutating func field(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    raw(",\"")
    raw(name)
    raw("\":")
    string(value)
  }

  /// A string with what RFC 8259 wants escaped: quotation marks, backslashes and control characters.
  mutating func string(_ text: String) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { escaped($0) }
    bytes.append(0x22)
  }

  private mutating func escaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for place in utf8.indices where Self.isEscaped(utf8[place]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
      raw(jsonEscape(utf8[place]) ?? "")
      start = place + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  /// The same of scalars, without a `String` between.
  mutating func string(_ text: ArraySlice<Unicode.Scalar>) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * text.count) { buffer in
      var count = 0
      for scalar in text { Self.encode(scalar.value, into: buffer, at: &count) }
      bytes.append(0x22)
      escaped(UnsafeBufferPointer(rebasing: buffer[..<count]))
      bytes.append(0x22)
    }
  }

  private static func encode(
    _ value: UInt32, into buffer: UnsafeMutableBufferPointer<UInt8>, at place: inout Int
  ) {
    func put(_ byte: UInt32) {
      buffer[place] = UInt8(truncatingIfNeeded: byte)
      place += 1
    }
    switch value {
    case ..<0x80: return put(value)
    case ..<0x800: put(0xC0 | value >> 6)
    case ..<0x10000:
      put(0xE0 | value >> 12)
      put(0x80 | value >> 6 & 0x3F)
    default:
      put(0xF0 | value >> 18)
      put(0x80 | value >> 12 & 0x3F)
      put(0x80 | value >> 6 & 0x3F)
    }
    put(0x80 | value & 0x3F)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }
}
