/// Completion for zsh, through its own `_arguments`.
struct ZshCompletion {
  let analyzers: [String]

  var script: String {
    """
    #compdef siku
    # Completion of siku for zsh. Made by: siku completion zsh
    _siku() {
      local -a commands=(
    \(Command.allCases.map { "    \(quoted($0.rawValue + ":" + $0.summary.replacing(":", with: "\\:")))" }.joined(separator: "\n"))
        'help:What a command does.'
      )
      if (( CURRENT == 2 )); then
        _describe -t commands command commands
        return
      fi
      local command=$words[2]
      shift words
      (( CURRENT-- ))
      case $command in
        help) _describe -t commands command commands ;;
    \(Command.allCases.map(arguments).joined(separator: "\n"))
      esac
    }
    _siku "$@"

    """
  }

  private func arguments(of command: Command) -> String {
    let options = command.completedOptions.map { option in
      let help = "[" + option.help.replacing("[", with: "(").replacing("]", with: ")") + "]"
      let name = (option.repeats ? "*" : "") + option.name + (option.value == nil ? "" : "=")
      return quoted(name + help + (option.value.map { action(option.takes, $0) } ?? ""))
    }
    let operands = command.operandNames.map { name in
      quoted((name.hasSuffix("…") ? "*" : "") + action(command.operandKind, name))
    }
    let lines = (options + operands).map { "\n        \($0)" }.joined(separator: " \\")
    return "    \(command)) _arguments \\\(lines) ;;"
  }

  private func action(_ kind: ValueKind, _ name: String) -> String {
    let title = name.filter { $0 != "…" && $0 != ":" }
    switch kind {
    case .folder: return ":\(title):_files -/"
    case .file: return ":\(title):_files"
    case .text: return ":\(title): "
    case .analyzers, .words:
      return ":\(title):(\((kind.words(analyzers: analyzers) ?? []).joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
