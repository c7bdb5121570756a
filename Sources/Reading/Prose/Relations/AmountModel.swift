import Knowledge

/// Which model a sentence speaks of at a place, models aside that it is only measured by or built on.
struct AmountModel {
  let sentence: Sentence
  private var scanned: ScannedText { sentence.scanned }

  /// The nearest before a place in its clause, else in the sentence.
  func before(_ place: Int) -> (model: NameMention, isNear: Bool)? {
    let clause = sentence.clause(at: place)
    let able = sentence.names.filter {
      $0.kind == .model && $0.range.upperBound <= place && !isCompared($0) && !isBase($0) && !isSeries($0)
    }
    if let last = own(able, clause) ?? able.last { return (last, clause.contains(last.range.lowerBound)) }
    let measured = sentence.names.last {
      $0.kind == .model && $0.range.upperBound <= place && clause.contains($0.range.lowerBound) && !isBase($0)
    }
    return measured.map { ($0, true) }
  }

  /// The text's own model rather than one that everybody knows and that it only speaks of beside its own.
  private func own(_ able: [NameMention], _ clause: Range<Int>) -> NameMention? {
    guard let last = able.last, sentence.isForeign(last), last.range.lowerBound - clause.lowerBound > 4 else {
      return nil
    }
    return able.last { !sentence.isForeign($0) }
  }

  /// 青鸾系列的第三代: of several of one name.
  func isSeries(_ model: NameMention) -> Bool {
    let end = model.range.upperBound
    return scanned.word(.series, at: scanned[end] == "”" ? end + 1 : end) != nil
  }

  /// What an amount describes: 用 3000 万图文对训练的 BriVL.
  func described(by amount: QuantityMention) -> NameMention? {
    let end = amount.range.upperBound
    guard let model = sentence.first([.model], after: end, within: 24) else { return nil }
    let between = end..<model.range.lowerBound
    let isTrained = sentence.triggers.contains {
      between.contains($0.range.lowerBound) && $0.senses.contains { $0.property == .trainedOn }
        && scanned[$0.range.upperBound - 1] == "的" || scanned[$0.range.upperBound] == "的"
    }
    return sentence.isOneClause(between) && isTrained ? model : nil
  }

  func behind(_ place: Int) -> NameMention? {
    sentence.names.first {
      $0.kind == .model && $0.range.lowerBound >= place && !isCompared($0) && !isBase($0)
    }
  }

  /// What the paragraph speaks of; behind a colon, where a text lists what a model is, the model of the text.
  func topic(at place: Int) -> NameMention? {
    let topic = sentence.topic
    if isEntry(place), let main = topic.mainModel { return main }
    if let thing = topic.thing, thing.kind == .model, isHere(thing) { return thing }
    if let model = topic.model, isHere(model) { return model }
    return nil
  }

  /// - 参数量：7B
  private func isEntry(_ place: Int) -> Bool {
    let start = sentence.range.lowerBound
    return scanned[start] == "-" || scanned[start] == "*" || scanned[start] == "|"
      || (start..<place).prefix(12).contains { scanned[$0] == ":" } && scanned[start - 1] == "\n"
  }

  private func isHere(_ mention: NameMention) -> Bool {
    !(mention.range.upperBound..<max(mention.range.upperBound, sentence.range.lowerBound)).contains {
      scanned[$0] == "\n"
    }
  }

  /// 比 GPT-3 大, 与 BERT 相比: what a size is measured against.
  func isCompared(_ model: NameMention) -> Bool {
    var start = model.range.lowerBound
    while start > 0, scanned[start - 1].isSpace || scanned[start - 1] == "“" { start -= 1 }
    let isSubject =
      scanned[model.range.upperBound] == " " && scanned.word(.copula, at: model.range.upperBound + 1) != nil
    // The size of Alder is 7B: of leads to what the size is of.
    if !isSubject, scanned.word(.comparison, endingAt: start) != nil { return true }
    return scanned.words.contains(
      .comparisonAfter,
      in: model.range.upperBound..<min(model.range.upperBound + 6, sentence.range.upperBound))
  }

  /// 在某模型上, 拿某模型改, 从某模型改: what another is made of.
  func isGround(_ model: NameMention) -> Bool {
    let (start, end) = (model.range.lowerBound, model.range.upperBound)
    let gap = scanned[start - 1].isSpace || scanned[start - 1] == "“" ? start - 1 : start
    var next = scanned[end] == "”" ? end + 1 : end
    if scanned[next].isSpace { next += 1 }
    switch scanned[gap - 1] {
    case "在": return scanned[next] == "上" || scanned[next] == "基" || scanned[next] == "之"
    case "拿", "从", "用", "由", "将", "把":
      return ["改", "试", "微", "蒸", "初", "裁", "剪", "扩", "继"].contains(scanned[next])
        || scanned[next] == "的" && scanned.words.contains(.weightWord, in: next..<(next + 6))
    default: return false
    }
  }

  /// 以某模型为底, starting from this and that.
  func isBase(_ model: NameMention) -> Bool {
    let end = model.range.upperBound
    if scanned.words.contains(.baseEnd, in: end..<min(end + 14, sentence.range.upperBound)) { return true }
    if isGround(model) { return true }
    let first = sentence.list(with: model).first ?? model
    return sentence.triggers.contains { trigger in
      trigger.senses.contains { $0.property == .basedOn }
        && trigger.range.upperBound <= first.range.lowerBound
        && first.range.lowerBound - trigger.range.upperBound <= 16
        && sentence.isOneClause(trigger.range.upperBound..<first.range.lowerBound)
    }
  }
}
