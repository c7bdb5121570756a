import Knowledge

/// Finds amounts in prose, Chinese and English: number, unit, and the words that limit it.
///
/// Linear in the length of the text.
public struct QuantityReader: Sendable {
  private let lexicon: Lexicon

  public init(_ lexicon: Lexicon = .standard) { self.lexicon = lexicon }

  /// The amounts in a text, in their order, without overlap; places count Unicode scalars.
  public func read(_ text: String) -> [QuantityMention] { read(ScannedText(text, lexicon)) }

  /// The amounts in a document, in their order, without overlap.
  func read(_ scanned: ScannedText) -> [QuantityMention] {
    var found: [QuantityMention] = []
    found.reserveCapacity(scanned.count / 200)
    var place = 0
    var cards: Int?
    while let start = NumeralStart.next(in: scanned.text, from: place) {
      guard let numeral = NumeralScanner.numeral(scanned.text, at: start) else {
        place = start + 1
        continue
      }
      place = max(numeral.range.upperBound, start + 1)
      guard AmountProspect.isGiven(scanned, numeral),
        let mention = AmountReader.mention(scanned, numeral, cards: cards)
      else { continue }
      if mention.quantity.unit.dimension == .cards { cards = mention.range.upperBound }
      place = max(place, mention.range.upperBound)
      found.append(mention)
    }
    return found
  }
}
