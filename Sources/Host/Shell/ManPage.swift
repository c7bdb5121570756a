/// The manual page, in the macros of man(7).
struct ManPage {
  let version: String
  let analyzers: [String]

  var text: String {
    var lines = [
      ".TH SIKU 1 \"\" \"siku \(version)\" \"User Commands\"", ".SH NAME",
      "siku \\- graphs, charts and reports from dossiers of facts on the history of AI that can be checked",
      ".SH SYNOPSIS", ".B siku", ".I COMMAND", "[\\fIOPTIONS\\fR]", ".SH COMMANDS",
    ]
    for command in Command.allCases { lines += self.lines(of: command) }
    lines += [".SH ANALYZERS", escaped(analyzers.joined(separator: ", ")), ".SH \"EXIT STATUS\""]
    for (code, meaning) in Help.exitCodeMeanings { lines += tagged("\(code.rawValue)", meaning) }
    lines.append(".SH ENVIRONMENT")
    for (name, meaning) in Help.environment { lines += tagged(name, meaning) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func tagged(_ tag: String, _ meaning: String) -> [String] {
    [".TP", ".B \(tag)", escaped(meaning)]
  }

  private func lines(of command: Command) -> [String] {
    let operands = command.operandNames.map { "\\fI\(escaped($0))\\fR" }
    let title = ".SS \"\(([escaped("siku " + command.rawValue)] + operands).joined(separator: " "))\""
    let options = command.options.flatMap { option in
      [
        ".TP", "\\fB\(escaped(option.name))\\fR" + (option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""),
        escaped(option.help),
      ]
    }
    let examples = [".PP", ".EX"] + command.examples.map(escaped) + [".EE"]
    return [title, escaped(command.summary)]
      + (command.operand.map { [".PP", meaning($0, of: command)] } ?? [])
      + options + examples
  }

  private func meaning(_ operand: String, of command: Command) -> String {
    let names = command.operandNames.map { $0.filter { $0 != "…" } }.joined(separator: " or ")
    return escaped("\(names) is \(operand).")
  }

  /// Text that is no request and no escape, whose hyphens can be copied.
  private func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("…", with: "...")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
