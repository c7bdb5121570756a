import Knowledge

/// When something ends, by a fact that dates it or by the claim's own words.
enum Moment {
  case fact(Fact)
  case day(PartialDate)

  var date: PartialDate? {
    switch self {
    case .fact(let fact): fact.date
    case .day(let date): date
    }
  }

  var evidence: [Evidence] {
    if case .fact(let fact) = self { [fact.evidence] } else { [] }
  }

  func text(_ told: Told) -> LocalizedText {
    switch self {
    case .fact(let fact): told.date(fact)
    case .day(let date): date.formatted
    }
  }
}

extension Dates {
  /// A claim that tells a time speaks of its subject then.
  func ends(of claim: Fact) -> [Moment] {
    claim.qualifiers.when.map { [.day($0)] } ?? told(of: claim.subject, by: Self.ends).map(Moment.fact)
  }
}
