import Foundation
import Testing

@testable import Host
@testable import siku

/// A new dossier holds, draws, and costs nobody a file.
@Suite struct NewCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["story", "story.yaml", "悟道 \"2.0\""])
  func startsADossierThatHolds(_ name: String) throws {
    let run = ToolRun("new", folder.path(name))
    let file = run.output.trimmingCharacters(in: .newlines)
    #expect(run.exitCode == .success && file.hasSuffix(".yaml"))
    #expect(ToolRun("check", file).exitCode == .success && ToolRun("check", file).errors == "")
    let report = ToolRun("report", file, "--output", folder.path("out"), "--format", "md")
    #expect(report.exitCode == .success && report.errors == "")
    #expect(try folder.files().keys.filter { $0.hasSuffix(".new") } == [])
  }

  @Test func keepsAFileThatIsThere() throws {
    try folder.write("mine".utf8, to: "story.yaml")
    let run = ToolRun("new", folder.path("story"))
    #expect(run.exitCode == .files && run.errors.contains("choose a name that is not taken"))
    #expect(try folder.files() == ["story.yaml": Data("mine".utf8)])
  }
}
