import Foundation
import Knowledge
import Support
import Synchronization
import Testing

@testable import Host

/// Results that cannot be written, and messages of work that takes long.
@Suite struct ConsoleTests {
  @Test func saysThatResultsCannotBeWritten() {
    let messages = Mutex("")
    let full = Console(
      output: { _ throws(POSIXError) in throw POSIXError(.ENOSPC) },
      error: { text in messages.withLock { $0 += text } }, isWatched: false)
    for words in [["schema"], ["--version"], ["help"], ["analyzers"]] {
      #expect(CommandLineTool(analyzers: [], console: full).run(["siku"] + words) == .files)
    }
    #expect(messages.withLock { $0 }.hasPrefix("error: cannot write the results: No space left on device\n"))
  }

  /// The program itself, where the tests were built in their usual place.
  private static let program = Repository.root.appending(path: ".build/debug/siku").path

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: program)),
    arguments: [
      ("schema >&-", 3), ("schema 2>&-", 0), ("report none.yaml 2>&-", 3),
      ("report none.yaml >&- 2>&- <&-", 3),
    ])
  func livesWithClosedStreams(_ line: String, _ exitCode: Int32) throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "'\(Self.program)' \(line)"]
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationReason == .exit && shell.terminationStatus == exitCode)
  }

  @Test(arguments: [(true, 0, "\r\u{1B}[KReading…"), (true, 60, ""), (false, 0, "")])
  func namesWorkThatTakesLongWhereSomebodyWatches(
    _ isWatched: Bool, _ patience: Double, _ told: String
  ) async throws {
    let messages = Mutex("")
    let console = Console(
      output: { _ in }, error: { text in messages.withLock { $0 += text } }, isWatched: isWatched)
    let progress = Progress(console: console, language: .en, patience: patience)
    let value = progress.during(LocalizedText(en: "Reading", zh: "正在读取")) {
      for _ in 0..<500 where !messages.withLock({ $0 }).hasPrefix(told) { usleep(10_000) }
      return 7
    }
    let said = messages.withLock { $0 }
    #expect(value == 7 && said.hasPrefix(told) && said.isEmpty == told.isEmpty)
    // At the end the line is gone.
    #expect(said.isEmpty || said.hasSuffix("\r\u{1B}[K"))
  }
}
