import Knowledge

/// How large a model is: 1750 亿参数的 GPT-3, GPT-3 的参数量是 1750 亿.
struct SizeRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.quantities.filter { $0.quantity.unit.dimension == .parameters }.compactMap { amount in
      guard let (model, sureness) = model(of: amount, sentence) else { return nil }
      return sentence.statement(
        model, .parameters, .quantity(amount.quantity), rule: "size", sureness)
    }
  }

  private func model(of amount: QuantityMention, _ sentence: Sentence) -> (NameMention, Double)? {
    if let following = following(amount, sentence) { return (following, 0.85) }
    guard !isOrder(amount) else { return nil }
    let before = sentence.names.filter {
      $0.kind == .model && $0.range.upperBound <= amount.range.lowerBound && !AmountModel(sentence: sentence).isCompared($0)
    }
    let clause = sentence.clause(at: amount.range.lowerBound)
    if let near = before.last(where: { clause.contains($0.range.lowerBound) }) { return (near, 0.85) }
    return before.last.flatMap { isAnother($0, amount, sentence) ? nil : ($0, 0.75) }
  }

  /// A model without a name is told of: 一个参数量 1.75 万亿的模型, a 13B model.
  private func isAnother(_ model: NameMention, _ amount: QuantityMention, _ sentence: Sentence) -> Bool {
    let between = model.range.upperBound..<amount.range.lowerBound
    return sentence.scanned.words.contains(.indefinite, in: between)
  }

  /// The amount describes what follows: 的, 模型 or nothing stands between, and no comma.
  private func following(_ amount: QuantityMention, _ sentence: Sentence) -> NameMention? {
    let scanned = sentence.scanned
    let end = amount.range.upperBound
    guard let model = sentence.first([.model], after: end, within: 34) else { return nil }
    let between = end..<model.range.lowerBound
    guard sentence.isOneClause(between),
      !between.contains(where: { scanned[$0] == "、" || scanned[$0] == ")" }),
      scanned.word(.comparison, endingAt: trimmed(between, scanned)) == nil,
      !sentence.hasVerb(in: between)
    else { return nil }
    let describes = between.contains { scanned[$0] == "的" } || scanned.words.contains(.modelWord, in: between)
    return describes || between.count <= 3 ? model : nil
  }

  private func trimmed(_ range: Range<Int>, _ scanned: ScannedText) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, scanned[end - 1].isSpace || scanned[end - 1] == "“" { end -= 1 }
    return end
  }

  /// 千亿 names a class of models, and the size of one only where its name follows.
  private func isOrder(_ amount: QuantityMention) -> Bool {
    let bounds = amount.quantity.bounds
    return amount.quantity.form == .between && bounds.upper >= bounds.lower * 9
  }
}
