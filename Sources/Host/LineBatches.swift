import Foundation
import Knowledge

/// Whole lines of a stream, a batch at a time, however long the stream is.
struct LineBatches {
  struct Batch: Sendable {
    /// Whole lines, and some bytes behind the last.
    let bytes: [UInt8]
    let count: Int
    /// The number of its first line, from 1.
    let firstLine: Int
    /// Whether it is a line that was too long to be kept.
    var isOverlong = false
  }

  /// Enough for a core to be busy while others come and go.
  static let size = 256 << 10
  /// Longer than any document; what is longer is not kept.
  static let longestLine = 128 << 20

  private let file: Int32
  private let path: String
  private let padding: Int
  private let longestLine: Int
  private var rest: [UInt8] = []
  /// How many bytes of the rest are known to hold no line feed.
  private var scanned = 0
  private var line = 1
  private var isAtEnd = false

  /// - Parameter padding: how many bytes stand behind the lines of a batch.
  init(file: Int32, path: String, padding: Int, longestLine: Int = Self.longestLine) {
    (self.file, self.path, self.padding, self.longestLine) = (file, path, padding, longestLine)
  }

  /// Nil at the end of the stream. What stands there when nothing more comes is given out at once, so that
  /// whoever writes line by line has each answer.
  mutating func next() throws(Failure) -> Batch? {
    while true {
      let end = rest[scanned...].lastIndex(of: 0x0A)
      if let end, rest.count >= Self.size || isAtEnd || !hasMore { return take(end + 1) }
      if isAtEnd { return rest.isEmpty ? nil : take(rest.count) }
      if end == nil { scanned = rest.count }
      if scanned > longestLine { return try skipLine() }
      try readMore()
    }
  }

  private mutating func take(_ count: Int) -> Batch {
    let batch = Batch(
      bytes: rest[..<count] + [UInt8](repeating: 0, count: padding), count: count, firstLine: line)
    line += rest[..<count].count { $0 == 0x0A }
    rest.removeFirst(count)
    scanned = 0
    return batch
  }

  /// Leaves out a line that nothing could read.
  private mutating func skipLine() throws(Failure) -> Batch {
    var end: Int?
    repeat {
      rest.removeAll(keepingCapacity: true)
      try readMore()
      end = rest.firstIndex(of: 0x0A)
    } while end == nil && !isAtEnd
    rest.removeFirst(end.map { $0 + 1 } ?? rest.count)
    scanned = 0
    defer { line += 1 }
    return Batch(bytes: [], count: 0, firstLine: line, isOverlong: true)
  }

  /// Whether bytes wait to be read.
  private var hasMore: Bool {
    var wanted = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 0) > 0
  }

  private mutating func readMore() throws(Failure) {
    let old = rest.count
    rest.append(contentsOf: repeatElement(0, count: Self.size))
    let count = rest.withUnsafeMutableBytes { buffer in
      var count: Int
      repeat {
        count = read(file, buffer.baseAddress?.advanced(by: old), Self.size)
      } while count < 0 && errno == EINTR
      return count
    }
    rest.removeLast(Self.size - max(count, 0))
    if count == 0 { isAtEnd = true }
    guard count < 0 else { return }
    throw Failure(
      .files,
      Diagnostic(
        .error, LocalizedText(en: "cannot read this file: ", zh: "无法读取此文件：") + POSIXError.last.reason,
        at: Location(file: path)))
  }
}
