import Analysis
import Foundation
import Knowledge

/// `siku report`
struct ReportCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let options = try ReportOptions(arguments)
    let analyzers = try chosenAnalyzers()
    try options.prepare()
    guard !arguments.has("--watch") else { return try watch(analyzers, options) }
    let (report, result) = try draw(analyzers, options)
    try tool.console.print(result.index + "\n")
    return report.parts.allSatisfy { $0.failure == nil } ? .success : .findings
  }

  private func watch(_ analyzers: [any Analyzer], _ options: ReportOptions) throws(Failure) -> ExitCode {
    let files = files(tool.console, options)
    let others = ["--mapping", "--lexicon", "--known"].flatMap(arguments.all)
    return try Watch(
      console: tool.console, language: options.language,
      paths: { files.places + others.filter { FileManager.default.fileExists(atPath: $0) } },
      draw: { () throws(Failure) in try draw(analyzers, options).result.index }
    ).run()
  }

  private func files(_ console: Console, _ options: ReportOptions) -> DossierFiles {
    DossierFiles(
      paths: arguments.operands, articles: arguments, mapping: arguments["--mapping"], console: console,
      language: options.language)
  }

  /// Reads, analyses, renders and writes.
  private func draw(
    _ analyzers: [any Analyzer], _ options: ReportOptions
  ) throws(Failure) -> (report: Report, result: ReportWriter.Result) {
    let language = options.language
    let progress = Progress(console: tool.console, language: language)
    let files = files(progress.console, options)
    let base = try progress.during(.reading) { () throws(Failure) in try files.read(progress) }
    let report = try ReportMaker(base: base, options: options, progress: progress)
      .make(analyzers.map { ReportQuestion($0) })
    let result = try ReportWriter(folder: arguments["--output"] ?? files.folder).write(report.files)
    tellStale(result.removed, language)
    tool.console.tell(report.parts.compactMap(\.failure), in: language)
    return (report, result)
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
