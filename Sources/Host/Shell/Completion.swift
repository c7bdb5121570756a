import Analysis

/// What can stand where a value is wanted on the command line.
enum ValueKind {
  case words([String])
  case folder
  case file
  case text

  /// By what stands for the value in help.
  init(_ value: String, analyzers: [String]) {
    switch value {
    case "DIR": self = .folder
    case "FILE", "PATH", "PATH…", "DOSSIER", "DRAFT", "ID=PATH": self = .file
    case "IDS": self = .words(analyzers)
    case "FORMATS": self = .words(Report.formats)
    case "SHELL": self = .words(Shell.allCases.map(\.rawValue))
    case _ where value.contains("|"): self = .words(value.split(separator: "|").map(String.init))
    default: self = .text
    }
  }
}

/// A shell that completes command lines, by a script that is made from the commands' own description.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  func script(analyzers: [String]) -> String {
    switch self {
    case .bash: BashCompletion(analyzers: analyzers).script
    case .zsh: ZshCompletion(analyzers: analyzers).script
    case .fish: FishCompletion(analyzers: analyzers).script
    }
  }
}

extension Command {
  /// The options and what each takes.
  func completedOptions(analyzers: [String]) -> [(option: Option, kind: ValueKind?)] {
    (options + [Self.help]).map { ($0, $0.value.map { ValueKind($0, analyzers: analyzers) }) }
  }

  private static let help = Option(name: "--help", value: nil, help: "What the command does, with examples.")

  /// What its operands are, where a shell can know.
  func operandKind(analyzers: [String]) -> ValueKind? {
    operandNames.first.map { ValueKind($0, analyzers: analyzers) }
  }
}
