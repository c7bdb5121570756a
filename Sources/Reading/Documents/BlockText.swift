/// The words of one block of a marked-up document, on one line.
///
/// White space counts as one space, as browsers show it, and a line break between two Chinese characters
/// as nothing.
struct BlockText {
  private enum Gap: Int { case none, line, space, cell }

  private var bytes: [UInt8] = []
  private var gap = Gap.none
  /// The first byte of the last character.
  private var lastLead: UInt8 = 0
  /// Whether nothing has come since ``breakLine()``.
  private(set) var isAtBreak = false

  var isEmpty: Bool { bytes.isEmpty }

  /// - Parameter text: in UTF-8; a piece of any length.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case 0x20, 0x09: widen(.space)
      case 0x0A, 0x0D, 0x0C: widen(.line)
      default:
        if gap != .none, byte & 0xC0 != 0x80 { fill(before: byte) }
        bytes.append(byte)
        if byte & 0xC0 != 0x80 { lastLead = byte }
      }
    }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// The end of a line that the author wants.
  mutating func breakLine() {
    widen(.line)
    isAtBreak = true
  }

  /// The border between two cells of a row.
  mutating func partCells() { widen(.cell) }

  /// Its last byte, where no white space follows.
  var last: UInt8? { gap == .none ? bytes.last : nil }

  /// Takes the words away, and is empty again.
  mutating func take() -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
    (gap, lastLead, isAtBreak) = (.none, 0, false)
    return text
  }

  private mutating func widen(_ other: Gap) {
    if other.rawValue > gap.rawValue { gap = other }
  }

  private mutating func fill(before byte: UInt8) {
    if !bytes.isEmpty {
      switch gap {
      case .cell: bytes += " | ".utf8
      case .line where Self.isWide(lastLead) && Self.isWide(byte): break
      default: bytes.append(0x20)
      }
    }
    (gap, isAtBreak) = (.none, false)
  }

  /// Whether a character that begins so is Chinese, or a full-width mark.
  private static func isWide(_ lead: UInt8) -> Bool { (0xE3...0xE9).contains(lead) || lead == 0xEF }
}
