import Knowledge

/// Reads a place in a source: `wudao 22`, `wudao 22-23`, `wudao 109+158` (together).
enum EvidenceParser {
  /// Nil where the text has another form, or a range that runs backwards.
  static func parse(_ text: String, quote: String? = nil) -> Evidence? {
    let words = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
    guard words.count == 2 else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for place in words[1].split(separator: UInt8(ascii: "+"), omittingEmptySubsequences: false) {
      guard let range = range(place) else { return nil }
      ranges.append(range)
    }
    return Evidence(source: String(Substring(words[0])), paragraphs: ranges, quote: quote)
  }

  private static func range(_ text: Substring.UTF8View) -> ClosedRange<Int>? {
    let ends = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { Int(Substring($0).trimmed) }
    guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
      1 <= first, first <= last
    else { return nil }
    return first...last
  }
}
