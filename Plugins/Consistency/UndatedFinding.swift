import Knowledge

extension Finding {
  /// What cannot be decided since something has no date.
  static func undated(_ claim: Fact, _ id: EntityID, kind: Kind, _ base: KnowledgeBase) -> Finding {
    Finding(
      kind: kind, claim: Told(base).claim(claim),
      calculation: LocalizedText(en: "no date is told of ", zh: "未载日期：") + base.name(id),
      verdict: .undecidable, evidence: [claim.evidence])
  }
}
