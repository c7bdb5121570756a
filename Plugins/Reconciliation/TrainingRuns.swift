import Knowledge

/// Every training of which the dossier tells enough for one estimate at least.
struct TrainingRuns {
  let stock: Stock

  var all: [TrainingRun] {
    stock.base.ids.filter { [.model, .project].contains(stock.base[$0].kind) }.flatMap(runs)
      .filter { $0.byWork != nil || $0.cardHours != nil || !$0.told.isEmpty }
  }

  /// One for each told use of cards; where none is told, one for the model alone.
  private func runs(of model: EntityID) -> [TrainingRun] {
    let used = stock.cards.filter { isRun($0, of: model) }
    return (used.isEmpty ? [nil] : used.map(Optional.some)).map { cards in run(model, cards) }
  }

  private func isRun(_ fact: Fact, of model: EntityID) -> Bool {
    [.uses, .rents, .borrows].contains(fact.property)
      && (fact.subject == model || fact.qualifiers.purpose == model)
  }

  private func run(_ model: EntityID, _ cards: Fact?) -> TrainingRun {
    let base = stock.base
    return TrainingRun(
      model: model, parameters: parameters(model), tokens: tokens(model), cards: cards,
      lasting: cards?.qualifiers.lasting, throughput: throughput(cards?.qualifiers.hardware),
      told: base.facts(about: model, .compute))
  }

  /// Of a sparse model, the parameters that one token passes through; rumours and ranges only where nothing
  /// else is told.
  private func parameters(_ model: EntityID) -> Fact? {
    let told = stock.base.facts(about: model, .parameters)
    let active = told.filter { $0.qualifiers.scope == .active }
    let isSparse = stock.base.facts(about: model, .architecture).contains { $0.value == .code("sparse") }
    let fit = active.isEmpty ? (isSparse ? [] : told.filter { $0.qualifiers.scope == nil }) : active
    return fit.min { width($0) < width($1) }
  }

  private func tokens(_ model: EntityID) -> Fact? {
    stock.base.facts(about: model, .data).filter { $0.quantity?.unit.dimension == .tokens }
      .min { width($0) < width($1) }
  }

  private func width(_ fact: Fact) -> Double {
    guard let bounds = fact.quantity?.baseBounds, bounds.isBounded else { return .infinity }
    return bounds.upper / max(bounds.lower, 1)
  }

  /// Half-precision numbers without sparsity: what large models are trained in.
  private func throughput(_ hardware: EntityID?) -> Throughput? {
    let dense = stock.throughputs.filter { $0.hardware == hardware && $0.sparsity == .dense }
    return dense.first { $0.precision == .fp16 } ?? dense.first { $0.precision == .bf16 }
  }
}
