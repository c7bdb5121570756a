import Foundation

/// A folder that goes when its owner does; a suite holds it for the time of one test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "siku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String = "") -> String {
    name.isEmpty ? url.path : url.appending(path: name).path
  }

  /// Writes a file, with the folders above it, and returns its path.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let target = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
    return target.path
  }

  /// The bytes of every file below a folder of this one, by their paths from there.
  func files(in name: String = "") throws -> [String: Data] {
    let root = path(name)
    var files: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      let path = root + "/" + file
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[file] = try Data(contentsOf: URL(filePath: path))
    }
    return files
  }
}
