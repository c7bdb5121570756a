import Foundation
import Knowledge
import Reading

/// Articles on the command line, and the reader that drafts their dossiers.
struct ArticleFiles {
  private let reader: any ArticleReader
  private let published: PartialDate?

  /// - Throws: where a lexicon cannot be read, or the date is none.
  init(_ arguments: ParsedArguments) throws(Failure) {
    let lexicon = try Self.lexicon(arguments.all("--lexicon"))
    reader = PatternReader(lexicon, tiesMentions: arguments.has("--together"))
    published = try Self.date(arguments["--published"])
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

  func draft(_ path: String) throws(Failure) -> Draft {
    let bytes = try InputFile(path: path).read()
    do throws(Diagnostic) {
      return try reader.read(try Article(bytes, id: Self.id(path), file: path, published: published))
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

  /// The file's name in the letters that ids have.
  private static func id(_ path: String) -> String {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent.lowercased()
    let letters = name.unicodeScalars.map { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    let id = String(letters).split(separator: "-").joined(separator: "-")
    return id.isEmpty ? "article" : id
  }
}
