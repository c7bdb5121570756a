import Dispatch
import Foundation

/// Works on a stream of items on all cores: results come out in the order of their items, and no more than
/// a few are in flight, however long the stream is.
final class OrderedWork<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  private let work: @Sendable (Item) -> Result
  private let emit: @Sendable (Result) -> Void
  private let slots: DispatchSemaphore
  private let lock = NSLock()
  private var waiting: [Int: Result] = [:]
  private var nextToEmit = 0

  /// - Parameter emit: called for one result at a time.
  init(work: @escaping @Sendable (Item) -> Result, emit: @escaping @Sendable (Result) -> Void) {
    (self.work, self.emit) = (work, emit)
    slots = DispatchSemaphore(value: 3 * ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Returns when all has come out.
  func run<Failure>(_ next: () throws(Failure) -> Item?) throws(Failure) {
    let group = DispatchGroup()
    defer { group.wait() }
    var number = 0
    while let item = try next() {
      slots.wait()
      DispatchQueue.global().async(group: group) { [self, number] in finish(number, work(item)) }
      number += 1
    }
  }

  private func finish(_ number: Int, _ result: Result) {
    lock.withLock {
      waiting[number] = result
      while let ready = waiting.removeValue(forKey: nextToEmit) {
        emit(ready)
        nextToEmit += 1
        slots.signal()
      }
    }
  }
}
