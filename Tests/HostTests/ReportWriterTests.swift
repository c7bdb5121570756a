import Foundation
import Support
import Testing

@testable import Host
@testable import Reading

/// What a report leaves on disk: its own files, all of them, and nobody else's touched.
@Suite struct ReportWriterTests {
  private let folder: TemporaryFolder
  private let dossierPath: String

  init() throws {
    folder = try TemporaryFolder()
    dossierPath = try folder.write(dossier(Self.story).utf8, to: "story.yaml")
  }

  private static let story = """
    people:
      ada: {names: Ada, facts: [{leads: lab, evidence: notes 1}]}
      bo: {names: Bo, facts: [{works-at: lab, evidence: notes 2}]}
    organizations:
      lab: {names: Lab, facts: [{owns: 8 cards, evidence: notes 3}]}
    models:
      m: {names: M, facts: [{parameters: 1B, evidence: notes 4}]}
    """

  private func report(_ more: String...) -> ToolRun {
    ToolRun(["report", dossierPath, "--output", folder.path("out")] + more)
  }

  @Test func listsItsFilesAndSaysWhichToOpen() throws {
    let run = report()
    #expect(run.exitCode == .success && run.errors == "")
    #expect(run.output == folder.path("out/README.md") + "\n")
    let files = try folder.files(in: "out")
    let listed = String(decoding: try #require(files[".siku-report"]), as: UTF8.self)
    #expect(
      listed.split(separator: "\n").map(String.init) == files.keys.filter { $0 != ".siku-report" }.sorted())
    for name in ["README.md", "evidence.md", "people-network/overview.svg", "people-network/overview.dot"] {
      #expect(files[name]?.isEmpty == false, "\(name)")
    }
  }

  /// A file that was written again would be another one, with another number.
  @Test func changesNoByteTheSecondTime() throws {
    _ = report()
    let before = (files: try folder.files(in: "out"), numbers: try numbers())
    let run = report()
    #expect(run.exitCode == .success && run.errors == "")
    #expect(try folder.files(in: "out") == before.files)
    #expect(try numbers() == before.numbers)
  }

  private func numbers() throws -> [String: Int?] {
    try folder.files(in: "out").keys.reduce(into: [:]) { numbers, name in
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("out/" + name))
      numbers[name] = (attributes[.systemFileNumber] as? NSNumber)?.intValue
    }
  }

  @Test func removesWhatItNoLongerWritesAndKeepsTheRest() throws {
    _ = report()
    let foreign = "people-network/my-notes.txt"
    try folder.write("mine".utf8, to: "out/" + foreign)
    let run = report("--only", "compute-tally", "--format", "md")
    #expect(run.exitCode == .success)
    #expect(
      run.errors.contains("people-network/overview.svg") && run.errors.contains("model-scale/sizes.svg"))
    let files = try folder.files(in: "out")
    #expect(
      files.keys.filter { !$0.hasPrefix("compute-tally/") }.sorted() == [
        ".siku-report", "README.md", "evidence.md", foreign,
      ])
    #expect(files.keys.allSatisfy { !$0.hasSuffix(".svg") })
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/model-scale")))
  }

  @Test func touchesNothingWhereAFileOfSomebodyElseWouldBeLost() throws {
    try folder.write("mine".utf8, to: "out/evidence.md")
    let run = report()
    #expect(run.exitCode == .files && run.errorCount == 1 && run.output == "")
    #expect(
      run.errors.hasPrefix(folder.path("out/evidence.md") + ": error: this file is not an earlier report's"))
    #expect(try folder.files(in: "out") == ["evidence.md": Data("mine".utf8)])
  }

  @Test func doesNotBelieveAListThatLeadsOutOfItsFolder() throws {
    try folder.write("mine".utf8, to: "victim.txt")
    let victim = folder.path("victim.txt")
    try folder.write("../victim.txt\n\(victim)\na/../../victim.txt\n".utf8, to: "out/.siku-report")
    #expect(report().exitCode == .success)
    #expect(FileManager.default.fileExists(atPath: victim))
  }

  /// A list that was merged wrongly, or by somebody hostile, must not cost a file.
  @Test func doesNotBelieveAListOfWhatNoReportHas() throws {
    let theirs = ["story.yaml", "photos/2020/1.jpg", "photos/x.txt", ".hidden.md", "link/x.md"]
    try folder.write("mine".utf8, to: "out/elsewhere/x.md")
    for name in theirs.dropLast() { try folder.write("mine".utf8, to: "out/" + name) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("out/link"), withDestinationPath: "elsewhere")
    try folder.write((theirs + ["photos", ""]).joined(separator: "\n").utf8, to: "out/.siku-report")
    let run = report()
    #expect(run.exitCode == .success && run.errors == "")
    for name in theirs {
      #expect(try String(contentsOfFile: folder.path("out/" + name), encoding: .utf8) == "mine")
    }
  }

  @Test func keepsFilesNamedLikeOnesUnderWay() throws {
    for name in ["README.md.new", "evidence.md~", "README.md.tmp"] {
      try folder.write("mine".utf8, to: "out/" + name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("out/.siku-report.new"), withDestinationPath: dossierPath)
    #expect(report().exitCode == .success)
    #expect(try folder.files(in: "out")["README.md.new"] == Data("mine".utf8))
    #expect(try folder.files()["story.yaml"] == Data(dossier(Self.story).utf8))
    #expect(try folder.files(in: "out")[".siku-report.new"] == nil)
  }

  @Test func letsRunsInOneFolderTakeTurns() throws {
    for language in ["en", "zh"] {
      _ = ToolRun("report", dossierPath, "--output", folder.path(language), "--language", language)
    }
    for _ in 0..<5 {
      let runs = concurrentMap(["en", "zh", "en", "zh"]) {
        [path = folder.path("out"), dossierPath] language in
        ToolRun("report", dossierPath, "--output", path, "--language", language)
      }
      for run in runs { #expect(run.exitCode == .success && run.errors == "", "\(run.errors)") }
      let files = try folder.files(in: "out")
      #expect(try files == folder.files(in: "en") || files == folder.files(in: "zh"))
    }
  }

  @Test func saysWhereItCannotWrite() throws {
    try folder.write("mine".utf8, to: "file")
    for output in ["file", "file/below"] {
      let run = ToolRun("report", dossierPath, "--output", folder.path(output))
      #expect(run.exitCode == .files && run.errorCount == 1 && run.output == "")
      #expect(run.errors.hasPrefix(folder.path(output)) && run.errors.contains("Not a directory"))
      #expect(run.errors.contains(": error: cannot write this file: "))
      #expect(run.errors.contains("--output"))
    }
    #expect(try folder.files().keys.sorted() == ["file", "story.yaml"])
  }

  /// A run that breaks off knows its files again, so that the next can go on where it stood.
  @Test func goesOnAfterARunThatBrokeOff() throws {
    try folder.write("mine".utf8, to: "out/model-scale")
    let broken = report()
    #expect(broken.exitCode == .files && broken.errorCount == 1)
    try FileManager.default.removeItem(atPath: folder.path("out/model-scale"))
    try folder.write(dossier(Self.story.replacing("Ada", with: "Eve")).utf8, to: "story.yaml")
    let next = report()
    #expect(next.exitCode == .success && next.errors == "")
  }

  @Test func writesBesideTheDossierUnlessToldOtherwise() throws {
    let run = ToolRun("report", folder.path(), "--only", "compute-tally", "--format", "md")
    #expect(run.exitCode == .success)
    #expect(try folder.files().keys.contains("compute-tally/sums.md"))
    #expect(try folder.files().keys.contains("story.yaml"))
  }
}
