import Foundation
import Knowledge
import Reading

/// `siku draft`
struct DraftCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let articles = try ArticleFiles(arguments)
    let drafts = try drafts(articles)
    guard let output = arguments["--output"] else {
      for text in drafts { try tool.console.print(text) }
      return .success
    }
    try write(drafts.joined(separator: "\n"), to: output)
    try tool.console.print(output + "\n")
    return .success
  }

  private func drafts(_ articles: ArticleFiles) throws(Failure) -> [String] {
    var texts: [String] = []
    for path in arguments.operands { texts.append(DraftWriter.write(try articles.draft(path))) }
    return texts
  }

  /// Never over a file that stands there: a person may have corrected it.
  private func write(_ text: String, to path: String) throws(Failure) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      throw Failure(
        .files,
        Diagnostic(
          .error,
          LocalizedText(en: "cannot write this file: ", zh: "无法写入此文件：")
            + LocalizedText(error.localizedDescription),
          at: Location(file: path),
          remedy: LocalizedText(en: "name a file that is not there yet", zh: "请指定尚不存在的文件")))
    }
  }
}
