import Analysis
import Knowledge

/// Facts in the short words of a calculation.
struct Told {
  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  /// A fact as a sentence without its subject's other facts.
  ///
  /// - Parameter isNoted: whether its note is told, which ``amount(_:)`` tells too.
  func claim(_ fact: Fact, isNoted: Bool = true) -> LocalizedText {
    let limits = [
      fact.qualifiers.role, RankText.among(fact.qualifiers), fact.qualifiers.measure?.label,
      fact.qualifiers.to.map(base.name),
      fact.qualifiers.since.map { LocalizedText(en: "since ", zh: "自 ") + base.name($0) },
      fact.qualifiers.when?.formatted, isNoted ? fact.qualifiers.note : nil,
    ].compactMap { $0 }
    let tail =
      limits.isEmpty
      ? LocalizedText("")
      : LocalizedText(en: " (", zh: "（") + limits.joined() + LocalizedText(en: ")", zh: "）")
    return base.name(fact.subject) + LocalizedText(en: " — ", zh: "——") + fact.property.label
      + LocalizedText(en: ": ", zh: "：") + base.text(of: fact.value) + tail
  }

  /// An amount and whose it is, with its source where that helps.
  func amount(_ fact: Fact) -> LocalizedText {
    base.text(of: fact.value) + LocalizedText(en: " (", zh: "（") + base.name(fact.subject) + note(fact)
      + LocalizedText(en: ")", zh: "）")
  }

  /// A date and whose it is.
  func date(_ fact: Fact) -> LocalizedText {
    base.name(fact.subject) + LocalizedText(en: " ", zh: "") + fact.property.label
      + LocalizedText(en: " ", zh: " ") + base.text(of: fact.value)
  }

  private func note(_ fact: Fact) -> LocalizedText {
    let source = LocalizedText(en: ", \(fact.evidence.source)", zh: "，\(fact.evidence.source)")
    return (fact.qualifiers.note.map { LocalizedText(en: ", ", zh: "，") + $0 } ?? LocalizedText("")) + source
  }
}
