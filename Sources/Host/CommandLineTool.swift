// Host: the commands, and the only place where files are read and written.
//
// Results go to standard output, everything else to standard error. A package of somebody else's runs
// the same tool with its own analyzers.

import Analysis
import Foundation
import Knowledge

/// How the tool ends; `siku --help` documents the same.
public enum ExitCode: Int32, Sendable {
  /// All was done, and nothing is wrong.
  case success = 0
  /// The input has errors, a fact does not hold, an analyzer could not answer, or two versions differ.
  case findings = 1
  /// The command line is wrong.
  case usage = 2
  /// A file could not be read or written.
  case files = 3
}

/// The `siku` command with a set of analyzers.
public struct CommandLineTool: Sendable {
  /// What `siku --version` prints.
  public static let version = "0.1.0"

  let analyzers: [any Analyzer]
  let console: Console

  /// A tool with analyzers of one's choice; the build-tool plugin lists those of a package.
  public init(analyzers: [any Analyzer], console: Console = .standard) {
    self.analyzers = analyzers
    self.console = console
  }

  /// Runs one command.
  ///
  /// - Parameter arguments: those of the process, its own name first.
  public func run(_ arguments: [String]) -> ExitCode {
    do throws(Failure) {
      return try obey(Array(arguments.dropFirst()))
    } catch {
      console.tell(error.diagnostics, in: error.language ?? console.language)
      return error.exitCode
    }
  }

  private func obey(_ words: [String]) throws(Failure) -> ExitCode {
    switch words.first {
    case nil:
      console.error(Help.overview(analyzers: analyzers))
      return .usage
    case "--version": try console.print("siku \(Self.version)\n")
    case "help" where words.count > 1: try console.print(Help.text(of: try Command.named(words[1])))
    case "--help", "-h", "help": try console.print(Help.overview(analyzers: analyzers))
    case let word?: return try run(try Command.named(word), Array(words.dropFirst()))
    }
    return .success
  }

  private func run(_ command: Command, _ words: [String]) throws(Failure) -> ExitCode {
    let arguments = try ParsedArguments(words, for: command)
    guard !arguments.wantsHelp else {
      try console.print(Help.text(of: command))
      return .success
    }
    do throws(Failure) {
      return try run(command, arguments)
    } catch {
      throw error.told(in: arguments.has("--language") ? try arguments.language() : console.language)
    }
  }

  private func run(_ command: Command, _ arguments: ParsedArguments) throws(Failure) -> ExitCode {
    switch command {
    case .report: try ReportCommand(tool: self, arguments: arguments).run()
    case .draft: try DraftCommand(tool: self, arguments: arguments).run()
    case .import: try ImportCommand(tool: self, arguments: arguments).run()
    case .check: try CheckCommand(tool: self, arguments: arguments).run()
    case .show: try ShowCommand(tool: self, arguments: arguments).run()
    case .diff: try DiffCommand(tool: self, arguments: arguments).run()
    case .path: try PathCommand(tool: self, arguments: arguments).run()
    case .analyzers: try AnalyzersCommand(tool: self, arguments: arguments).run()
    case .new: try NewCommand(tool: self, arguments: arguments).run()
    case .schema: try SchemaCommand(tool: self, arguments: arguments).run()
    case .completion: try CompletionCommand(tool: self, arguments: arguments).run()
    case .man: try ManCommand(tool: self).run()
    }
  }
}
