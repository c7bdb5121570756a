import Knowledge

/// A note in free words, and the little that is looked for in it.
struct NoteText {
  private let words: [Substring]

  init(_ text: String) { words = text.split { $0.isWhitespace || "\"()[]/".contains($0) } }

  /// Whether the words of a phrase stand in it one after the other, in capitals or not.
  func contains(_ phrase: String) -> Bool {
    let wanted = phrase.lowercased().split(separator: " ")
    guard !wanted.isEmpty, wanted.count <= words.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      wanted.indices.allSatisfy { bare(start + $0) == wanted[$0] }
    }
  }

  /// The amount that stands behind "active parameters", else before "active".
  func amount(of names: [String]) -> String? {
    let places = words.indices.filter { names.contains(bare($0)) }
    return places.lazy.compactMap(behind).first ?? places.lazy.compactMap(before).first
  }

  private func behind(_ place: Int) -> String? {
    guard place + 2 < words.count, Self.counted.contains(bare(place + 1)) else { return nil }
    let next = ["-", ":", "="].contains(words[place + 2]) ? place + 3 : place + 2
    return amount(endingAt: next, before: next + 1) ?? amount(endingAt: next + 1, before: next + 2)
  }

  private func before(_ place: Int) -> String? {
    let last = place > 0 && Self.counted.contains(bare(place - 1)) ? place - 2 : place - 1
    guard last >= 0, let end = words[last].last, !",.;:".contains(end) else { return nil }
    return amount(endingAt: last, before: place)
  }

  /// `41B`, or `17 billion`; a bare number is none.
  private func amount(endingAt last: Int, before end: Int) -> String? {
    guard words.indices.contains(last), end <= words.count else { return nil }
    let word = words[last].trimmingPrefix { $0 == "~" }
    let start = Self.scales.contains(bare(last)) ? last - 1 : last
    guard start >= 0, let digit = (start == last ? word.first : words[start].first), digit.isASCII,
      digit.isNumber
    else { return nil }
    let text = (start == last ? "" : words[start] + " ") + word.trimmed(",.;:")
    let quantity = try? QuantityParser(dimensions: [.parameters]).parse(text)
    return (quantity?.told ?? 0) >= 1e6 ? text : nil
  }

  private func bare(_ place: Int) -> String { String(words[place].trimmed(",.;:!?")).lowercased() }

  private static let scales: Set<String> = ["trillion", "billion", "million"]
  private static let counted: Set<String> = ["parameters", "parameter", "params", "param", "weights"]
}

extension Substring {
  fileprivate func trimmed(_ marks: String) -> Substring {
    var text = self
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return text
  }
}
