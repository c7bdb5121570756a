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
    let scale = try scale()
    let analyzers = try chosenAnalyzers()
    if formats.contains(where: { PrintFormat(rawValue: $0) != nil }) { try prepareForPrint() }
    if Report.drawsPictures(in: formats) { DispatchQueue.global().async { SVGRenderer.prepare() } }
    let files = DossierFiles(
      paths: arguments.operands, articles: arguments, mapping: arguments["--mapping"], console: tool.console,
      language: language)
    let report = try report(on: files, analyzers, formats, scale, language)
    let result = try ReportWriter(folder: arguments["--output"] ?? files.folder).write(report.files)
    tellStale(result.removed, language)
    tool.console.tell(report.parts.compactMap(\.failure), in: language)
    try tool.console.print(result.index + "\n")
    return report.parts.allSatisfy { $0.failure == nil } ? .success : .findings
  }

  /// Reads, analyses and renders; each stage is named where it takes long.
  private func report(
    on files: DossierFiles, _ analyzers: [any Analyzer], _ formats: [String], _ scale: Double,
    _ language: Language
  ) throws(Failure) -> Report {
    let progress = Progress(console: tool.console, language: language)
    let base = try progress.during(LocalizedText(en: "Reading", zh: "正在读取")) { () throws(Failure) in
      try files.read()
    }
    return try ReportMaker(
      base: base, formats: formats, scale: scale, language: language, progress: progress
    ).make(analyzers)
  }

  private func formats() throws(Failure) -> [String] {
    let known = Report.formats
    guard let wanted = try arguments.list("--format") else { return Report.usualFormats }
    for format in wanted where !known.contains(format) {
      throw .usage(
        LocalizedText(en: "there is no format \"\(format)\"", zh: "没有格式“\(format)”"),
        .suggestion(format, among: known))
    }
    return known.filter(wanted.contains)
  }

  private func scale() throws(Failure) -> Double {
    guard let word = arguments["--scale"] else { return 2 }
    guard let scale = Double(word), (0.1...20).contains(scale) else {
      throw .usage(
        LocalizedText(en: "--scale takes no \"\(word)\"", zh: "--scale 不接受“\(word)”"),
        LocalizedText(en: "write a number from 0.1 to 20", zh: "请写 0.1 到 20 之间的数"))
    }
    return scale
  }

  /// Before anything is read, so that nobody waits to hear that it is missing.
  private func prepareForPrint() throws(Failure) {
    do throws(Diagnostic) { try PrintFormat.prepare() } catch { throw Failure(.files, error) }
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
