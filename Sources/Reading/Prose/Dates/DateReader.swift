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
    let leads = scanned.words.hits(DateGrammar.leading, in: 0..<scanned.count)
    let grammar = DateGrammar(scanned: scanned)
    var story = DateStory(published: published)
    var found: [ResolvedDate] = []
    var (place, lead, depth) = (0, 0, 0)
    while place < scanned.count {
      while lead < leads.count, leads[lead].start < place { lead += 1 }
      let kind = DateCharacter.kind(scanned.text[place])
      let isLed = lead < leads.count && Int(leads[lead].start) == place
      switch kind {
      case .opening: depth += 1
      case .closing: depth = max(0, depth - 1)
      case .lineFeed: depth = 0
      default: break
      }
      guard isLed || kind == .digit || kind == .number || kind == .half, var date = grammar.date(at: place)
      else {
        place += 1
        continue
      }
      date = grammar.limited(grammar.joined(date))
      if depth > 0 { date.isAside = true }
      if let resolved = story.resolve(date) { found.append(resolved) }
      place = max(date.range.upperBound, place + 1)
    }
    return found
  }
}
