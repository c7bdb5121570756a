import Foundation
import Knowledge

/// `siku new`
struct NewCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let name = arguments.operands[0]
    let path = name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? name : name + ".yaml"
    let title = URL(filePath: path).deletingPathExtension().lastPathComponent
    try write(Array(Self.dossier(titled: title).utf8), to: path)
    try tool.console.print(path + "\n")
    return .success
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(POSIXError) {
      try WholeFile.create(bytes, at: path)
    } catch {
      throw Failure(
        .files,
        Diagnostic(
          .error, LocalizedText(en: "cannot start this dossier: ", zh: "无法新建此档案：") + error.reason,
          at: Location(file: path),
          remedy: LocalizedText(
            en: "choose a name that is not taken, in a folder that you may write to", zh: "请在可写的文件夹中另选名称")))
    }
  }

  /// One fact of each usual kind, to write over.
  static func dossier(titled title: String) -> String {
    """
    # What a dossier can say: siku schema. What is wrong in it: siku check. Its pictures: siku report.
    siku: 1
    title: {en: \(quoted(title))}

    sources:
      article:
        title: {en: The first text that you read}
        date: 2024-06
        language: en

    people:
      ada:
        names: {en: Ada Example, zh: 艾达}
        facts:
          - {works-at: lab, role: {en: director}, when: 2021/2023, evidence: article 3}

    organizations:
      lab:
        names: {en: Example Lab, zh: 示例实验室}
        facts:
          - {developed: alpha, evidence: article 5}
          - {rents: ~2000 cards, for: alpha, lasting: 8 months, evidence: article 7}

    models:
      alpha:
        names: {en: Alpha}
        facts:
          - {parameters: '>100B', evidence: article 5}
          - {released: 2023-05, evidence: article 5}

    """
  }

  /// In double quotes, as JSON and YAML share them.
  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
