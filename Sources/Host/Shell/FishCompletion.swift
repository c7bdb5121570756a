/// Completion for fish.
struct FishCompletion {
  let analyzers: [String]

  var script: String {
    """
    # Completion of siku for fish. Made by: siku completion fish
    complete -c siku -f -n __fish_use_subcommand -l help -d 'What siku does.'
    complete -c siku -f -n __fish_use_subcommand -l version -d 'The version of this tool.'
    complete -c siku -f -n __fish_use_subcommand -a help -d 'What a command does.'
    complete -c siku -f -n '__fish_seen_subcommand_from help' -a \(quoted(Command.allCases.map(\.rawValue).joined(separator: " ")))
    \(Command.allCases.flatMap(lines).joined(separator: "\n"))

    """
  }

  private func lines(of command: Command) -> [String] {
    let begin = "complete -c siku -n '__fish_seen_subcommand_from \(command)'"
    let options = command.completedOptions.map { option in
      let value = option.value == nil ? "" : value(option.takes)
      return "\(begin) -l \(option.name.dropFirst(2))\(value) -d \(quoted(option.help))"
    }
    return [
      "complete -c siku -f -n __fish_use_subcommand -a \(command) -d \(quoted(command.summary))",
      begin + operands(command.operandKind),
    ] + options
  }

  private func value(_ kind: ValueKind) -> String {
    switch kind {
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .file: " -r -F"
    case .text, .analyzers, .words: " -x" + offered(kind)
    }
  }

  private func operands(_ kind: ValueKind) -> String {
    switch kind {
    case .file, .folder: " -F"
    case .text, .analyzers, .words: " -f" + offered(kind)
    }
  }

  private func offered(_ kind: ValueKind) -> String {
    kind.words(analyzers: analyzers).map { " -a " + quoted($0.joined(separator: " ")) } ?? ""
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
