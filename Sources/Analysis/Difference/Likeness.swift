/// How alike two texts are, by the pairs of neighbouring characters that they share.
///
/// L. R. Dice, *Measures of the amount of ecologic association between species* (1945).
struct Likeness {
  /// Texts less alike than this are two, not one that was edited.
  static let least = 0.5
  /// More comparisons than this would be a text that was written anew.
  private static let most = 250_000

  private let counts: [UInt64: Int]
  private let total: Int

  init(_ text: String) {
    let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { UInt64($0.value) }
    let pairs = zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }
    counts = Dictionary(pairs.map { ($0, 1) }, uniquingKeysWith: +)
    total = pairs.count
  }

  /// From 0 to 1.
  func to(_ other: Likeness) -> Double {
    guard total + other.total > 0 else { return 0 }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(total + other.total)
  }

  /// The places of texts that are likely one, the most alike first, each text once.
  static func pairs(
    _ old: [(place: Int, text: String)], _ new: [(place: Int, text: String)]
  ) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count <= most / new.count else { return [] }
    let (olds, news) = (old.map { Likeness($0.text) }, new.map { Likeness($0.text) })
    var candidates: [(likeness: Double, old: Int, new: Int)] = []
    for (i, one) in olds.enumerated() {
      for (j, other) in news.enumerated() {
        let likeness = one.to(other)
        if likeness >= least { candidates.append((likeness, old[i].place, new[j].place)) }
      }
    }
    candidates.sort { (-$0.likeness, $0.old, $0.new) < (-$1.likeness, $1.old, $1.new) }
    var (taken, given): (Set<Int>, Set<Int>) = ([], [])
    return candidates.filter { pair in
      guard !taken.contains(pair.old), !given.contains(pair.new) else { return false }
      taken.insert(pair.old)
      given.insert(pair.new)
      return true
    }.map { ($0.old, $0.new) }
  }
}
