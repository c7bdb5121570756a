import Knowledge

/// All models of a dossier, by date and then by id; those without a date come last.
struct ModelCatalogue {
  /// A model at one of its sizes and at its date.
  struct Placed {
    let model: ModelRecord
    let size: ModelRecord.Size
    let time: (middle: Double, span: Interval)

    /// The number told, in parameters; nil of a mere range.
    var told: Double? {
      size.quantity.told.map { $0 * size.quantity.unit.scale }
    }
  }

  let base: KnowledgeBase
  let models: [ModelRecord]
  /// In the order of time.
  let placed: [Placed]

  init(_ base: KnowledgeBase) {
    self.base = base
    models = base.ids(of: .model).map { ModelRecord($0, base) }.sorted { left, right in
      let (first, second) = (left.time?.middle ?? .infinity, right.time?.middle ?? .infinity)
      return first == second ? left.key < right.key : first < second
    }
    placed = models.flatMap { model in
      model.time.map { time in model.sizes.map { Placed(model: model, size: $0, time: time) } } ?? []
    }
  }

  var withoutDate: [ModelRecord] { models.filter { $0.time == nil && !$0.sizes.isEmpty } }
  var withoutSize: [ModelRecord] { models.filter { $0.sizes.isEmpty } }
  var contradicted: [ModelRecord] {
    models.filter { model in Set(model.sizes.map(\.scope)).count < model.sizes.count }
  }

  /// The released that were larger than all released before them, by what is told at least.
  func frontier(where isMeant: (Placed) -> Bool = { _ in true }) -> [Placed] {
    var largest = 0.0
    var frontier: [Placed] = []
    for candidate in placed
    where candidate.model.isReleased && isMeant(candidate)
      && candidate.size.quantity.baseBounds.lower > largest
    {
      largest = candidate.size.quantity.baseBounds.lower
      if frontier.last?.time.middle == candidate.time.middle { frontier.removeLast() }
      frontier.append(candidate)
    }
    return frontier
  }

  func developers(of model: ModelRecord) -> LocalizedText { model.developers.map(base.name).joined() }

  func named(_ models: [ModelRecord]) -> LocalizedText { models.map(\.name).joined() }
}
