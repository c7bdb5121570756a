import CIGraph
import Foundation

/// A weighted, undirected network that igraph measures; each measure is an extension in a file of its own.
public final class Network: @unchecked Sendable {
  public struct Tie: Hashable, Sendable {
    public let first: Int
    public let second: Int
    /// Positive; how strong the tie is.
    public let weight: Double

    public init(_ first: Int, _ second: Int, weight: Double) {
      self.first = first
      self.second = second
      self.weight = weight
    }
  }

  public let count: Int
  public let ties: [Tie]
  // Written in `init` and read ever after.
  var graph = igraph_t()

  /// - Parameters:
  ///   - count: how many nodes; they are numbered from 0.
  ///   - ties: between two different nodes of these, at most one for each pair, of positive weight; any
  ///     other is left out.
  public init(count: Int, ties: [Tie]) {
    self.count = max(0, count)
    self.ties = ties.filter { tie in
      tie.first != tie.second && tie.weight > 0 && (0..<count).contains(tie.first)
        && (0..<count).contains(tie.second)
    }
    _ = Self.prepared
    let ends = IGraphVector(self.ties.flatMap { [$0.first, $0.second] })
    _ = Self.turn.withLock { igraph_create(&graph, &ends.vector, igraph_integer_t(self.count), false) }
  }

  deinit { Self.turn.withLock { igraph_destroy(&graph) } }

  /// Errors come back as codes; without this igraph ends the process.
  private static let prepared: Bool = {
    igraph_set_error_handler(igraph_error_handler_ignore)
    igraph_set_warning_handler(igraph_warning_handler_ignore)
    return true
  }()

  /// igraph keeps its random numbers, and what to free after an error, for the whole process: one thread
  /// at a time.
  static let turn = NSLock()
}

/// A vector of integers that igraph owns, freed with this value.
final class IGraphVector {
  var vector = igraph_vector_int_t()

  init(_ values: [Int] = []) {
    igraph_vector_int_init(&vector, igraph_integer_t(values.count))
    for (place, value) in values.enumerated() {
      igraph_vector_int_set(&vector, igraph_integer_t(place), igraph_integer_t(value))
    }
  }

  deinit { igraph_vector_int_destroy(&vector) }

  var values: [Int] {
    (0..<igraph_vector_int_size(&vector)).map { Int(igraph_vector_int_get(&vector, $0)) }
  }
}

/// A vector of numbers that igraph owns, freed with this value.
final class IGraphNumbers {
  var vector = igraph_vector_t()

  init(_ values: [Double] = []) {
    igraph_vector_init(&vector, igraph_integer_t(values.count))
    for (place, value) in values.enumerated() { igraph_vector_set(&vector, igraph_integer_t(place), value) }
  }

  deinit { igraph_vector_destroy(&vector) }

  var values: [Double] {
    (0..<igraph_vector_size(&vector)).map { igraph_vector_get(&vector, $0) }
  }
}
