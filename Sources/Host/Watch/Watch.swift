import Foundation
import Knowledge

/// Draws, and draws again whenever a file that the report is made of is saved, until a person ends it.
struct Watch {
  let console: Console
  let language: Language
  /// The files that are read now, and the folders that they are looked for in.
  let paths: () -> [String]
  /// Returns the path to open.
  let draw: () throws(Failure) -> String

  private static let clock = ContinuousClock()

  /// - Throws: where the first drawing finds no file, or cannot write: no save would mend that.
  func run() throws(Failure) -> ExitCode {
    let wake = Wake()
    let stop = StopSignal { wake.stop() }
    defer { stop.forget() }
    var drawn = FileStamps(paths())
    try redraw(since: Self.clock.now, isFirst: true)
    while !wake.isStopped {
      let events = FileEvents(paths()) { wake.now() }
      defer { events.end() }
      // What was saved before the events began is seen at once.
      var (now, begin) = (FileStamps(paths()), Self.clock.now)
      while now == drawn, !wake.isStopped {
        wake.wait()
        begin = Self.clock.now
        now = .settled(paths, unlike: drawn)
      }
      guard !wake.isStopped else { break }
      drawn = now
      try redraw(since: begin, isFirst: false)
    }
    return .success
  }

  private func redraw(since begin: ContinuousClock.Instant, isFirst: Bool) throws(Failure) {
    do throws(Failure) {
      let path = try draw()
      let time = Int((begin.duration(to: Self.clock.now) / .milliseconds(1)).rounded())
      try console.print("\(path) (\(time) ms)\n")
    } catch {
      guard !isFirst || error.exitCode == .findings else { throw error }
      console.tell(error.diagnostics, in: language)
      let told = LocalizedText(
        en: "the last good report is kept; waiting for the next save\n", zh: "保留上一份完好的报告，等待下一次保存\n")
      console.error(told[language])
    }
  }
}
