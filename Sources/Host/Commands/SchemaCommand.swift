import Reading
import Rendering

/// `siku schema`
struct SchemaCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let isOfArtifacts = arguments.has("--artifacts")
    try tool.console.print(isOfArtifacts ? ArtifactSchema.json : DossierSchema.json + "\n")
    return .success
  }
}
