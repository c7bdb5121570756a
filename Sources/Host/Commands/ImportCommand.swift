import Knowledge
import Reading

/// `siku import`
struct ImportCommand {
  let tool: CommandLineTool
  let arguments: ParsedArguments

  func run() throws(Failure) -> ExitCode {
    let language = try arguments.language()
    let tables = try TableFiles(mapping: arguments["--mapping"])
    var files: [DossierFile] = []
    let progress = Progress(console: tool.console, language: language)
    for path in arguments.operands { files.append(try tables.read(path, progress)) }
    let dossier = try progress.during(.reading) { () throws(Failure) in try self.dossier(files) }
    tool.console.tell(dossier.problems, in: language)
    try tool.console.print(dossier.yaml)
    return .success
  }

  private func dossier(
    _ files: [DossierFile]
  ) throws(Failure) -> (yaml: String, problems: [Diagnostic]) {
    do throws(MappingFaults) {
      return try TableDossier.text(files)
    } catch {
      throw Failure(.findings, error.diagnostics)
    }
  }
}
