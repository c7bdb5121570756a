import Dispatch
import Foundation

/// Jobs that all cores do, those that need Graphviz one at a time and before all others: it lays out one
/// graph at a time, and a core that waited for it in a lock would do nothing else.
final class WorkPool: @unchecked Sendable {
  typealias Job = @Sendable () -> Void

  private let condition = NSCondition()
  private var graphs: [Job] = []
  private var others: [Job] = []
  private var drawsGraph = false
  private var running = 0

  /// - Parameter needsGraphviz: whether no other job that does may run beside it.
  func add(needsGraphviz: Bool = false, _ job: @escaping Job) {
    condition.withLock {
      if needsGraphviz { graphs.append(job) } else { others.append(job) }
      condition.signal()
    }
  }

  /// Returns when all jobs are done, and those that they added.
  func run() {
    DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
      while let next = next() {
        next.job()
        finish(next.needsGraphviz)
      }
    }
  }

  /// Waits while others run, which may add more.
  private func next() -> (job: Job, needsGraphviz: Bool)? {
    condition.withLock {
      while true {
        if let next = takeNext() { return next }
        guard running > 0 else { return nil }
        condition.wait()
      }
    }
  }

  private func takeNext() -> (job: Job, needsGraphviz: Bool)? {
    let needsGraphviz = !drawsGraph && !graphs.isEmpty
    guard needsGraphviz || !others.isEmpty else { return nil }
    running += 1
    drawsGraph = drawsGraph || needsGraphviz
    return (needsGraphviz ? graphs.removeFirst() : others.removeFirst(), needsGraphviz)
  }

  private func finish(_ neededGraphviz: Bool) {
    condition.withLock {
      running -= 1
      if neededGraphviz { drawsGraph = false }
      condition.broadcast()
    }
  }
}
