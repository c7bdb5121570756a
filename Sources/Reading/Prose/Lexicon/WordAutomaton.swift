/// Finds every word of a list in a text in one pass, without going back.
///
/// A. Aho and M. Corasick, *Efficient String Matching: An Aid to Bibliographic Search* (1975), over Unicode
/// scalars: a Chinese character is one step, not three bytes. Linear in the text and in what is found.
struct WordAutomaton: Sendable {
  /// The children of a state, in the order of their characters, stand side by side.
  private struct State: Sendable {
    var firstChild: Int32 = 0
    var childCount: Int32 = 0
    var fallback: Int32 = 0
    /// The word that ends here, and the nearest state that a shorter word ends in; -1 and 0 where none does.
    var word: Int32 = -1
    var shorter: Int32 = 0
    var depth: Int32 = 0
  }

  private var states: [State] = [State()]
  private var labels: [UInt32] = []
  private var targets: [Int32] = []
  /// From the root, by scalar of the basic plane; most characters of a text begin no word.
  private var roots = [Int32](repeating: 0, count: 0x10000)

  /// - Parameter words: found by their place in the list; the first of two equal ones counts.
  init(_ words: [[Unicode.Scalar]]) {
    let trie = Trie(words)
    lay(out: trie)
    link(trie)
  }

  /// Calls with each word as its last character is met: its place in the list, where it begins and ends.
  func scan(_ text: [Unicode.Scalar], _ found: (_ word: Int32, _ start: Int, _ end: Int) -> Void) {
    text.withUnsafeBufferPointer { text in
      states.withUnsafeBufferPointer { states in
        var state = 0
        for place in text.indices {
          state = next(state, text[place].value, states)
          var ending = states[state].word >= 0 ? state : Int(states[state].shorter)
          while ending != 0 {
            found(states[ending].word, place + 1 - Int(states[ending].depth), place + 1)
            ending = Int(states[ending].shorter)
          }
        }
      }
    }
  }

  @inline(__always)
  private func next(_ start: Int, _ label: UInt32, _ states: UnsafeBufferPointer<State>) -> Int {
    var state = start
    while state != 0 {
      if let child = child(of: states[state], label) { return child }
      state = Int(states[state].fallback)
    }
    return label < 0x10000 ? Int(roots[Int(label)]) : 0
  }

  @inline(__always)
  private func child(of state: State, _ label: UInt32) -> Int? {
    var (low, high) = (Int(state.firstChild), Int(state.firstChild + state.childCount))
    while high - low > 8 {
      let middle = (low + high) / 2
      if labels[middle] <= label { low = middle } else { high = middle }
    }
    while low < high {
      if labels[low] == label { return Int(targets[low]) }
      low += 1
    }
    return nil
  }

  private mutating func lay(out trie: Trie) {
    states = trie.nodes.map { State(word: $0.word, depth: $0.depth) }
    for (index, node) in trie.nodes.enumerated() {
      states[index].firstChild = Int32(labels.count)
      states[index].childCount = Int32(node.children.count)
      for (label, target) in node.children.sorted(by: { $0.key < $1.key }) {
        labels.append(label)
        targets.append(target)
        if index == 0, label < 0x10000 { roots[Int(label)] = target }
      }
    }
  }

  /// Breadth first, so that what a state falls back to is linked before it.
  private mutating func link(_ trie: Trie) {
    var queue = trie.nodes[0].children.values.sorted()
    var head = 0
    while head < queue.count {
      let state = Int(queue[head])
      head += 1
      for (label, target) in trie.nodes[state].children.sorted(by: { $0.key < $1.key }) {
        let fallback = fallback(from: Int(states[state].fallback), label)
        states[Int(target)].fallback = Int32(fallback)
        states[Int(target)].shorter =
          states[fallback].word >= 0 ? Int32(fallback) : states[fallback].shorter
        queue.append(target)
      }
    }
  }

  private func fallback(from start: Int, _ label: UInt32) -> Int {
    states.withUnsafeBufferPointer { next(start, label, $0) }
  }
}

/// The words by their characters, while the automaton is being built.
private struct Trie {
  struct Node {
    var children: [UInt32: Int32] = [:]
    var word: Int32 = -1
    var depth: Int32 = 0
  }

  var nodes = [Node()]

  init(_ words: [[Unicode.Scalar]]) {
    for (place, word) in words.enumerated() where !word.isEmpty { insert(word, Int32(place)) }
  }

  private mutating func insert(_ word: [Unicode.Scalar], _ place: Int32) {
    var node = 0
    for scalar in word {
      if let next = nodes[node].children[scalar.value] {
        node = Int(next)
      } else {
        nodes.append(Node(depth: nodes[node].depth + 1))
        nodes[node].children[scalar.value] = Int32(nodes.count - 1)
        node = nodes.count - 1
      }
    }
    if nodes[node].word < 0 { nodes[node].word = place }
  }
}
