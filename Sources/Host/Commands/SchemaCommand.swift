import Reading

/// `siku schema`
struct SchemaCommand {
  let tool: CommandLineTool

  func run() throws(Failure) -> ExitCode {
    try tool.console.print(DossierSchema.json + "\n")
    return .success
  }
}
