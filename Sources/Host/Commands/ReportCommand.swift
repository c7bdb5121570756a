import Analysis
import Knowledge

/// `siku report`
struct ReportCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let options = try ReportOptions(arguments)
    let analyzers = try chosenAnalyzers()
    try options.prepare()
    let (report, result) = try draw(analyzers, options)
    try tool.console.print(result.index + "\n")
    return report.parts.allSatisfy { $0.failure == nil } ? .success : .findings
  }

  /// Reads, analyses, renders and writes; each stage is named where it takes long.
  private func draw(
    _ analyzers: [any Analyzer], _ options: ReportOptions
  ) throws(Failure) -> (Report, ReportWriter.Result) {
    let language = options.language
    let files = DossierFiles(
      paths: arguments.operands, articles: arguments, mapping: arguments["--mapping"], console: tool.console,
      language: language)
    let progress = Progress(console: tool.console, language: language)
    let base = try progress.during(LocalizedText(en: "Reading", zh: "正在读取")) { () throws(Failure) in
      try files.read()
    }
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
