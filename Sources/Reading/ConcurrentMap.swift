import Dispatch
import Foundation

/// Does the same work for each item, on all cores; results stand in the order of their items.
package func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
) -> [Result] {
  let results = Results<Result>()
  DispatchQueue.concurrentPerform(iterations: items.count) { place in
    results.keep(work(items[place]), at: place)
  }
  return results.inOrder
}

/// What threads have brought so far.
private final class Results<Result: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var all: [(place: Int, result: Result)] = []

  func keep(_ result: Result, at place: Int) {
    lock.withLock { all.append((place, result)) }
  }

  var inOrder: [Result] {
    lock.withLock { all.sorted { $0.place < $1.place }.map(\.result) }
  }
}
