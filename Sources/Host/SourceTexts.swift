import Knowledge
import Reading

/// The texts of sources that the command line names, as `--source ID=PATH`.
struct SourceTexts {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) { self.arguments = arguments }

  /// By the source's id.
  func read() throws(Failure) -> [String: DocumentText] {
    var texts: [String: DocumentText] = [:]
    for pair in arguments.all("--source") {
      let (id, path) = try Self.source(pair)
      guard texts[id] == nil else { throw Self.givenTwice(id) }
      texts[id] = try text(path)
    }
    return texts
  }

  private static func source(_ pair: String) throws(Failure) -> (id: String, path: String) {
    let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 { return (parts[0], parts[1]) }
    throw .usage(
      LocalizedText(en: "--source wants ID=PATH, not \"\(pair)\"", zh: "--source 应写为 ID=PATH，而不是“\(pair)”"),
      LocalizedText(en: "for example: --source wudao=article.txt", zh: "例如：--source wudao=article.txt"))
  }

  func text(_ path: String) throws(Failure) -> DocumentText {
    let bytes = try InputFile(path: path, maximumSize: ArticleFiles.maximumSize).read()
    do throws(Diagnostic) {
      return try DocumentReader.read(bytes, file: path, encoding: arguments["--encoding"])
    } catch {
      throw Failure(.findings, error)
    }
  }

  private static func givenTwice(_ id: String) -> Failure {
    .usage(
      LocalizedText(en: "two texts are given for \"\(id)\"", zh: "为“\(id)”给出了两份文本"),
      LocalizedText(en: "give one for each source", zh: "每个来源请只给一份"))
  }
}
