import Foundation
import Knowledge
import Reading

/// Which files are tables, and the mapping that the command line names for them.
struct TableFiles {
  private let mapping: TableMapping?

  /// - Parameter word: the name of a mapping that comes along, or the path of one.
  init(mapping word: String?) throws(Failure) {
    guard let word else {
      mapping = nil
      return
    }
    do throws(MappingFaults) {
      if let known = try TableMapping.named(word) {
        mapping = known
        return
      }
    } catch {
      throw Failure(.findings, error.diagnostics)
    }
    mapping = try Self.file(word)
  }

  static func isTable(_ path: String) -> Bool {
    [".csv", ".tsv", ".tab"].contains { path.lowercased().hasSuffix($0) }
  }

  /// - Parameter progress: is told of its bytes, and later of those that are read.
  func read(_ path: String, _ progress: Progress? = nil) throws(Failure) -> DossierFile {
    guard let mapping else { throw Self.unmapped(path) }
    let bytes = try InputFile(path: path, maximumSize: ArticleFiles.maximumSize).read()
    progress?.expect(Double(bytes.count))
    return DossierFile(name: path, bytes: bytes, mapping: mapping) { progress?.advance(Double($0)) }
  }

  private static func file(_ path: String) throws(Failure) -> TableMapping {
    guard path.contains("/") || path.contains(".") || FileManager.default.fileExists(atPath: path) else {
      throw .usage(
        LocalizedText(en: "there is no mapping \"\(path)\"", zh: "没有映射“\(path)”"),
        .suggestion(path, among: TableMapping.builtIn + ["or the path of a file"]))
    }
    let bytes = try InputFile(path: path).read()
    do throws(MappingFaults) {
      return try TableMapping.read(bytes, file: path)
    } catch {
      throw Failure(.findings, error.diagnostics)
    }
  }

  private static func unmapped(_ path: String) -> Failure {
    Failure(
      .usage,
      Diagnostic(
        .error, LocalizedText(en: "what the columns of this table mean is not told", zh: "未说明此表各列的含义"),
        at: Location(file: path),
        remedy: LocalizedText(
          en:
            "add --mapping NAME, such as epoch for the tables of Epoch AI, or --mapping FILE with one of your own",
          zh: "请加上 --mapping 名称（例如 Epoch AI 的表用 epoch），或以 --mapping 文件 指定自己的映射")))
  }
}
