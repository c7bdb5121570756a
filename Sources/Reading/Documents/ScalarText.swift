/// The scalars of many texts in one array.
enum ScalarText {
  /// The scalars of the paragraphs, a line feed behind each, and where each begins.
  ///
  /// Decodes UTF-8 itself, which a `String` has validated: its own view of scalars takes three times as long.
  static func joined(_ texts: [String]) -> (text: [Unicode.Scalar], starts: [Int]) {
    var starts: [Int] = []
    starts.reserveCapacity(texts.count)
    let capacity = texts.reduce(0) { $0 + $1.utf8.count + 1 }
    let text = [Unicode.Scalar](unsafeUninitializedCapacity: capacity) { buffer, count in
      for var text in texts {
        starts.append(count)
        count = text.withUTF8 { decode($0, into: buffer, at: count) }
        buffer.initializeElement(at: count, to: "\n")
        count += 1
      }
    }
    return (text, starts)
  }

  /// The place behind what it wrote.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<Unicode.Scalar>,
    at start: Int
  ) -> Int {
    var (place, count) = (0, start)
    while place < bytes.count {
      let lead = UInt32(bytes[place])
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var value = length == 1 ? lead : lead & (0xFF >> UInt32(length + 1))
      for next in place + 1..<place + length { value = value << 6 | UInt32(bytes[next]) & 0x3F }
      buffer.initializeElement(at: count, to: Unicode.Scalar(value) ?? "\u{FFFD}")
      place += length
      count += 1
    }
    return count
  }
}
