import Reading

/// `siku schema`
struct SchemaCommand {
  let tool: CommandLineTool

  func run() -> ExitCode {
    tool.console.output(DossierSchema.json + "\n")
    return .success
  }
}
