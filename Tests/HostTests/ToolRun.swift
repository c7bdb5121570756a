import Analysis
import Host
import Synchronization

@testable import siku

/// One run of the tool with all analyzers, and what it said.
struct ToolRun {
  let exitCode: ExitCode
  let output: String
  let errors: String

  init(_ arguments: String...) {
    self.init(arguments)
  }

  init(_ arguments: [String]) {
    let (results, messages) = (Heard(), Heard())
    let console = Console(output: results.hear, error: messages.hear, isWatched: false)
    exitCode = CommandLineTool(analyzers: registeredAnalyzers, console: console).run(["siku"] + arguments)
    (output, errors) = (results.text, messages.text)
  }

  /// How many problems it told of.
  var errorCount: Int { errors.ranges(of: "error: ").count }
}

private final class Heard: Sendable {
  private let pieces = Mutex<[String]>([])

  var text: String { pieces.withLock { $0.joined() } }

  @Sendable func hear(_ piece: String) {
    pieces.withLock { $0.append(piece) }
  }
}
