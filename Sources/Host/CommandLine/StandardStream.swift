import Foundation

/// The streams that a process is born with, as file descriptors.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes all of a text.
  func write(_ text: String) throws(POSIXError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw .last }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Fills the places of streams that were closed before the start: the next file opened would take one,
  /// and messages would go into it. Nothing can be written to what fills them.
  static func occupyClosed() {
    var file: Int32
    repeat { file = open("/dev/null", O_RDONLY) } while (0...2).contains(file)
    if file > 2 { close(file) }
  }
}
