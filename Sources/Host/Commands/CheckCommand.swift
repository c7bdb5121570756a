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
    tool.console.output(Inventory(base).text[language] + "\n")
    guard !texts.isEmpty else { return .success }
    let check = SourceCheck(base, texts: texts)
    for diagnostic in check.diagnostics { tool.console.output(diagnostic.formatted(in: language) + "\n") }
    let result = LocalizedText(
      en: "\(check.held) of \(check.checked) facts hold", zh: "\(check.checked) 条事实中 \(check.held) 条成立")
    tool.console.output(result[language] + unchecked(base, check)[language] + "\n")
    return check.diagnostics.contains { $0.severity == .error } ? .findings : .success
  }

  private func unchecked(_ base: KnowledgeBase, _ check: SourceCheck) -> LocalizedText {
    let count = base.facts.count - check.checked
    return count == 0
      ? LocalizedText("")
      : LocalizedText(
        en: "; \(count) cite sources whose text was not given", zh: "；另有 \(count) 条所引来源未提供文本")
  }

  private func sourceTexts() throws(Failure) -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for pair in arguments.all("--source") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw .usage(
          LocalizedText(
            en: "--source wants ID=PATH, not \"\(pair)\"", zh: "--source 应写为 ID=PATH，而不是“\(pair)”"),
          LocalizedText(en: "for example: --source wudao=article.txt", zh: "例如：--source wudao=article.txt"))
      }
      texts[parts[0]] = try InputFile(path: parts[1]).read()
    }
    return texts
  }
}
