/// The place in a source that supports one fact.
public struct Evidence: Hashable, Sendable, CustomStringConvertible {
  /// The id of a ``Source``.
  public let source: String
  /// Paragraphs that say it together, counted from 1, in order; never empty.
  public let paragraphs: [ClosedRange<Int>]
  /// The passage's own words, where the source may be quoted (W3C Web Annotation, TextQuoteSelector).
  public let quote: String?

  /// A place in a source; the paragraphs may come in any order.
  public init(source: String, paragraphs: [ClosedRange<Int>], quote: String? = nil) {
    self.source = source
    self.paragraphs = paragraphs.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    self.quote = quote
  }

  /// `wudao ¶22–23+44`
  public var description: String {
    var text = source + " ¶"
    for (place, range) in paragraphs.enumerated() {
      if place > 0 { text += "+" }
      text += String(range.lowerBound)
      if range.count > 1 { text += "–" + String(range.upperBound) }
    }
    return text
  }

  /// The order of citations in a list: by source, then by place.
  public static func listedBefore(_ left: Evidence, _ right: Evidence) -> Bool {
    guard left.source == right.source else { return left.source < right.source }
    guard left.paragraphs == right.paragraphs else {
      return left.paragraphs.lexicographicallyPrecedes(right.paragraphs) {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }
    }
    return (left.quote ?? "") < (right.quote ?? "")
  }
}

extension Sequence<Evidence> {
  /// Each place once, in reading order.
  public func listed() -> [Evidence] {
    Evidence.listed(Array(self))
  }
}

extension Evidence {
  fileprivate static func listed(_ places: [Evidence]) -> [Evidence] {
    guard places.count > 1 else { return places }
    return places.sorted(by: listedBefore).reduce(into: []) { listed, place in
      if listed.last != place { listed.append(place) }
    }
  }
}
