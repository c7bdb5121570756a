/// Completion for bash 4 or later; where a file is wanted, bash's own takes over.
struct BashCompletion {
  let analyzers: [String]

  var script: String {
    """
    # Completion of siku for bash. Made by: siku completion bash
    _siku() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        \(reply(words: Command.allCases.map(\.rawValue) + ["help", "--help", "--version"]))
        return
      fi
      case $command:$prev in
    \(Command.allCases.flatMap(values).joined(separator: "\n"))
      esac
      if [ "${cur#-}" != "$cur" ]; then
        case $command in
    \(Command.allCases.map(options).joined(separator: "\n"))
        esac
        return
      fi
      case $command in
    \((Command.allCases.compactMap(operands) + ["    help) \(reply(words: Command.allCases.map(\.rawValue))) ;;"]).joined(separator: "\n"))
      esac
    }
    complete -o bashdefault -o default -F _siku siku

    """
  }

  private func values(of command: Command) -> [String] {
    command.options.filter { $0.value != nil }.map { option in
      "    \(command):\(option.name)) " + (reply(option.takes).map { $0 + "; " } ?? "") + "return ;;"
    }
  }

  private func options(of command: Command) -> String {
    "      \(command)) \(reply(words: command.completedOptions.map(\.name))) ;;"
  }

  private func operands(of command: Command) -> String? {
    command.operandKind.words(analyzers: analyzers).map { "    \(command)) \(reply(words: $0)) ;;" }
  }

  /// Nil where bash's own completion does.
  private func reply(_ kind: ValueKind) -> String? {
    if case .folder = kind { return "mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")" }
    return kind.words(analyzers: analyzers).map { reply(words: $0) }
  }

  private func reply(words: [String]) -> String {
    "mapfile -t COMPREPLY < <(compgen -W '\(words.joined(separator: " "))' -- \"$cur\")"
  }
}
