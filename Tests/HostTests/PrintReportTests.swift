import Foundation
import Support
import Testing

/// A report with pictures for slides and print.
@Suite struct PrintReportTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.write(
      dossier(
        """
        people:
          ada: {names: Ada, facts: [{leads: lab, evidence: notes 1}]}
        organizations:
          lab: {names: Lab}
        """
      ).utf8, to: "story.yaml")
  }

  private func files(_ more: String...) throws -> [String: Data] {
    let run = ToolRun(
      ["report", path, "--only", "people-network", "--output", folder.path("out")] + more)
    #expect(run.exitCode == .success && run.errors == "", "\(run.errors)")
    return try folder.files(in: "out")
  }

  @Test func writesThemWhereTheyAreAskedForAndNothingElse() throws {
    let first = try files("--format", "pdf,png")
    #expect(
      first.keys.sorted() == [".siku-report", "people-network/overview.pdf", "people-network/overview.png"])
    #expect(try files("--format", "png,pdf") == first)
    #expect(try files("--format", "png,pdf", "--scale", "1") != first)
  }

  @Test func leavesThemOutElse() throws {
    #expect(try !files().keys.contains { $0.hasSuffix(".png") || $0.hasSuffix(".pdf") })
  }

  @Test func linksToThemAndToNothingThatIsNotThere() throws {
    let written = try files("--format", "md,png")
    let index = String(decoding: try #require(written["README.md"]), as: UTF8.self)
    #expect(index.contains("](people-network/overview.png)") && !index.contains("overview.svg"))
  }
}
