import Knowledge

/// "Made up of four teams", held against what the dossier tells to be a part.
struct PartsCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  /// Numbers beside their total are a sum.
  var findings: [Finding] {
    base.facts.filter { claim in
      claim.property == .parts
        && !base.facts(about: claim.subject, .parts).contains { $0.qualifiers.scope == .total }
    }
    .compactMap(finding)
  }

  private func finding(_ claim: Fact) -> Finding? {
    guard let number = claim.quantity else { return nil }
    let parts = named(claim.subject)
    let verdict: Verdict =
      parts.contains { number.bounds.contains(Double($0.ids.count)) } ? .holds : .undecidable
    let shown = parts.map { $0.kind.name + LocalizedText(" × \($0.ids.count)") }.joined()
    return Finding(
      kind: .parts, claim: Told(base).claim(claim),
      calculation: parts.isEmpty
        ? LocalizedText(en: "the dossier names no parts", zh: "档案未列出其组成部分")
        : LocalizedText(en: "parts that the dossier names: ", zh: "档案所列组成部分：") + shown,
      verdict: verdict, evidence: [claim.evidence] + parts.flatMap(\.evidence).listed())
  }

  private typealias Parts = (kind: EntityKind, ids: Set<EntityID>, evidence: [Evidence])

  /// By kind: a claim counts teams or models, not both. A dossier may name too few, so that a number that
  /// no kind has proves nothing.
  private func named(_ whole: EntityID) -> [Parts] {
    let told = base.relations(to: whole).filter { $0.property == .partOf }
    return EntityKind.allCases.compactMap { kind in
      let alike = told.filter { base[$0.subject].kind == kind }
      return alike.isEmpty ? nil : (kind, Set(alike.map(\.subject)), alike.map(\.fact.evidence))
    }
  }
}
