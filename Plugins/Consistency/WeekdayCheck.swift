import Knowledge

/// "It was a Thursday", held against the calendar.
struct WeekdayCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.filter { $0.property == .weekday }.map { fact in
      let (calculation, verdict) = answer(fact)
      return Finding(
        kind: .weekday, claim: Told(base).claim(fact), calculation: calculation, verdict: verdict,
        evidence: [fact.evidence])
    }
  }

  private func answer(_ fact: Fact) -> (LocalizedText, Verdict) {
    guard let when = fact.qualifiers.when, let day = when.earliest, day == when.latest,
      case .code(let code) = fact.value
    else { return (LocalizedText(en: "no single day is told", zh: "未载具体某日"), .undecidable) }
    return (
      when.formatted + LocalizedText(en: " was a ", zh: " 是") + day.weekday.name,
      day.weekday.rawValue == code ? .holds : .contradicted
    )
  }
}
