import Analysis
import Dispatch
import Knowledge
import Rendering

/// `siku report`
struct ReportCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let language = try arguments.language()
    let formats = try formats()
    let analyzers = try chosenAnalyzers()
    if formats.contains("svg") { DispatchQueue.global().async { SVGRenderer.prepare() } }
    let files = DossierFiles(
      paths: arguments.operands, articles: try ArticleFiles(arguments), console: tool.console,
      language: language)
    let base = try files.read()
    let report = Report(
      base: base, formats: formats, language: language, parts: parts(analyzers, base, language))
    let output = arguments["--output"] ?? files.folder
    let result = try ReportWriter(folder: output, language: language).write(try report.files())
    tellStale(result.removed, language)
    for part in report.parts {
      if let failure = part.failure { tool.console.error(failure.formatted(in: language) + "\n") }
    }
    tool.console.output(result.index + "\n")
    return report.parts.contains { $0.failure != nil } ? .findings : .success
  }

  private func parts(
    _ analyzers: [any Analyzer], _ base: KnowledgeBase, _ language: Language
  ) -> [Report.Part] {
    concurrentMap(analyzers) { [console = tool.console] analyzer in
      if console.isWatched { console.error(analyzer.description.title[language] + "…\n") }
      do throws(Diagnostic) {
        return Report.Part(
          description: analyzer.description, artifacts: try analyzer.analyze(base), failure: nil)
      } catch {
        return Report.Part(description: analyzer.description, artifacts: [], failure: error)
      }
    }
  }

  private func formats() throws(Failure) -> [String] {
    let known = Report.formats
    guard let wanted = try arguments.list("--format") else { return known }
    for format in wanted where !known.contains(format) {
      throw .usage(
        LocalizedText(en: "there is no format \"\(format)\"", zh: "没有格式“\(format)”"),
        .suggestion(format, among: known))
    }
    return known.filter(wanted.contains)
  }

  private func chosenAnalyzers() throws(Failure) -> [any Analyzer] {
    guard let wanted = try arguments.list("--only") else { return tool.analyzers }
    let known = tool.analyzers.map(\.description.id)
    for id in wanted where !known.contains(id) {
      throw .usage(
        LocalizedText(en: "there is no analyzer \"\(id)\"", zh: "没有分析器“\(id)”"), .suggestion(id, among: known)
      )
    }
    return tool.analyzers.filter { wanted.contains($0.description.id) }
  }

  private func tellStale(_ removed: [String], _ language: Language) {
    guard !removed.isEmpty else { return }
    let message = LocalizedText(
      en: "removed what an earlier run wrote and this one does not: ", zh: "已删除先前运行写出而本次不再需要的文件：")
    tool.console.error(message[language] + removed.joined(separator: ", ") + "\n")
  }
}
