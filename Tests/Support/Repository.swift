import Foundation

/// Files of this package, for tests that hold what is documented against what is there.
public enum Repository {
  public static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// The text of a file, or nil where there is none.
  public static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Paths from the root of what a folder holds, at any depth, with one extension.
  public static func files(in folder: String, withExtension ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix("." + ending) }.map { folder + "/" + $0 }.sorted()
  }
}
