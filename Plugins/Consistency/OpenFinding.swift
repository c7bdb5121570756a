import Knowledge

extension Finding {
  /// A claim that nothing in the dossier decides, and why.
  static func open(_ claim: Fact, _ kind: Kind, _ reason: LocalizedText, _ base: KnowledgeBase) -> Finding {
    Finding(
      kind: kind, claim: Told(base).claim(claim), calculation: reason, verdict: .undecidable,
      evidence: [claim.evidence])
  }

  /// Something has no date.
  static func undated(_ claim: Fact, _ id: EntityID, kind: Kind, _ base: KnowledgeBase) -> Finding {
    .open(claim, kind, LocalizedText(en: "no date is told of ", zh: "未载日期：") + base.name(id), base)
  }

  /// A rank whose kind only words tell.
  static func inWords(_ claim: Fact, _ base: KnowledgeBase) -> Finding {
    .open(
      claim, .rank,
      LocalizedText(
        en: "only words say among what, and the dossier lists no such things", zh: "范围仅以文字说明，档案未列出同类"),
      base)
  }
}
