import Analysis
import Knowledge
import Reading

/// `siku diff`
struct DiffCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let options = try ReportOptions(arguments)
    if arguments.has("--output") { try options.prepare() }
    do throws(Failure) {
      let changes = try changes(options.language)
      try tool.console.print(changes.words(in: options.language))
      if let folder = arguments["--output"] { try write(changes, to: folder, options) }
      return changes.isEmpty ? .success : .findings
    } catch {
      // As diff(1) has it: 1 says that they differ, and nothing else.
      throw error.exitCode == .findings ? Failure(.files, error.diagnostics) : error
    }
  }

  private func write(_ changes: Changes, to folder: String, _ options: ReportOptions) throws(Failure) {
    let progress = Progress(console: tool.console, language: options.language)
    let report = try ReportMaker(base: changes.base, options: options, progress: progress)
      .make([changes.question])
    tool.console.error(try ReportWriter(folder: folder).write(report.files).index + "\n")
  }

  private func changes(_ language: Language) throws(Failure) -> Changes {
    let (old, new) = (arguments.operands[0], arguments.operands[1])
    switch (DossierFiles.holdsFacts(old), DossierFiles.holdsFacts(new)) {
    case (true, true):
      let difference = DossierDifference(from: try base([old], language), to: try base([new], language))
      return DossierChanges(difference).changes
    case (false, false): return try textChanges(old, new, language)
    case (true, false), (false, true):
      throw .usage(
        LocalizedText(en: "one of them is a dossier, the other a text", zh: "二者一为档案，一为文本"),
        LocalizedText(en: "give two versions of the same", zh: "请给出同一文件的两个版本"))
    }
  }

  private func base(_ paths: [String], _ language: Language) throws(Failure) -> KnowledgeBase {
    try DossierFiles(
      paths: paths, mapping: arguments["--mapping"], console: tool.console, language: language
    ).read()
  }

  private func textChanges(_ old: String, _ new: String, _ language: Language) throws(Failure) -> Changes {
    let texts = SourceTexts(arguments)
    let (before, after) = (try texts.text(old), try texts.text(new))
    let title = LocalizedText("\(old) → \(new)")
    guard arguments.has("--in") else { return TextChanges(before, after, title: title) { _ in nil }.changes }
    let citing = try base(arguments.all("--in"), language)
    let source = try source(of: citing, before, after)
    return TextChanges(before, after, title: title) { difference in
      ChangedCitations(citing, source: source.id, difference, citesNew: source.digest == after.digest)
    }.changes
  }

  /// The one that is named, else the one whose digest is of either text, else the only one.
  private func source(
    of base: KnowledgeBase, _ old: DocumentText, _ new: DocumentText
  ) throws(Failure) -> Source {
    let ids = base.sources.map(\.id)
    if let id = arguments["--source"] {
      if let source = base.source(id) { return source }
      throw .usage(
        LocalizedText(en: "the dossiers have no source \"\(id)\"", zh: "档案中没有来源“\(id)”"),
        .suggestion(id, among: ids))
    }
    let known = [old.digest, new.digest].lazy.compactMap { digest in
      base.sources.first { $0.digest == digest }
    }
    if let source = known.first ?? (ids.count == 1 ? base.sources.first : nil) { return source }
    throw .usage(
      LocalizedText(
        en: "no source of the dossiers has the digest of either text", zh: "档案中没有来源的摘要与两份文本之一相符"),
      LocalizedText(
        en: "name it with --source ID; there are: \(ids.joined(separator: ", "))",
        zh: "请用 --source ID 指定；可用的有：\(ids.joined(separator: "、"))"))
  }
}
