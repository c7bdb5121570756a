import Foundation
import Knowledge
import Support
import Testing

@testable import Host
@testable import siku

/// What shells, and the pager of manuals, make of what is printed for them.
@Suite struct ShellTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for shell in Shell.allCases {
      try folder.write(ToolRun("completion", shell.rawValue).output.utf8, to: shell.rawValue)
    }
  }

  /// The lines that a program prints; nil where it is not installed, as none of them is on macOS.
  private func lines(_ program: String, _ arguments: String..., input: String = "") throws -> [String]? {
    let path = "/usr/bin/" + program
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    (process.standardOutput, process.standardError) = (output, output)
    process.standardInput = FileHandle(
      forReadingAtPath: try folder.write(input.utf8, to: "input"))
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  private func bash(_ words: String...) throws -> [String]? {
    let quoted = (["siku"] + words).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      source '\(folder.path("bash"))'; COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count); _siku
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    return try lines("bash", "--norc", "-c", script)
  }

  private func fish(_ line: String) throws -> [String]? {
    try lines("fish", "--no-config", "-c", "source '\(folder.path("fish"))'; complete -C '\(line)'")?
      .map { String($0.split(separator: "\t")[0]) }
  }

  @Test func completesInBash() throws {
    guard let commands = try bash("re") else { return }
    #expect(commands == ["report"])
    #expect(try bash("report", "--la") == ["--language"])
    #expect(try bash("report", "--language", "") == ["en", "zh"])
    #expect(try bash("report", "--only", "tal") == ["talent-flow"])
    #expect(try bash("completion", "") == ["bash", "zsh", "fish"])
    #expect(try bash("help", "anal") == ["analyzers"])
    // Left to bash, which completes names of files.
    #expect(try bash("check", "") == [])
  }

  @Test func completesInFish() throws {
    guard let commands = try fish("siku re") else { return }
    #expect(commands == ["report"])
    #expect(try fish("siku report --la") == ["--language"])
    #expect(try fish("siku report --language ") == ["en", "zh"])
    #expect(try fish("siku completion z") == ["zsh"])
  }

  @Test func isReadByZsh() throws {
    guard let complaints = try lines("zsh", "-n", folder.path("zsh")) else { return }
    #expect(complaints == [])
    #expect(ToolRun("completion", "zsh").output.contains("'--output=["))
  }

  @Test func knowsNoOtherShell() {
    let run = ToolRun("completion", "fsh")
    #expect(run.exitCode == .usage && run.errors.contains("did you mean \"fish\"?"))
  }

  @Test func printsAManualWithoutAComplaintOfGroff() throws {
    let page = ToolRun("man").output
    for command in Command.allCases { #expect(page.contains("siku \(command.rawValue)")) }
    guard let complaints = try lines("groff", "-K", "utf8", "-man", "-ww", "-z", "-Tutf8", input: page) else {
      return
    }
    #expect(complaints == [])
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], Language.zh, true), (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], .en, true),
    (["LC_ALL": "", "LC_MESSAGES": "zh_TW"], .zh, true), (["NO_COLOR": "1"], .en, false),
    (["NO_COLOR": "", "TERM": "dumb"], .en, false), ([:], .en, true),
  ])
  func asksTheEnvironment(_ environment: [String: String], _ language: Language, _ colours: Bool) {
    let surroundings = Surroundings(environment)
    #expect(surroundings.language == language && surroundings.allowsColours == colours)
  }
}
