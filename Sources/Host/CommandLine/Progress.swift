import Dispatch
import Foundation
import Knowledge

extension LocalizedText {
  static let reading = LocalizedText(en: "Reading", zh: "正在读取")
}

/// Tells somebody who watches how far long work has come, on one line that is gone when it is done.
final class Progress: @unchecked Sendable {
  private let plain: Console
  private let language: Language
  /// Shorter work is over before it could be read of.
  private let patience: Double
  private let lock = NSLock()
  private var names: [(number: Int, name: LocalizedText)] = []
  private var started = 0
  private var (done, total) = (0.0, 0.0)
  private var begin = ContinuousClock.now
  private var timer: (any DispatchSourceTimer)?
  private var isShown = false

  private static let interval = DispatchTimeInterval.milliseconds(200)
  private static let clear = "\r\u{1B}[K"
  /// In characters, the wide ones of Chinese taken for two.
  private static let widest = 76

  init(console: Console, language: Language, patience: Double = 1) {
    (plain, self.language, self.patience) = (console, language, patience)
  }

  /// The console for what is said and printed meanwhile: it does not run into the line.
  var console: Console {
    Console(
      output: { [self] text throws(POSIXError) in
        clear()
        try plain.output(text)
      },
      error: { [self] text in
        clear()
        plain.error(text)
      }, isWatched: plain.isWatched, language: plain.language, isColoured: plain.isColoured)
  }

  /// There is so much more to do, in any unit.
  func expect(_ more: Double) { lock.withLock { total += more } }

  /// So much more is done.
  func advance(_ more: Double) { lock.withLock { done += more } }

  /// Does the work, and names it while it goes on; of several at once the last is named.
  func during<Value, Problem>(
    _ name: LocalizedText, _ work: () throws(Problem) -> Value
  ) throws(Problem) -> Value {
    guard plain.isWatched else { return try work() }
    let number = enter(name)
    defer { leave(number) }
    return try work()
  }

  private func enter(_ name: LocalizedText) -> Int {
    lock.withLock {
      if names.isEmpty { startTimer() }
      started += 1
      names.append((started, name))
      return started
    }
  }

  private func leave(_ number: Int) {
    lock.withLock {
      names.removeAll { $0.number == number }
      guard names.isEmpty else { return }
      timer?.cancel()
      (timer, done, total) = (nil, 0, 0)
      clearShown()
    }
  }

  private func startTimer() {
    begin = .now
    // Of its own class of service: the work may keep all threads of the usual one.
    let timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInteractive))
    timer.schedule(deadline: .now() + patience, repeating: Self.interval)
    timer.setEventHandler { [weak self] in self?.show() }
    timer.resume()
    self.timer = timer
  }

  private func show() {
    lock.withLock {
      guard let name = names.last?.name else { return }
      let seconds = begin.duration(to: .now) / .seconds(1)
      let told = Estimate(done: done, of: total, after: seconds).text[language]
      plain.error(Self.clear + Self.cut(name[language], to: Self.widest - Self.width(told)) + "…" + told)
      isShown = true
    }
  }

  private func clear() { lock.withLock { clearShown() } }

  private func clearShown() {
    if isShown { plain.error(Self.clear) }
    isShown = false
  }

  private static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  private static func width(_ scalar: Unicode.Scalar) -> Int { scalar.value < 0x1100 ? 1 : 2 }

  private static func cut(_ text: String, to width: Int) -> String {
    var rest = width
    return String(
      text.prefix { character in
        rest -= character.unicodeScalars.reduce(0) { $0 + Self.width($1) }
        return rest >= 0
      })
  }
}
