import Foundation
import Knowledge
import Reading

/// `siku check`
struct CheckCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let language = try arguments.language()
    let texts = try sourceTexts()
    let base = try DossierFiles(paths: arguments.operands, console: tool.console, language: language).read()
    try tool.console.print(Inventory(base).text[language] + "\n")
    guard !texts.isEmpty else { return .success }
    let check = SourceCheck(base, texts: texts)
    for diagnostic in check.diagnostics { try tool.console.print(diagnostic.formatted(in: language) + "\n") }
    let result = LocalizedText(
      en: "\(check.held) of \(check.checked) facts hold", zh: "\(check.checked) 条事实中 \(check.held) 条成立")
    try tool.console.print(result[language] + unchecked(base, check)[language] + "\n")
    return check.diagnostics.contains { $0.severity == .error } ? .findings : .success
  }

  private func unchecked(_ base: KnowledgeBase, _ check: SourceCheck) -> LocalizedText {
    let count = base.facts.count - check.checked
    return count == 0
      ? LocalizedText("")
      : LocalizedText(
        en: "; \(count) cite sources whose text was not given", zh: "；另有 \(count) 条所引来源未提供文本")
  }

  private func sourceTexts() throws(Failure) -> [String: DocumentText] {
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

  private func text(_ path: String) throws(Failure) -> DocumentText {
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
