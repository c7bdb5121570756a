import Foundation
import Knowledge
import Reading

/// `siku draft`
struct DraftCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let articles = try ArticleFiles(arguments)
    if arguments.has("--jsonl") { return try jsonLines(articles) }
    let drafts = try drafts(articles)
    if let path = arguments["--update"] {
      try refuse("--output", beside: "--update")
      return try update(path, drafts)
    }
    let text = try dossier(drafts)
    guard let output = arguments["--output"] else {
      try tool.console.print(text)
      return .success
    }
    try write(text, to: output)
    try tool.console.print(output + "\n")
    return .success
  }

  private func drafts(_ articles: ArticleFiles) throws(Failure) -> [Draft] {
    var drafts: [Draft] = []
    for path in arguments.operands {
      drafts.append(try articles.draft(path, taken: Set(drafts.map(\.article.id))))
    }
    return drafts
  }

  /// One dossier of all: each article after the first adds to it.
  private func dossier(_ drafts: [Draft]) throws(Failure) -> String {
    var text = drafts.first.map(DraftWriter.write) ?? ""
    for draft in drafts.dropFirst() {
      text = try update(text, "draft", draft, isMarked: false).text
    }
    return text
  }

  private func update(_ path: String, _ drafts: [Draft]) throws(Failure) -> ExitCode {
    let old = String(decoding: try InputFile(path: path).read(), as: UTF8.self)
    var (text, things, facts) = (old, 0, 0)
    for draft in drafts {
      let updated = try update(text, path, draft, isMarked: true)
      if updated.hasArticleChanged { tellChanged(draft, path) }
      text = updated.text
      things += updated.newThings
      facts += updated.newFacts
    }
    if text != old { try replace(path, with: text) }
    try tool.console.print("\(path): \(things) new entities, \(facts) new facts\n")
    return .success
  }

  private func update(
    _ text: String, _ path: String, _ draft: Draft, isMarked: Bool
  ) throws(Failure) -> DraftUpdate {
    do throws(Diagnostic) {
      return try DraftUpdate(draft, into: text, file: path, isMarked: isMarked)
    } catch {
      throw Failure(.findings, error)
    }
  }

  private func tellChanged(_ draft: Draft, _ path: String) {
    let warning = Diagnostic(
      .warning,
      LocalizedText(
        en: "\"\(draft.article.title)\" is no longer the text that the dossier cites",
        zh: "“\(draft.article.title)”已不是档案所引用的文本"), at: Location(file: path),
      remedy: LocalizedText(
        en:
          "paragraphs may have moved; hold the older facts against it with `siku check`, then update the digest",
        zh: "段落可能已移动；请用 `siku check` 核对原有事实，再更新摘要"))
    tool.console.tell([warning], in: .en)
  }

  private func refuse(_ option: String, beside other: String) throws(Failure) {
    guard arguments.has(option) else { return }
    throw .usage(
      LocalizedText(en: "\(other) writes its own file", zh: "\(other) 会写回原文件"),
      LocalizedText(en: "leave \(option) out", zh: "请去掉 \(option)"))
  }

  private func replace(_ path: String, with text: String) throws(Failure) {
    let file = URL(filePath: path).resolvingSymlinksInPath().path
    do throws(POSIXError) {
      try WholeFile.write(Array(text.utf8), to: file, through: file + ".new")
    } catch {
      throw cannotWrite(path, error.reason, LocalizedText(en: "check its permissions", zh: "请检查其权限"))
    }
  }

  /// Never over a file that stands there: a person may have corrected it.
  private func write(_ text: String, to path: String) throws(Failure) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      throw cannotWrite(
        path, LocalizedText(error.localizedDescription),
        LocalizedText(
          en: "name a file that is not there yet, or add to this one with `--update`",
          zh: "请指定尚不存在的文件，或用 `--update` 补充此文件"))
    }
  }

  private func cannotWrite(_ path: String, _ reason: LocalizedText, _ remedy: LocalizedText) -> Failure {
    Failure(
      .files,
      Diagnostic(
        .error, LocalizedText(en: "cannot write this file: ", zh: "无法写入此文件：") + reason,
        at: Location(file: path), remedy: remedy))
  }

  private func jsonLines(_ articles: ArticleFiles) throws(Failure) -> ExitCode {
    for option in ["--update", "--output"] where arguments.has(option) {
      throw .usage(
        LocalizedText(en: "--jsonl prints what it finds", zh: "--jsonl 会直接输出结果"),
        LocalizedText(en: "leave \(option) out", zh: "请去掉 \(option)"))
    }
    let progress = Progress(console: tool.console, language: tool.console.language)
    let failed = try JSONLineDrafts(articles: articles, progress: progress).run(arguments.operands)
    guard failed > 0 else { return .success }
    let told = LocalizedText(en: "documents that could not be read: \(failed)", zh: "无法读取的文档数：\(failed)")
    tool.console.tell([Diagnostic(.error, told)], in: .en)
    return .findings
  }
}
