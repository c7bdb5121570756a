import Foundation
import Knowledge
import Reading

/// `siku check`
struct CheckCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let language = try arguments.language()
    let texts = try SourceTexts(arguments).read()
    let base = try DossierFiles(
      paths: arguments.operands, mapping: arguments["--mapping"], console: tool.console, language: language
    ).read()
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
}
