import Dispatch
import Foundation

/// Hears that a person wants the work to end, by Ctrl-C or `kill`: the first time it ends well, the second
/// at once.
final class StopSignal {
  private static let numbers = [SIGINT, SIGTERM]
  private let sources: [any DispatchSourceSignal]

  init(_ heard: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "siku.signals", qos: .userInteractive)
    sources = Self.numbers.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        signal(number, SIG_DFL)
        heard()
      }
      source.resume()
      return source
    }
  }

  func forget() {
    for source in sources { source.cancel() }
    for number in Self.numbers { signal(number, SIG_DFL) }
  }
}
