import Analysis

/// Help texts, made from the commands' own description.
enum Help {
  static func overview(analyzers: [any Analyzer]) -> String {
    """
    siku turns dossiers of facts on the history of AI into graphs, charts and reports that can be checked.

    Usage: siku COMMAND [OPTIONS]

    Commands:
    \(rows(Command.allCases.map { ($0.rawValue, $0.summary) }))

    Other:
    \(rows([("COMMAND --help", "What a command does, with examples."), ("--version", "The version of this tool.")]))

    Analyzers: \(analyzers.map(\.description.id).joined(separator: ", "))

    \(exitCodes)

    Environment:
    \(rows(environment.map { ($0.name, $0.meaning) }))

    """
  }

  static func text(of command: Command) -> String {
    let operand = command.operandNames.map { " " + $0 }.joined()
    let name = command.operandNames.map { $0.filter { $0 != "…" } }.joined(separator: " or ")
    let options = command.options.map { option in
      (option.name + (option.value.map { " " + $0 } ?? ""), option.help)
    }
    return """
      \(command.summary)

      Usage: siku \(command.rawValue)\(operand)\(options.isEmpty ? "" : " [OPTIONS]")
      \(command.operand.map { "\n\(name) is \($0).\n" } ?? "")
      Options:
      \(rows(options + [("--help", "This text.")]))

      Examples:
      \(command.examples.map { "  " + $0 }.joined(separator: "\n"))

      \(exitCodes)

      """
  }

  static let exitCodeMeanings: [(code: ExitCode, meaning: String)] = [
    (.success, "done; of siku diff: the two are the same; of siku report --watch: ended by Ctrl-C"),
    (
      .findings,
      "the input has errors, a fact does not hold, an analyzer could not answer, or what siku diff compares differs"
    ),
    (.usage, "the command line is wrong"),
    (
      .files,
      "a file could not be read or written (siku diff: or has errors), or a library that a format needs is missing"
    ),
  ]

  static let environment: [(name: String, meaning: String)] = [
    ("LC_ALL, LC_MESSAGES, LANG", "Messages are in Chinese where these ask for it."),
    ("NO_COLOR", "Messages on a terminal have no colours where this is set."),
  ]

  private static let exitCodes =
    "Exit codes:\n" + rows(exitCodeMeanings.map { ("\($0.code.rawValue)", $0.meaning) })

  private static func rows(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count + 2) + $0.1 }
      .joined(separator: "\n")
  }
}
