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

  /// Makes a folder and those that it stands in.
  static func makeFolder(_ path: String) throws(POSIXError) {
    guard !path.isEmpty, mkdir(path, 0o777) != 0, errno != EEXIST else { return try requireFolder(path) }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw lastError
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw lastError }
  }

  private static func requireFolder(_ path: String) throws(POSIXError) {
    guard access(path + "/.", F_OK) == 0 else { throw POSIXError(.ENOTDIR) }
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
