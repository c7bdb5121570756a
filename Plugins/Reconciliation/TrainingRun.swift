import Knowledge

/// The operations that training one model took, by what went in and by what it ran on.
struct TrainingRun {
  let model: EntityID
  let parameters: Fact?
  let tokens: Fact?
  let cards: Fact?
  let lasting: Quantity?
  let throughput: Throughput?
  /// What sources themselves tell.
  let told: [Fact]

  /// Six operations for each parameter and token: two forward, four back
  /// (Kaplan et al., *Scaling Laws for Neural Language Models*, 2020, section 2.1).
  var byWork: Interval? {
    guard let parameters = parameters?.quantity, let tokens = tokens?.quantity else { return nil }
    return Interval(6) * parameters.figure * tokens.figure
  }

  /// All that the cards could have done in that time.
  var atPeak: Interval? {
    guard let cards = cards?.quantity, let lasting, let throughput else { return nil }
    let perSecond = Interval(1e15) * throughput.perCard
    return cards.baseBounds * lasting.figure * Interval(86_400) * perSecond
  }

  /// The share of it that the model's operations make.
  var impliedUtilization: Interval? {
    guard let byWork, let atPeak else { return nil }
    return byWork / atPeak
  }

  /// In card-hours.
  var cardHours: Interval? {
    guard let cards = cards?.quantity, let lasting else { return nil }
    return cards.baseBounds * lasting.baseBounds * Interval(24)
  }

  var evidence: [Evidence] {
    ([parameters, tokens, cards].compactMap { $0?.evidence } + [throughput?.evidence].compactMap { $0 }
      + told.map(\.evidence)).listed()
  }
}
