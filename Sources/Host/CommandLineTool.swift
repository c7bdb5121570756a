// Host: the commands, and the only place where files are read and written.
//
// Results go to standard output, everything else to standard error. A package of somebody else's runs
// the same tool with its own analyzers.

import Analysis
import Foundation
import Knowledge

/// How the tool ends; `siku --help` documents the same.
public enum ExitCode: Int32, Sendable {
  case success = 0
  /// The input has errors, a fact does not hold, or an analyzer could not answer.
  case findings = 1
  /// The command line is wrong.
  case usage = 2
  /// A file could not be read or written.
  case files = 3
}

/// The `siku` command with a set of analyzers.
public struct CommandLineTool: Sendable {
  public static let version = "0.1.0"

  let analyzers: [any Analyzer]
  let console: Console

  public init(analyzers: [any Analyzer], console: Console = .standard) {
    self.analyzers = analyzers
    self.console = console
  }

  /// Runs one command.
  ///
  /// - Parameter arguments: those of the process, its own name first.
  public func run(_ arguments: [String]) -> ExitCode {
    let words = Array(arguments.dropFirst())
    do throws(Failure) {
      guard let first = words.first, !["--help", "-h", "help"].contains(first) else {
        console.output(Help.overview(analyzers: analyzers))
        return words.isEmpty ? .usage : .success
      }
      if first == "--version" {
        console.output("siku \(Self.version)\n")
        return .success
      }
      let command = try Command.named(first)
      let parsed = try ParsedArguments(Array(words.dropFirst()), for: command)
      if parsed.wantsHelp {
        console.output(Help.text(of: command))
        return .success
      }
      return try run(command, parsed)
    } catch {
      for diagnostic in error.diagnostics { console.error(diagnostic.formatted(in: error.language) + "\n") }
      return error.exitCode
    }
  }

  private func run(_ command: Command, _ arguments: ParsedArguments) throws(Failure) -> ExitCode {
    switch command {
    case .report: try ReportCommand(tool: self, arguments: arguments).run()
    case .draft: try DraftCommand(tool: self, arguments: arguments).run()
    case .check: try CheckCommand(tool: self, arguments: arguments).run()
    case .analyzers: try AnalyzersCommand(tool: self, arguments: arguments).run()
    case .schema: SchemaCommand(tool: self).run()
    }
  }
}

/// Why a command ended early.
struct Failure: Error {
  let exitCode: ExitCode
  let diagnostics: [Diagnostic]
  var language = Language.en

  init(_ exitCode: ExitCode, _ diagnostics: Diagnostic..., language: Language = .en) {
    self.init(exitCode, diagnostics, language: language)
  }

  init(_ exitCode: ExitCode, _ diagnostics: [Diagnostic], language: Language = .en) {
    (self.exitCode, self.diagnostics, self.language) = (exitCode, diagnostics, language)
  }
}
