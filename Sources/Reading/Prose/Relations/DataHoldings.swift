import Knowledge

/// Which model a size of data tells of: 语料 1.2 TB, 以 3000 亿 token 训练, read 6 trillion tokens.
struct DataHoldings {
  let sentence: Sentence
  let amount: QuantityMention

  func all() -> [Holding] {
    let models = AmountModel(sentence: sentence)
    let start = amount.range.lowerBound
    if isMemory { return needed(models) }
    if let model = models.described(by: amount) { return [Holding(model, .data, 0.8)] }
    if let model = models.before(start) { return [Holding(model.model, .data, model.isNear ? 0.75 : 0.7)] }
    if let model = models.topic(at: start) { return [Holding(model, .data, 0.6)] }
    if let model = models.behind(amount.range.upperBound) { return [Holding(model, .data, 0.5)] }
    let topic = sentence.topic
    return (topic.mainModel ?? topic.organization).map { [Holding($0, .data, 0.4)] } ?? []
  }

  /// The memory that a model runs in; the length of its inputs is nobody's.
  private func needed(_ models: AmountModel) -> [Holding] {
    let start = amount.range.lowerBound
    guard amount.quantity.unit.dimension == .bytes,
      let model = models.before(start)?.model ?? models.topic(at: start)
    else { return [] }
    return [Holding(model, .needs, 0.5)]
  }

  /// 显存 9 GB, inputs of up to 4,096 tokens: no data that a model was trained on.
  private var isMemory: Bool {
    guard amount.quantity.unit.dimension != .pairs else { return false }
    let clause = sentence.clause(at: amount.range.lowerBound)
    let isEntry = sentence.scanned[clause.lowerBound - 1] == ":"
    let start = isEntry ? sentence.range.lowerBound : clause.lowerBound
    let near =
      max(start, amount.range.lowerBound - 24)..<min(clause.upperBound, amount.range.upperBound + 16)
    return sentence.scanned.words.contains(.notData, in: near)
  }
}
