import Dispatch
import Synchronization

/// What a loop waits for, and whether it is to end.
final class Wake: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private let stopped = Mutex(false)

  var isStopped: Bool { stopped.withLock { $0 } }

  /// For a second at most: some file systems tell nobody what happens.
  func wait() { _ = semaphore.wait(timeout: .now() + .seconds(1)) }

  func now() { semaphore.signal() }

  func stop() {
    stopped.withLock { $0 = true }
    now()
  }
}
