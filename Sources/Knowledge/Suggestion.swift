/// The candidate that a mistyped word most likely means, or nil where none is near.
///
/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours
/// (L. Boytsov, *Indexing Methods for Approximate Dictionary Searching*, 2011). A candidate is near when
/// at most a third of its length, and one edit at least, differs. Ties go to the first in sorted order.
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased())
  var best: (distance: Int, word: String)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased())
    let limit = max(1, max(typed.count, letters.count) / 3)
    guard abs(typed.count - letters.count) <= limit else { continue }
    let found = (distance: distance(typed, letters), word: candidate)
    if found.distance <= limit, best.map({ found < $0 }) ?? true { best = found }
  }
  return best?.word
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
