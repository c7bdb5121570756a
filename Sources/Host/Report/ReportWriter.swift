import Foundation
import Knowledge

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
  let language: Language

  func write(_ files: [String: String]) throws(Failure) -> Result {
    let earlier = manifest()
    let paths = files.keys.sorted()
    try refuseForeign(paths, files, earlier)
    try makeFolders(for: paths + [Self.manifestName])
    // Before the files, so that the run after one that broke off knows them for a report's.
    try list(earlier.union(paths))
    for path in paths { try write(files[path] ?? "", to: path) }
    let removed = earlier.filter { files[$0] == nil && exists($0) }.sorted()
    for path in removed { try? FileManager.default.removeItem(at: url(path)) }
    try list(Set(paths))
    removeEmptyFolders(of: removed)
    return Result(index: files["README.md"] == nil ? folder : url("README.md").relativePath, removed: removed)
  }

  private func list(_ paths: Set<String>) throws(Failure) {
    try write(paths.sorted().joined(separator: "\n") + "\n", to: Self.manifestName)
  }

  /// What an earlier run wrote; entries that lead out of the folder are not believed.
  private func manifest() -> Set<String> {
    guard let text = try? String(contentsOf: url(Self.manifestName), encoding: .utf8) else { return [] }
    return Set(text.split(separator: "\n").map(String.init).filter(isInside))
  }

  private func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..") && path != Self.manifestName
  }

  private func refuseForeign(
    _ paths: [String], _ files: [String: String], _ earlier: Set<String>
  ) throws(Failure) {
    let foreign = paths.filter { path in
      !earlier.contains(path) && exists(path) && contents(path) != files[path].map { Data($0.utf8) }
    }
    guard foreign.isEmpty else {
      throw Failure(
        .files,
        foreign.map { path in
          Diagnostic(
            .error,
            LocalizedText(
              en: "this file is not an earlier report's, and would be lost", zh: "此文件不是先前的报告，写入会使其丢失"),
            at: Location(file: url(path).relativePath),
            remedy: LocalizedText(
              en: "choose another folder with --output, or move the file away",
              zh: "请用 --output 另选文件夹，或先移走该文件"))
        }, language: language)
    }
  }

  private func write(_ text: String, to path: String) throws(Failure) {
    do throws(POSIXError) {
      try WholeFile.write(text, to: folder + "/" + path)
    } catch {
      throw cannotWrite(path, error)
    }
  }

  private func makeFolders(for paths: [String]) throws(Failure) {
    for inner in Set(paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") }).sorted() {
      do throws(POSIXError) {
        try WholeFile.makeFolder(inner.isEmpty ? folder : folder + "/" + inner)
      } catch {
        throw cannotWrite(inner, error)
      }
    }
  }

  private func cannotWrite(_ path: String, _ error: POSIXError) -> Failure {
    Failure(
      .files,
      Diagnostic(
        .error,
        LocalizedText(en: "cannot write this file: ", zh: "无法写入此文件：")
          + LocalizedText(String(cString: strerror(error.code.rawValue))),
        at: Location(file: url(path).relativePath),
        remedy: LocalizedText(
          en: "choose a folder that you may write to with --output", zh: "请用 --output 选择可写的文件夹")),
      language: language)
  }

  private func removeEmptyFolders(of paths: [String]) {
    for path in Set(paths.map { url($0).deletingLastPathComponent() })
    where path.path != URL(filePath: folder).path {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? ["?"]
      if names.isEmpty { try? FileManager.default.removeItem(at: path) }
    }
  }

  private func contents(_ path: String) -> Data? { try? Data(contentsOf: url(path)) }

  private func exists(_ path: String) -> Bool { access(folder + "/" + path, F_OK) == 0 }

  private func url(_ path: String) -> URL { URL(filePath: folder).appending(path: path) }
}
