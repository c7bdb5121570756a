import Knowledge

/// One event dated twice, by days that do not meet.
struct DateCheck {
  private static let properties: [Property] = [.released, .established, .started, .completed, .held]

  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.ids.flatMap { id in
      Self.properties.flatMap { property in
        Differences(of: base.facts(about: id, property), differ: differ).pairs.map { finding($0.0, $0.1) }
      }
    }
  }

  private func differ(_ one: Fact, _ other: Fact) -> Bool? {
    guard let left = one.date, let right = other.date else { return nil }
    return !left.overlaps(right)
  }

  private func finding(_ one: Fact, _ other: Fact) -> Finding {
    let text = Told(base)
    return Finding(
      kind: .dates, claim: text.claim(one),
      calculation: text.amount(one) + LocalizedText(en: " against ", zh: " 对 ") + text.amount(other),
      verdict: .contradicted, evidence: [one.evidence, other.evidence])
  }
}
