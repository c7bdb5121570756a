import Foundation

/// Writes a file whole or not at all: elsewhere first, then renamed into its place.
enum WholeFile {
  /// An unchanged file is left alone.
  ///
  /// - Parameter other: where the file stands until it is whole; in the same file system.
  /// - Throws: what the system says of why it cannot. The folder must be there.
  static func write(_ bytes: [UInt8], to path: String, through other: String) throws(POSIXError) {
    guard !holds(bytes, at: path) else { return }
    try put(bytes, at: other) { rename(other, path) }
  }

  /// Writes a file where there is none.
  static func create(_ bytes: [UInt8], at path: String) throws(POSIXError) {
    let other = path + ".new"
    try put(bytes, at: other) { link(other, path) }
    remove(other)
  }

  /// - Parameter place: puts the whole file where it belongs; 0 where it could.
  private static func put(_ bytes: [UInt8], at other: String, _ place: () -> Int32) throws(POSIXError) {
    guard let file = new(other) else { throw .last }
    let written = bytes.withUnsafeBufferPointer { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, written == bytes.count, place() == 0 else {
      let error = POSIXError.last
      remove(other)
      throw error
    }
  }

  /// Opens a file that was not there, in place of what a broken run left.
  private static func new(_ path: String) -> UnsafeMutablePointer<FILE>? {
    if let file = fopen(path, "wx") { return file }
    guard errno == EEXIST else { return nil }
    remove(path)
    return fopen(path, "wx")
  }

  /// Whether a file's content is this.
  static func holds(_ bytes: [UInt8], at path: String) -> Bool {
    var status = stat()
    let count = bytes.count
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size == count,
      let file = fopen(path, "r")
    else { return false }
    defer { fclose(file) }
    let old = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      length = fread(buffer.baseAddress, 1, count, file)
    }
    return old.count == count && memcmp(old, bytes, count) == 0
  }

  /// Makes a folder and those that it stands in.
  static func makeFolder(_ path: String) throws(POSIXError) {
    guard !path.isEmpty, mkdir(path, 0o777) != 0, errno != EEXIST else { return try requireFolder(path) }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw .last }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
  }

  private static func requireFolder(_ path: String) throws(POSIXError) {
    guard access(path + "/.", F_OK) == 0 else { throw POSIXError(.ENOTDIR) }
  }
}
