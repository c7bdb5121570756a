import Analysis
import Knowledge

/// `siku completion`
struct CompletionCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let word = arguments.operands[0]
    guard let shell = Shell(rawValue: word) else {
      throw .usage(
        LocalizedText(en: "there is no completion for \"\(word)\"", zh: "没有“\(word)”的补全"),
        .suggestion(word, among: Shell.allCases.map(\.rawValue)))
    }
    try tool.console.print(shell.script(analyzers: tool.analyzers.map(\.description.id)))
    return .success
  }
}
