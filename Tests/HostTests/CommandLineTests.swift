import Foundation
import Testing

@testable import Host
@testable import siku

/// What the words of a command line come to.
@Suite struct CommandLineTests {
  @Test(arguments: [
    (["reprot", "x"], "siku has no command \"reprot\"", "did you mean \"report\"?"),
    (["report"], "\"siku report\" wants PATH…", "for example: siku report"),
    (["report", "--output", "y"], "wants PATH…", "for example"),
    (["report", "x", "--outptu", "y"], "has no option \"--outptu\"", "did you mean \"--output\"?"),
    (["report", "x", "-o", "y"], "has no option \"-o\"", "--output"),
    (["report", "x", "--output"], "--output lacks its value", "write --output DIR"),
    (["report", "--output=", "x"], "--output lacks its value", "write --output DIR"),
    (["report", "x", "--output", ""], "--output lacks its value", "write --output DIR"),
    (["report", "x", "--language", "fr"], "no reports are written in \"fr\"", "there are: en, zh"),
    (["report", "x", "--format", "svgg"], "there is no format \"svgg\"", "did you mean \"svg\"?"),
    (
      ["report", "x", "--format", "svg,gif"], "there is no format \"gif\"",
      "there are: html, dot, svg, md, png, pdf"
    ),
    (["report", "x", "--scale", "big"], "--scale takes no \"big\"", "from 0.1 to 20"),
    (["report", "x", "--scale", "nan"], "--scale takes no \"nan\"", "from 0.1 to 20"),
    (["report", "x", "--format", ","], "--format names nothing", "separated by commas"),
    (
      ["report", "x", "--only", "people-netwrok"], "there is no analyzer \"people-netwrok\"",
      "did you mean \"people-network\"?"
    ),
    (["report", "x", "--only", ","], "--only names nothing", "separated by commas"),
    (["check"], "\"siku check\" wants PATH…", "for example: siku check"),
    (["check", "x", "--source", "wudao"], "--source wants ID=PATH", "for example: --source"),
    (["check", "x", "--source", "=y"], "--source wants ID=PATH", "for example: --source"),
    (["analyzers", "extra"], "\"siku analyzers\" takes no \"extra\"", ""),
    (["analyzers", "--json=yes"], "--json takes no value", "write --json"),
    (["schema", "--json"], "\"siku schema\" has no option \"--json\"", "--help"),
    (["report", ""], "\"siku report\" wants PATH…", "for example: siku report"),
    (["report", "x", "--output", "--language", "zh"], "--output lacks its value", "write --output DIR"),
    (["report", "x", "--language", "en", "--language=zh"], "--language is given twice", "write it once"),
    (["analyzers", "--json", "--json"], "--json is given twice", "write it once"),
    (["help", "reprot"], "siku has no command \"reprot\"", "did you mean \"report\"?"),
  ])
  func refuses(_ words: [String], _ summary: String, _ remedy: String) {
    let run = ToolRun(words)
    #expect(run.exitCode == .usage)
    #expect(run.output == "")
    #expect(run.errorCount == 1)
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains(summary) == true, "\(run.errors)")
    #expect(remedy == "" || lines.dropFirst().contains { $0.contains(remedy) }, "\(run.errors)")
  }

  @Test func takesAValueBehindASpaceOrAnEqualsSign() throws {
    let apart = try ParsedArguments(["a", "--output", "out=1"], for: .report)
    let joined = try ParsedArguments(["--output=out=1", "a"], for: .report)
    #expect(apart["--output"] == "out=1" && joined["--output"] == "out=1")
    #expect(apart.operands == ["a"] && joined.operands == ["a"])
    let repeated = try ParsedArguments(["a", "--source", "b=c", "--source=d=e"], for: .check)
    #expect(repeated.all("--source") == ["b=c", "d=e"])
  }

  @Test func takesAllForPathsBehindTwoHyphens() throws {
    let parsed = try ParsedArguments(["--output", "out", "--", "--output", "-h", "--"], for: .report)
    #expect(parsed.operands == ["--output", "-h", "--"])
    #expect(parsed["--output"] == "out" && !parsed.wantsHelp)
    let run = ToolRun("report", "--", "--language")
    #expect(run.exitCode == .files)
    #expect(run.errors.hasPrefix("--language: error: cannot read this file: there is no such file"))
  }

  @Test func helpsWithEachCommand() {
    for command in Command.allCases {
      let run = ToolRun(command.rawValue, "--help")
      #expect(run.exitCode == .success && run.errors == "")
      for part in command.options.map(\.name) + command.examples + [command.summary] {
        #expect(run.output.contains(part))
      }
    }
  }

  @Test func showsExamplesThatItReads() throws {
    for command in Command.allCases {
      for example in command.examples {
        let words = example.shellWords
        #expect(words.prefix(2) == ["siku", command.rawValue])
        #expect(throws: Never.self) { try ParsedArguments(Array(words.dropFirst(2)), for: command) }
      }
    }
  }

  @Test func documentsItsExitCodes() {
    let overview = ToolRun("--help")
    #expect(overview.exitCode == .success)
    let documented = overview.output.split(separator: "\n").compactMap {
      Int32($0.prefix(4).filter(\.isNumber))
    }
    #expect(documented == [0, 1, 2, 3])
    #expect(documented.map { ExitCode(rawValue: $0) } == [.success, .findings, .usage, .files])
    #expect(ExitCode(rawValue: 4) == nil)
    for analyzer in registeredAnalyzers { #expect(overview.output.contains(analyzer.description.id)) }
    #expect(ToolRun("--version").output == "siku \(CommandLineTool.version)\n")
  }

  @Test func printsHelpAsAResultOnlyWhereItIsAskedFor() {
    #expect(ToolRun("help").output == ToolRun("--help").output)
    #expect(ToolRun("help", "check").output == ToolRun("check", "--help").output)
    let lost = ToolRun()
    #expect(lost.exitCode == .usage && lost.output == "" && lost.errors == ToolRun("help").output)
  }

  @Test func takesListsInOnePieceOrSeveral() throws {
    let words = ["a", "--only", "x,y", "--only=z"]
    #expect(try ParsedArguments(words, for: .report).list("--only") == ["x", "y", "z"])
  }

  @Test func speaksTheLanguageThatItIsTold() {
    let run = ToolRun("report", "x", "--only", "y", "--language", "zh")
    #expect(run.exitCode == .usage && run.errors.hasPrefix("error: 没有分析器“y”\n  可用的有："))
    #expect(ToolRun("check", "none.yaml", "--language", "zh").errors.contains("没有这个文件"))
  }

  @Test func printsWhatItKnowsOfItself() throws {
    let json = try JSONSerialization.jsonObject(with: Data(ToolRun("analyzers", "--json").output.utf8))
    let ids = (json as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(ids == registeredAnalyzers.map(\.description.id))
    let list = ToolRun("analyzers", "--language", "zh").output
    for analyzer in registeredAnalyzers { #expect(list.contains(analyzer.description.title.zh)) }
    let schema = try JSONSerialization.jsonObject(with: Data(ToolRun("schema").output.utf8))
    #expect(schema is [String: Any])
  }
}
