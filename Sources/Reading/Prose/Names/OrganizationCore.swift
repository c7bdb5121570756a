/// What people shorten the long name of an organisation to: 智源 of 北京智源人工智能研究院.
struct OrganizationCore {
  private let scanned: ScannedText

  init(_ name: String, _ lexicon: Lexicon) { scanned = ScannedText(name, lexicon) }

  /// The name without its place, its field and what it ends in; nil where nothing of its own is left.
  var core: String? {
    guard let suffix = scanned.word([.orgSuffix, .weakSuffix], endingAt: scanned.count) else { return nil }
    var start = scanned.word(.place, at: 0).map { Int($0.end) } ?? 0
    if start >= suffix.start { start = 0 }
    let end = end(from: start + 2, before: Int(suffix.start))
    guard (2...4).contains(end - start), start > 0 || end < suffix.start || Int(suffix.start) < scanned.count,
      scanned.word(.orgSuffix, endingAt: end) == nil, !isPlain(start..<end)
    else { return nil }
    return scanned.surface(start..<end)
  }

  private func end(from start: Int, before suffix: Int) -> Int {
    guard start < suffix else { return suffix }
    return (start..<suffix).first { scanned.word(.orgWord, at: $0) != nil } ?? suffix
  }

  /// A place, or words that every second name holds.
  private func isPlain(_ range: Range<Int>) -> Bool {
    if let place = scanned.word([.place, .country], at: range.lowerBound), Int(place.end) >= range.upperBound
    {
      return true
    }
    var place = range.lowerBound
    while place < range.upperBound {
      guard let word = scanned.word([.orgGeneric, .orgWord], at: place) else { return false }
      place = Int(word.end)
    }
    return true
  }
}
