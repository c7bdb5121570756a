import Analysis
import Knowledge

/// What cards, power and numbers are called in this report.
struct Wording {
  let base: KnowledgeBase

  /// Such as "BAAI, owns 480 cards of A100".
  func resource(_ fact: Fact) -> LocalizedText {
    let hardware = fact.qualifiers.hardware.map { LocalizedText(" ") + base.name($0) } ?? LocalizedText("")
    return base.name(fact.subject) + LocalizedText(en: ", ", zh: "，") + fact.property.label
      + LocalizedText(" ") + base.text(of: fact.value) + hardware
  }

  /// Such as "480 + 960 cards A100".
  func cards(_ conversion: CardPower) -> LocalizedText {
    let numbers = conversion.cards.map { base.text(of: $0.value) }.joined(separator: " + ")
    return numbers + LocalizedText(" ") + base.name(conversion.throughput.hardware)
  }

  /// Powers of ten, with the bounds where they differ.
  static func operations(_ bounds: Interval?) -> LocalizedText {
    guard let bounds else { return LocalizedText("") }
    let (lower, upper) = (NumberFormat.scientific(bounds.lower), NumberFormat.scientific(bounds.upper))
    return LocalizedText(lower == upper ? lower : lower + "–" + upper)
  }

  static func percent(_ share: Interval) -> LocalizedText {
    func text(_ value: Double) -> String { NumberFormat.fixed(value * 100, digits: value < 0.1 ? 1 : 0) }
    let (lower, upper) = (text(share.lower), text(share.upper))
    return LocalizedText((lower == upper ? lower : lower + "–" + upper) + " %")
  }

}
