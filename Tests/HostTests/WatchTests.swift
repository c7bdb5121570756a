import Foundation
import Support
import Testing

/// The program itself, where the tests were built in their usual place.
private let program = Repository.root.appending(path: ".build/debug/siku").path

/// `siku report --watch`, as a process of its own.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: program)))
struct WatchTests {
  private let folder: TemporaryFolder
  private let process = Process()

  init() throws {
    folder = try TemporaryFolder()
    try save("Ada")
    try folder.write("".utf8, to: "told")
    let told = try FileHandle(forWritingTo: URL(filePath: folder.path("told")))
    process.executableURL = URL(filePath: program)
    process.arguments = [
      "report", folder.path("story.yaml"), "--output", folder.path("out"), "--only", "people-network",
      "--format", "md", "--watch",
    ]
    (process.standardOutput, process.standardError) = (told, told)
  }

  private func save(_ name: String, to file: String = "story.yaml") throws {
    try folder.write(dossier("people:\n  ada: {names: \(name)}").utf8, to: file)
  }

  private func text(_ file: String) -> String {
    (try? String(contentsOfFile: folder.path(file), encoding: .utf8)) ?? ""
  }

  private var drawings: Int { text("told").ranges(of: " ms)\n").count }

  /// Whether it comes to be so, soon or late.
  private func comes(_ holds: () -> Bool) -> Bool {
    for _ in 0..<1000 {
      if holds() { return true }
      usleep(20_000)
    }
    return false
  }

  private func end(by signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  @Test(arguments: [SIGINT, SIGTERM]) func drawsAtEachSaveUntilItIsTold(_ signal: Int32) throws {
    try process.run()
    #expect(comes { drawings == 1 })
    try folder.write(dossier("title: x\npeople: [").utf8, to: "story.yaml")
    #expect(comes { text("told").contains("the last good report is kept") })
    #expect(text("told").contains("story.yaml:") && text("told").contains(": error: "))
    #expect(text("out/README.md").contains("1 person") && drawings == 1)
    try save("Eve")
    #expect(comes { drawings == 2 })
    // As editors save that write beside, and rename; such as put the old one aside first.
    try save("Eve", to: "other~")
    rename(folder.path("other~"), folder.path("story.yaml"))
    #expect(comes { drawings == 3 })
    rename(folder.path("story.yaml"), folder.path("story.yaml~"))
    try save("Eve")
    #expect(comes { drawings == 4 })
    #expect(text("told").contains(folder.path("out/README.md") + " ("))
    #expect(end(by: signal) == 0)
  }

  @Test func endsWhereThereIsNothingToWatch() throws {
    process.arguments = ["report", folder.path("none.yaml"), "--watch"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 3)
  }
}
