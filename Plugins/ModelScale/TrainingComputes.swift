import Knowledge

/// What training took, of the models that tell it and have a date.
struct TrainingComputes {
  struct Told {
    let model: ModelRecord
    let quantity: Quantity
    let time: (middle: Double, span: Interval)
    let isUncertain: Bool
    let evidence: [Evidence]

    /// In floating-point operations; nil of a mere range.
    var value: Double? { quantity.told.map { $0 * quantity.unit.scale }.flatMap { $0 > 0 ? $0 : nil } }
  }

  /// In the order of time.
  let all: [Told]

  /// Of each model the narrowest that is told.
  init(_ catalogue: ModelCatalogue) {
    all = catalogue.models.compactMap { model in
      let facts = catalogue.base.facts(about: model.id, .compute)
      guard let time = model.time, let fact = facts.min(by: Self.isNarrower), let quantity = fact.quantity
      else { return nil }
      return Told(
        model: model, quantity: quantity, time: time, isUncertain: fact.isUncertain,
        evidence: facts.map(\.evidence).listed())
    }
  }

  private static func isNarrower(_ left: Fact, _ right: Fact) -> Bool { width(left) < width(right) }

  private static func width(_ fact: Fact) -> Double {
    guard let bounds = fact.quantity?.baseBounds, bounds.lower > 0 else { return .infinity }
    return bounds.upper / bounds.lower
  }
}
