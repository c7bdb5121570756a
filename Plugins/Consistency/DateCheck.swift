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
    guard !left.overlaps(right), let gap = left.days(to: right) else { return false }
    return gap > [left, right].map(tolerance).reduce(0, max)
  }

  /// "About 2019" may be as much off as it is long.
  private func tolerance(_ date: PartialDate) -> Int {
    guard date.isQualified, let first = date.earliest, let last = date.latest else { return 0 }
    return last.number - first.number + 1
  }

  private func finding(_ one: Fact, _ other: Fact) -> Finding {
    let text = Told(base)
    return Finding(
      kind: .dates, claim: text.claim(one),
      calculation: text.amount(one) + LocalizedText(en: " against ", zh: " 对 ") + text.amount(other),
      verdict: .contradicted, evidence: [one.evidence, other.evidence])
  }
}

extension PartialDate {
  /// The days between two dates that do not overlap.
  fileprivate func days(to other: PartialDate) -> Int? {
    guard let first = earliest, let last = latest, let start = other.earliest, let end = other.latest else {
      return nil
    }
    return max(start.number - last.number, first.number - end.number)
  }
}
