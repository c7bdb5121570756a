import Knowledge

/// A told number of cards, or several that one holder has together, at one precision, in P.
struct CardPower {
  let cards: [Fact]
  let throughput: Throughput
  /// In P, as throughput's base unit is.
  let power: Interval

  /// Nil where any of the facts counts no cards.
  init?(_ cards: [Fact], _ throughput: Throughput) {
    let amounts = cards.compactMap { $0.quantity?.baseBounds }
    guard !cards.isEmpty, amounts.count == cards.count else { return nil }
    self.cards = cards
    self.throughput = throughput
    power = amounts.sum() * throughput.perCard
  }

  var holder: EntityID { cards[0].subject }
  var evidence: [Evidence] { cards.map(\.evidence) + [throughput.evidence] }
}
