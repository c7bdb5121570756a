import Foundation
import Knowledge
import Reading

/// Articles on the command line, and the reader that drafts their dossiers.
struct ArticleFiles {
  /// Longer than any article; the reader needs twenty times as much memory.
  static let maximumSize = 256 << 20

  let reader: any ArticleReader
  let published: PartialDate?
  private let encoding: String?

  /// - Throws: where a lexicon or a known dossier cannot be read, or the date is none.
  init(_ arguments: ParsedArguments) throws(Failure) {
    let options = ArticleReaders.Options(
      lexicon: try Self.lexicon(arguments.all("--lexicon")), known: try Self.known(arguments.all("--known")),
      tiesMentions: arguments.has("--together"))
    reader = try ArticleReaders.named(arguments["--reader"], options)
    published = try Self.date(arguments["--published"])
    encoding = arguments["--encoding"]
  }

  private static func lexicon(_ paths: [String]) throws(Failure) -> Lexicon {
    var lexicon = Lexicon.standard
    for path in paths {
      let text = String(decoding: try InputFile(path: path).read(), as: UTF8.self)
      do throws(Diagnostic) {
        lexicon = try lexicon.adding(text, file: path)
      } catch {
        throw Failure(.findings, error)
      }
    }
    return lexicon
  }

  /// What dossiers that are read together name.
  private static func known(_ paths: [String]) throws(Failure) -> KnownEntities {
    guard !paths.isEmpty else { return KnownEntities([]) }
    var files: [DossierFile] = []
    for path in paths { files.append(DossierFile(name: path, bytes: try InputFile(path: path).read())) }
    let result = DossierReader.read(files)
    guard let base = result.base else { throw Failure(.findings, result.diagnostics) }
    return KnownEntities(
      base.entities.map { KnownEntities.Entry(id: $0.id, kind: $0.kind, names: $0.names) })
  }

  func draft(_ path: String) throws(Failure) -> Draft { try draft(path, taken: []) }

  /// - Parameter taken: ids of other articles.
  func draft(_ path: String, taken: Set<String>) throws(Failure) -> Draft {
    let bytes = try InputFile(path: path, maximumSize: Self.maximumSize).read()
    do throws(Diagnostic) {
      return try reader.read(
        try Article(bytes, id: Self.id(path, taken), file: path, encoding: encoding, published: published))
    } catch {
      throw Failure(.findings, error)
    }
  }

  private static func date(_ text: String?) throws(Failure) -> PartialDate? {
    guard let text else { return nil }
    if let date = try? PartialDate(edtf: text) { return date }
    throw .usage(
      LocalizedText(en: "\"\(text)\" is no date", zh: "“\(text)”不是日期"),
      LocalizedText(
        en: "write it in EDTF, such as 2023-06 or 2023-06-14", zh: "请用 EDTF 书写，例如 2023-06 或 2023-06-14"))
  }

  /// The file's name in the letters that ids have, with a number where another article has it.
  private static func id(_ path: String, _ taken: Set<String>) -> String {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent.lowercased()
    let letters = name.unicodeScalars.map { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    let joined = String(letters).split(separator: "-").joined(separator: "-")
    let id = joined.isEmpty ? "article" : joined
    guard taken.contains(id) else { return id }
    let numbers = 2...(taken.count + 2)
    return numbers.lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
  }
}
