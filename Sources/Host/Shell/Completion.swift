import Analysis

/// What can stand where a value is wanted on the command line.
enum ValueKind {
  case text
  case file
  case folder
  case analyzers
  case words([String])

  /// The words that a shell can offer; nil where it is none of a few.
  func words(analyzers: [String]) -> [String]? {
    switch self {
    case .text, .file, .folder: nil
    case .analyzers: analyzers
    case .words(let words): words
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
  /// Its options, and the one that all have.
  var completedOptions: [Option] { options + [Self.help] }

  private static let help = Option(name: "--help", value: nil, help: "What the command does, with examples.")
}
