import Knowledge

/// Reads dates in the order of the story: what counts from another date is resolved against the last one
/// told, or the day of publication.
public struct DateReader: Sendable {
  private let published: PartialDate?

  public init(published: PartialDate? = nil) {
    self.published = published
  }

  /// Reads a text on its own, with the standard lexicon.
  public func read(_ text: String) -> [ResolvedDate] { read(ScannedText(text)) }

  /// One pass: only digits, Chinese numbers and words that may begin a date are looked at twice.
  func read(_ scanned: ScannedText) -> [ResolvedDate] {
    let grammar = DateGrammar(scanned: scanned)
    var places = DatePlaces(scanned)
    var story = DateStory(published: published)
    var found: [ResolvedDate] = []
    found.reserveCapacity(scanned.count / 256)
    while let place = places.next() {
      guard var date = grammar.date(at: place, isLed: places.isLed) else { continue }
      date = grammar.limited(grammar.joined(date))
      if places.isBracketed { date.isAside = true }
      places.skip(to: date.range.upperBound)
      guard let resolved = story.resolve(date) else { continue }
      if let last = found.last, grammar.explains(date, last) { found.removeLast() }
      found.append(resolved)
    }
    return found
  }
}
