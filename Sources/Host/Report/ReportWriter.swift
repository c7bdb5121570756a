import Foundation
import Knowledge
import Reading

/// Writes a report's files, each whole or not at all, and remembers which are its own.
///
/// The list in `.siku-report` lets the next run remove what it no longer writes, and keeps a run from
/// overwriting a file that somebody else put there.
struct ReportWriter {
  struct Result {
    /// The path to open first.
    let index: String
    /// What an earlier run had written and this one removed.
    let removed: [String]
  }

  static let manifestName = ".siku-report"

  let folder: String

  func write(_ files: [String: Report.Content]) throws(Failure) -> Result {
    try makeFolder("")
    let lock = FolderLock(folder)
    defer { lock.release() }
    let earlier = manifest()
    let paths = files.keys.sorted()
    try refuseForeign(paths, files, earlier)
    for inner in Set(paths.map(Self.folder(of:))).sorted() { try makeFolder(inner) }
    // Before the files, so that the run after one that broke off knows them for a report's.
    try list(earlier.union(paths))
    try writeAll(files)
    let stale = earlier.filter { files[$0] == nil && exists($0) }.sorted()
    for path in stale { try remove(path) }
    try list(Set(paths))
    // A folder with something left in it stays.
    for inner in Set(stale.map(Self.folder(of:))) where !inner.isEmpty { rmdir(place(inner)) }
    let index = ["README.md", "index.html"].first { files[$0] != nil }
    return Result(index: index.map(shown) ?? folder, removed: stale)
  }

  private func list(_ paths: Set<String>) throws(Failure) {
    try write(Array((paths.sorted().joined(separator: "\n") + "\n").utf8), to: Self.manifestName)
  }

  /// What an earlier run wrote.
  private func manifest() -> Set<String> {
    guard let text = try? String(contentsOfFile: place(Self.manifestName), encoding: .utf8) else { return [] }
    return Set(text.split(separator: "\n").map(String.init).filter(isOurs))
  }

  /// Whether a report may have such a file: the list can be wrong, and nobody's file is to be lost by it.
  private func isOurs(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
      && Report.formats.contains { path.hasSuffix(Report.fileEnding(of: $0)) }
      && (parts.count == 1 || fileType(Self.folder(of: path)) != S_IFLNK)
  }

  private func refuseForeign(
    _ paths: [String], _ files: [String: Report.Content], _ earlier: Set<String>
  ) throws(Failure) {
    let foreign = paths.filter { path in
      !earlier.contains(path) && exists(path) && !WholeFile.holds(files[path]?() ?? [], at: place(path))
    }
    guard foreign.isEmpty else {
      throw Failure(
        .files,
        foreign.map { path in
          Diagnostic(
            .error,
            LocalizedText(
              en: "this file is not an earlier report's, and would be lost", zh: "此文件不是先前的报告，写入会使其丢失"),
            at: Location(file: shown(path)),
            remedy: LocalizedText(
              en: "choose another folder with --output, or move the file away",
              zh: "请用 --output 另选文件夹，或先移走该文件"))
        })
    }
  }

  /// Folder by folder, on all cores. What is thrown is the same whatever came first.
  private func writeAll(_ files: [String: Report.Content]) throws(Failure) {
    let folders = Dictionary(grouping: files.keys, by: Self.folder(of:)).sorted { $0.key < $1.key }
    let results = concurrentMap(folders) { _, paths in
      Swift.Result { () throws(Failure) in
        for path in paths.sorted() { try write(files[path]?() ?? [], to: path) }
      }
    }
    for result in results { try result.get() }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(POSIXError) {
      // One name in each folder for what is under way: what a broken run leaves there, the next one takes.
      let other = place(Self.folder(of: path)) + "/" + Self.manifestName + ".new"
      try WholeFile.write(bytes, to: place(path), through: other)
    } catch {
      throw cannotWrite(path, error)
    }
  }

  private func makeFolder(_ inner: String) throws(Failure) {
    do throws(POSIXError) {
      try WholeFile.makeFolder(inner.isEmpty ? folder : place(inner))
    } catch {
      throw cannotWrite(inner, error)
    }
  }

  private func remove(_ path: String) throws(Failure) {
    guard unlink(place(path)) != 0 else { return }
    throw cannotWrite(path, .last)
  }

  private func cannotWrite(_ path: String, _ error: POSIXError) -> Failure {
    Failure(
      .files,
      Diagnostic(
        .error, LocalizedText(en: "cannot write this file: ", zh: "无法写入此文件：") + error.reason,
        at: Location(file: shown(path)),
        remedy: LocalizedText(
          en: "choose a folder that you may write to with --output", zh: "请用 --output 选择可写的文件夹")))
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private func exists(_ path: String) -> Bool { fileType(path) != nil }

  /// What stands there, itself and not what it links to.
  private func fileType(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(place(path), &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private func place(_ path: String) -> String { folder + "/" + path }

  /// The path as people would write it.
  private func shown(_ path: String) -> String { URL(filePath: folder).appending(path: path).relativePath }
}
