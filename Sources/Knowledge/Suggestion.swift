/// The candidate that a mistyped word most likely means, or nil where none is near.
///
/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours
/// (L. Boytsov, *Indexing Methods for Approximate Dictionary Searching*, 2011). A candidate is near when
/// at most a third of its length, and one edit at least, differs. Ties go to the first in sorted order.
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased())
  let ranked = candidates.sorted().map { ($0, distance(typed, Array($0.lowercased()))) }
  guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, max(typed.count, best.0.count) / 3)
  else { return nil }
  return best.0
}

private func distance(_ left: [Character], _ right: [Character]) -> Int {
  var previous: [Int] = []
  var current = Array(0...right.count)
  for (row, character) in left.enumerated() {
    var next = [row + 1]
    for (column, other) in right.enumerated() {
      var cost = min(
        current[column] + (character == other ? 0 : 1), current[column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
        cost = min(cost, previous[column - 1] + 1)
      }
      next.append(cost)
    }
    previous = current
    current = next
  }
  return current[right.count]
}
