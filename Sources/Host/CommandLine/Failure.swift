import Knowledge

/// Why a command ended early.
struct Failure: Error {
  let exitCode: ExitCode
  let diagnostics: [Diagnostic]
  /// What the command was told to speak; nil before its options are known.
  private(set) var language: Language?

  init(_ exitCode: ExitCode, _ diagnostics: Diagnostic...) {
    self.init(exitCode, diagnostics)
  }

  init(_ exitCode: ExitCode, _ diagnostics: [Diagnostic]) {
    (self.exitCode, self.diagnostics) = (exitCode, diagnostics)
  }

  /// A command line that cannot be read.
  static func usage(_ summary: LocalizedText, _ remedy: LocalizedText?) -> Failure {
    Failure(.usage, Diagnostic(.error, summary, remedy: remedy))
  }

  func told(in language: Language) -> Failure {
    var failure = self
    failure.language = language
    return failure
  }
}
