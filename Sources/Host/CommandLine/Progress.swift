import Dispatch
import Knowledge

/// Tells somebody who watches what goes on, where it takes long.
struct Progress {
  let console: Console
  let language: Language
  /// Shorter work is over before it could be read of.
  var patience = DispatchTimeInterval.seconds(1)

  /// Does the work, and names it once it has gone on for longer than ``patience``.
  func during<Value, Problem>(
    _ name: LocalizedText, _ work: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    guard console.isWatched else { return try work() }
    let message = DispatchWorkItem { [console, language] in console.error(name[language] + "…\n") }
    defer { message.cancel() }
    // Of its own class of service: the work may keep all threads of the usual one.
    DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + patience, execute: message)
    return try work()
  }
}
