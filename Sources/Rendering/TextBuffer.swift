/// Text that grows at its end, in UTF-8: a string checks and counts at each addition, which costs five
/// times as much.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// - Parameter capacity: about how many bytes are to come.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func add(_ text: some StringProtocol) {
    if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
      bytes.append(contentsOf: text.utf8)
    }
  }

  mutating func add(_ run: ArraySlice<UInt8>) { bytes.append(contentsOf: run) }

  mutating func add(_ byte: UInt8) { bytes.append(byte) }

  mutating func add(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run))
  }

  mutating func removeAll(since count: Int) { bytes.removeSubrange(count...) }

  mutating func insert(_ byte: UInt8, at place: Int) { bytes.insert(byte, at: place) }

  /// Takes back the last byte where it is this one, and was added since the buffer had so many.
  mutating func removeLast(_ byte: UInt8, since count: Int) {
    if bytes.count > count, bytes.last == byte { bytes.removeLast() }
  }

  mutating func add(_ byte: UInt8, times count: Int) {
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  /// Text with each byte replaced for which there is another wording; all of them are ASCII, and no part of
  /// another character in UTF-8 is.
  mutating func add(_ text: String, replacing wording: (UInt8) -> String?) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for place in bytes.indices {
        guard let other = wording(bytes[place]) else { continue }
        add(bytes[start..<place])
        add(other)
        start = place + 1
      }
      add(bytes[start...])
    }
  }
}
