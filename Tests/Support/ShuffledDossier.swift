/// The same dossier in another order: its sections, the entries of each, and the facts of each entry.
///
/// Works on lines, so the dossier must be laid out as ours are: sections begin in the first column,
/// entries are indented by two, and each fact is one line, `      - {…}`.
public func shuffledDossier(_ text: String, seed: UInt64) -> String {
  var randomness = SplitMix(state: seed)
  let lines = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  let sections = blocks(lines) { !$0.hasPrefix(" ") }.shuffled(using: &randomness).map { section in
    let entries = blocks(Array(section.dropFirst())) { !$0.hasPrefix("   ") }
    return section.prefix(1)
      + entries.shuffled(using: &randomness).flatMap { factsShuffled($0, using: &randomness) }
  }
  return sections.joined().map { $0 + "\n" }.joined()
}

/// Runs of lines, each with the line that begins it.
private func blocks(_ lines: [String], beginsAt begins: (String) -> Bool) -> [[String]] {
  var blocks: [[String]] = []
  for line in lines {
    if begins(line) || blocks.isEmpty { blocks.append([]) }
    blocks[blocks.count - 1].append(line)
  }
  return blocks
}

/// An entry whose facts are all but its head; they stand last in it.
private func factsShuffled(_ entry: [String], using randomness: inout SplitMix) -> [String] {
  let isFact = { (line: String) in line.hasPrefix("      - {") }
  return entry.filter { !isFact($0) } + entry.filter(isFact).shuffled(using: &randomness)
}

/// Random numbers that are the same in each run.
///
/// G. L. Steele, D. Lea and C. H. Flood, *Fast Splittable Pseudorandom Number Generators* (2014).
public struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  public init(state: UInt64) {
    self.state = state
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
