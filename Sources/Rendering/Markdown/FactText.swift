import Knowledge

/// A fact in words: subject, property, value, and what limits it.
public struct FactText {
  private let base: KnowledgeBase

  public init(_ base: KnowledgeBase) {
    self.base = base
  }

  public func sentence(_ fact: Fact) -> LocalizedText {
    [
      base.name(fact.subject), LocalizedText(en: " — ", zh: "——"), fact.property.label,
      LocalizedText(en: ": ", zh: "："), statement(fact),
    ].joined(separator: "")
  }

  /// What it says of its subject: value, and what limits it.
  public func statement(_ fact: Fact) -> LocalizedText {
    let limits = self.limits(fact)
    guard !limits.isEmpty else { return value(fact) }
    return [
      value(fact), LocalizedText(en: " (", zh: "（"),
      limits.joined(separator: LocalizedText(en: "; ", zh: "；")), LocalizedText(en: ")", zh: "）"),
    ].joined(separator: "")
  }

  /// The place, where a heading with its first paragraph does not tell all of it.
  public func place(_ fact: Fact) -> LocalizedText {
    let evidence = fact.evidence
    let isOne = evidence.paragraphs.count == 1 && evidence.paragraphs[0].count == 1
    return isOne ? LocalizedText("") : LocalizedText(en: " [\(evidence)]", zh: "［\(evidence)］")
  }

  /// The passage's own words, where they may be quoted.
  public func quote(_ fact: Fact) -> LocalizedText {
    fact.evidence.quote.map { LocalizedText(en: " “\($0)”", zh: "「\($0)」") } ?? LocalizedText("")
  }

  public func value(_ fact: Fact) -> LocalizedText { base.text(of: fact.value) }

  private func limits(_ fact: Fact) -> [LocalizedText] {
    let qualifiers = fact.qualifiers
    func named(_ en: String, _ zh: String, _ id: EntityID?) -> LocalizedText? {
      id.map { LocalizedText(en: en + " ", zh: zh) + base.name($0) }
    }
    let scope = qualifiers.scope.map {
      $0 == .total ? LocalizedText(en: "total", zh: "总量") : LocalizedText(en: "active", zh: "激活量")
    }
    let all: [LocalizedText?] = [
      qualifiers.role, qualifiers.when?.formatted,
      qualifiers.lasting.map { LocalizedText(en: "for ", zh: "历时 ") + $0.formatted },
      named("of type", "型号：", qualifiers.hardware), named("for", "用于：", qualifiers.purpose),
      named("from", "来自：", qualifiers.from), named("to", "对象：", qualifiers.to),
      named("counted from", "起算：", qualifiers.since), qualifiers.measure?.label,
      RankText.among(qualifiers), named("by", "由：", qualifiers.by), scope,
      qualifiers.precision.map { LocalizedText($0.rawValue.uppercased()) }, qualifiers.sparsity?.name,
      qualifiers.certainty == .stated ? nil : qualifiers.certainty.name, qualifiers.note,
    ]
    return all.compactMap { $0 }
  }
}
