/// Words to be found at a place of a text, each with a number that says what it is.
///
/// One step for each scalar that matches; the first goes through a table over the basic plane, so that
/// most places of a text cost one look.
struct WordTrie: Sendable {
  private struct Node: Sendable {
    var next: [UInt32: Int32] = [:]
    var value: Int32 = -1
  }

  private var nodes = [Node()]
  private var roots: [Int32] = []

  init(_ words: [(word: String, value: Int)]) {
    for (word, value) in words where !word.isEmpty { insert(Array(word.unicodeScalars), value) }
    roots = Array(repeating: -1, count: 0x10000)
    for (scalar, node) in nodes[0].next where scalar < 0x10000 { roots[Int(scalar)] = node }
  }

  private mutating func insert(_ word: [Unicode.Scalar], _ value: Int) {
    var node = 0
    for scalar in word {
      if let next = nodes[node].next[scalar.value] {
        node = Int(next)
      } else {
        nodes.append(Node())
        nodes[node].next[scalar.value] = Int32(nodes.count - 1)
        node = nodes.count - 1
      }
    }
    if nodes[node].value < 0 { nodes[node].value = Int32(value) }
  }

  /// The longest word that begins at `start`: where it ends and its number.
  func longest(_ text: [Unicode.Scalar], at start: Int) -> (end: Int, value: Int)? {
    guard start < text.count else { return nil }
    let first = text[start].value
    guard first < 0x10000, roots[Int(first)] >= 0 else { return nil }
    var node = Int(roots[Int(first)])
    var place = start + 1
    var found = nodes[node].value >= 0 ? (place, Int(nodes[node].value)) : nil
    while place < text.count, let next = nodes[node].next[text[place].value] {
      node = Int(next)
      place += 1
      if nodes[node].value >= 0 { found = (place, Int(nodes[node].value)) }
    }
    return found.map { (end: $0.0, value: $0.1) }
  }

  /// Whether a word ends just before `end`: where the longest such begins.
  func longest(_ text: [Unicode.Scalar], endingAt end: Int, within limit: Int = 8) -> Int? {
    for start in max(0, end - limit)..<max(end, 0) {
      if ends(text, start, at: end) { return start }
    }
    return nil
  }

  private func ends(_ text: [Unicode.Scalar], _ start: Int, at end: Int) -> Bool {
    var node = 0
    for place in start..<end {
      guard let next = nodes[node].next[text[place].value] else { return false }
      node = Int(next)
    }
    return nodes[node].value >= 0
  }
}
