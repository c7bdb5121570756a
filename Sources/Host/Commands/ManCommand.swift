import Analysis

/// `siku man`
struct ManCommand {
  let tool: CommandLineTool

  func run() throws(Failure) -> ExitCode {
    let page = ManPage(version: CommandLineTool.version, analyzers: tool.analyzers.map(\.description.id))
    try tool.console.print(page.text)
    return .success
  }
}
