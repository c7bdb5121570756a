import Knowledge

/// The records of a table of text, one after the other, in the form of RFC 4180 or with tabs.
///
/// Any line break ends a record, quotes may stand anywhere they are needed or not at all, and a mark of
/// UTF-8 is passed over. Each byte is looked at a fixed number of times.
struct TableParser {
  private let bytes: ArraySlice<UInt8>
  private let file: String
  private let delimiter: UInt8
  /// How many bytes are behind it.
  private(set) var place: Int
  private var (line, column) = (1, 1)
  private var stray: TableRecord.Field?

  init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    try UTF8Text(bytes: bytes, file: file).requireReadable()
    self.bytes = bytes[(UTF8Text.hasMark(bytes) ? 3 : 0)...]
    self.file = file
    delimiter = Self.delimiter(self.bytes)
    place = self.bytes.startIndex
  }

  /// Nil behind the last; empty lines are none.
  ///
  /// - Throws: where a quote is never closed, for nothing behind it can be told apart.
  mutating func next() throws(Diagnostic) -> TableRecord? {
    while place < bytes.endIndex, Self.isLineEnd(bytes[place]) { endLine() }
    guard place < bytes.endIndex else { return nil }
    let first = line
    var fields: [TableRecord.Field] = []
    stray = nil
    repeat { fields.append(try field()) } while take(delimiter)
    let record = TableRecord(fields: fields, lines: first...line, stray: stray)
    if place < bytes.endIndex { endLine() }
    return record
  }

  private mutating func field() throws(Diagnostic) -> TableRecord.Field {
    let (line, column) = (line, column)
    guard take(Self.quote) else { return TableRecord.Field(text: plain(), line: line, column: column) }
    var text = try quoted(Location(file: file, line: line, column: column))
    if !isAtEnd {
      let behind = (line: self.line, column: self.column)
      let rest = plain()
      stray = stray ?? TableRecord.Field(text: rest, line: behind.line, column: behind.column)
      text += rest
    }
    return TableRecord.Field(text: text, line: line, column: column)
  }

  private mutating func plain() -> String {
    let start = place
    while !isAtEnd { advance() }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Up to the closing quote; two together are one that belongs to the text.
  private mutating func quoted(_ opening: Location) throws(Diagnostic) -> String {
    var text = ""
    var start = place
    while place < bytes.endIndex {
      guard bytes[place] == Self.quote else {
        if Self.isLineEnd(bytes[place]) { endLine() } else { advance() }
        continue
      }
      text += String(decoding: bytes[start..<place], as: UTF8.self)
      advance()
      guard place < bytes.endIndex, bytes[place] == Self.quote else { return text }
      start = place
      advance()
    }
    throw .openQuote(at: opening)
  }

  private var isAtEnd: Bool {
    place == bytes.endIndex || bytes[place] == delimiter || Self.isLineEnd(bytes[place])
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.endIndex, bytes[place] == byte else { return false }
    advance()
    return true
  }

  private mutating func advance() {
    if bytes[place] & 0xC0 != 0x80 { column += 1 }
    place += 1
  }

  /// LF, CR, or both together.
  private mutating func endLine() {
    let isReturn = bytes[place] == Self.carriageReturn
    place += 1
    if isReturn, place < bytes.endIndex, bytes[place] == Self.lineFeed { place += 1 }
    (line, column) = (line + 1, 1)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  /// Whichever of tab, semicolon and comma parts the heads most often, outside of quotes.
  private static func delimiter(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.drop(while: isLineEnd) {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if isLineEnd(byte) { break }
      counts[byte, default: 0] += 1
    }
    let known = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    return known.reduce(known[0]) { (counts[$1] ?? 0) > (counts[$0] ?? 0) ? $1 : $0 }
  }
}
