/// The words of one block of a marked-up document, on one line.
///
/// White space counts as one space, as browsers show it, and a line break between two Chinese characters
/// as nothing.
struct BlockText {
  private enum Gap: Int { case none, line, space, cell }

  private var bytes: [UInt8] = []
  private var gap = Gap.none
  /// Whether nothing has come since ``breakLine()``.
  private(set) var isAtBreak = false

  var isEmpty: Bool { bytes.isEmpty }

  /// - Parameter text: in UTF-8; a piece of any length.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count {
      let start = place
      while place < text.count, !Self.isSpace(text[place]) { place += 1 }
      if start < place {
        if gap != .none { fill(before: text[start]) }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
      } else {
        widen(text[place] == 0x20 || text[place] == 0x09 ? .space : .line)
        place += 1
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C)
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
    (gap, isAtBreak) = (.none, false)
    return text
  }

  private mutating func widen(_ other: Gap) {
    if other.rawValue > gap.rawValue { gap = other }
  }

  private mutating func fill(before byte: UInt8) {
    if !bytes.isEmpty {
      switch gap {
      case .cell: bytes += " | ".utf8
      case .line where Self.isWide(byte) && Self.isWide(bytes.last { $0 & 0xC0 != 0x80 } ?? 0): break
      default: bytes.append(0x20)
      }
    }
    (gap, isAtBreak) = (.none, false)
  }

  /// Whether a character that begins so is Chinese, or a full-width mark.
  private static func isWide(_ lead: UInt8) -> Bool { (0xE3...0xE9).contains(lead) || lead == 0xEF }
}
