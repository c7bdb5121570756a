import Foundation
import Knowledge
import Reading

/// The dossiers that the paths on the command line mean.
struct DossierFiles {
  let paths: [String]
  /// How to read those that are no dossiers; nil where only dossiers may be given. The readers of prose take
  /// time to make, so none is made where no article is.
  var articles: ParsedArguments? = nil
  /// What the columns of tables mean, where the command line says it.
  var mapping: String? = nil
  let console: Console
  let language: Language

  /// Reads all of them into one knowledge base; warnings are told on the way.
  ///
  /// - Parameter progress: is told how much of tables is read.
  func read(_ progress: Progress? = nil) throws(Failure) -> KnowledgeBase {
    let tables = try TableFiles(mapping: mapping)
    var files: [DossierFile] = []
    for path in try expanded() {
      files.append(TableFiles.isTable(path) ? try tables.read(path, progress) : try file(path))
    }
    let result = DossierReader.read(files)
    guard let base = result.base else { throw Failure(.findings, result.diagnostics) }
    console.tell(result.diagnostics.filter { !isDraft($0.location) }, in: language)
    return base
  }

  /// Whether it is of a draft that nobody has seen, or could mend.
  private func isDraft(_ location: Location?) -> Bool {
    location?.file.hasSuffix(Self.draftMark) ?? false
  }

  private static let draftMark = " (draft)"

  /// A dossier as it stands, or the draft of an article.
  private func file(_ path: String) throws(Failure) -> DossierFile {
    if let articles, !Self.isDossier(path) {
      return DossierFile(
        name: path + Self.draftMark,
        bytes: Array(DraftWriter.write(try ArticleFiles(articles).draft(path)).utf8))
    }
    return DossierFile(name: path, bytes: try InputFile(path: path).read())
  }

  /// Whether it is no article: a dossier, a folder of them, or a table.
  static func holdsFacts(_ path: String) -> Bool {
    isDossier(path) || TableFiles.isTable(path) || isFolder(path)
  }

  private static func isDossier(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// The files that would be read now, and the folders that are looked into for them.
  var places: [String] { ((try? expanded()) ?? []) + paths }

  /// The folder of the first dossier, where a report goes unless told otherwise.
  var folder: String {
    let first = paths.first ?? "."
    return Self.isFolder(first) ? first : URL(filePath: first).deletingLastPathComponent().relativePath
  }

  /// Every file once, by whatever path or link it is named.
  private func expanded() throws(Failure) -> [String] {
    var files: [String] = []
    var seen: Set<String> = []
    for path in paths {
      for file in Self.isFolder(path) ? try dossiers(in: path) : [path]
      where seen.insert(Self.resolved(file)).inserted {
        files.append(file)
      }
    }
    return files
  }

  /// The path without links, where there is such a file.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func dossiers(in folder: String) throws(Failure) -> [String] {
    // Hidden files are those of editors and file managers.
    let found = try names(in: folder).filter { Self.isDossier($0) && !$0.hasPrefix(".") }.sorted()
    guard !found.isEmpty else {
      throw noDossier(in: folder, LocalizedText(en: "no dossier in this folder", zh: "此文件夹中没有档案"))
    }
    return found.map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }

  private func names(in folder: String) throws(Failure) -> [String] {
    guard access(folder, R_OK | X_OK) == 0 else {
      throw noDossier(
        in: folder, LocalizedText(en: "cannot read this folder: ", zh: "无法读取此文件夹：") + POSIXError.last.reason)
    }
    return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private func noDossier(in folder: String, _ summary: LocalizedText) -> Failure {
    Failure(
      .files,
      Diagnostic(
        .error, summary, at: Location(file: folder),
        remedy: LocalizedText(
          en: "name a .yaml file, or a folder that holds one", zh: "请指定 .yaml 文件，或含有该文件的文件夹")))
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
