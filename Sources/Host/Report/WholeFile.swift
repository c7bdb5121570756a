import Foundation

/// Writes a file whole or not at all: beside its place first, then renamed into it.
enum WholeFile {
  /// An unchanged file is left alone.
  ///
  /// - Throws: what the system says of why it cannot. The folder must be there.
  static func write(_ text: String, to path: String) throws(POSIXError) {
    var text = text
    guard !holds(path, &text) else { return }
    let beside = path + ".new"
    guard let file = fopen(beside, "w") else { throw lastError }
    let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, written == text.utf8.count, rename(beside, path) == 0 else {
      let error = lastError
      remove(beside)
      throw error
    }
  }

  private static func holds(_ path: String, _ text: inout String) -> Bool {
    guard let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    let count = text.utf8.count
    let old = [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, length in
      length = fread(buffer.baseAddress, 1, count + 1, file)
    }
    return text.withUTF8 { old.elementsEqual($0) }
  }

  private static var lastError: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
