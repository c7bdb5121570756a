import Knowledge

/// How large a model is: 1750 亿参数的 GPT-3, GPT-3 的参数量是 1750 亿.
struct SizeRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    let sizes = sentence.quantities.filter { $0.quantity.unit.dimension == .parameters }
    return sizes.compactMap { amount in
      guard let (model, sureness) = paired(amount, sizes, sentence) ?? model(of: amount, sizes, sentence)
      else {
        return nil
      }
      return sentence.statement(model, .parameters, .quantity(amount.quantity), rule: "size", sureness)
    }
  }

  private typealias Find = (model: NameMention, sureness: Double)

  /// 甲和乙分别有 70 亿和 130 亿参数: as many sizes listed as models before them, in the same order.
  private func paired(_ amount: QuantityMention, _ sizes: [QuantityMention], _ sentence: Sentence) -> Find? {
    let listed = list(with: amount, sizes, sentence)
    guard listed.count > 1, let first = listed.first,
      let last = sentence.last([.model], before: first.range.lowerBound),
      let place = listed.firstIndex(where: { $0.range == amount.range })
    else { return nil }
    let models = sentence.list(with: last)
    return models.count == listed.count ? (models[place], 0.8) : nil
  }

  private func list(
    with amount: QuantityMention, _ sizes: [QuantityMention], _ sentence: Sentence
  ) -> [QuantityMention] {
    guard let index = sizes.firstIndex(where: { $0.range == amount.range }) else { return [amount] }
    func areListed(_ one: Int) -> Bool {
      sentence.scanned.isJoint(sizes[one].range.upperBound..<sizes[one + 1].range.lowerBound)
    }
    var (first, last) = (index, index)
    while first > 0, areListed(first - 1) { first -= 1 }
    while last + 1 < sizes.count, areListed(last) { last += 1 }
    return Array(sizes[first...last])
  }

  private func model(of amount: QuantityMention, _ sizes: [QuantityMention], _ sentence: Sentence) -> Find? {
    if sentence.scanned[amount.range.lowerBound - 1] == "(" { return bracketed(amount, sentence) }
    if let apposed = apposed(amount, sentence) { return (apposed, 0.85) }
    if let named = named(amount, sentence) { return (named, 0.8) }
    if let following = following(amount, sizes, sentence) ?? introduced(by: amount, sentence) {
      return (following, 0.85)
    }
    guard !isOrder(amount) || isLabelled(amount, sentence) && !isOfKind(amount, sentence) else { return nil }
    guard !isStretch(amount, sentence), !isDifference(amount, sentence) else { return nil }
    let models = AmountModel(sentence: sentence)
    let before = sentence.names.filter {
      $0.kind == .model && $0.range.upperBound <= amount.range.lowerBound && !models.isCompared($0)
        && !models.isBase($0) && !models.isSeries($0)
    }
    guard let last = before.last(where: { !sentence.isForeign($0) || isBeside($0, amount, before) }) else {
      return untold(amount, sentence)
    }
    let clause = sentence.clause(at: amount.range.lowerBound)
    if clause.contains(last.range.lowerBound) {
      return isOfUnnamed(amount, last, sentence) ? nil : (last, 0.85)
    }
    return isAnother(last, amount, sentence) || isOfUnnamed(amount, last, sentence) ? nil : (last, 0.75)
  }

  /// A model that everybody knows has the size told right behind it, or where no other stands.
  private func isBeside(_ model: NameMention, _ amount: QuantityMention, _ all: [NameMention]) -> Bool {
    all.count < 2 || !all.contains { $0.key != model.key }
      || amount.range.lowerBound - model.range.upperBound <= 6
  }

  /// BERT (340M parameters): a bracket tells of what stands right before it.
  private func bracketed(_ amount: QuantityMention, _ sentence: Sentence) -> Find? {
    let open = amount.range.lowerBound - 1
    let model = sentence.last([.model], before: open)
    return model.flatMap { open - $0.range.upperBound <= 2 ? ($0, 0.9) : nil }
  }

  /// Falcon-40B, the 40B model of; 石渠,一个 24 亿参数的模型; M6, a model with 10 billion parameters
  private func apposed(_ amount: QuantityMention, _ sentence: Sentence) -> NameMention? {
    let scanned = sentence.scanned
    guard let model = sentence.last([.model], before: amount.range.lowerBound),
      scanned[model.range.upperBound] == ","
    else { return nil }
    let between = (model.range.upperBound + 1)..<amount.range.lowerBound
    guard between.count <= 40, sentence.isOneClause(between), !sentence.hasVerb(in: between) else {
      return nil
    }
    let start = scanned[between.lowerBound].isSpace ? between.lowerBound + 1 : between.lowerBound
    return scanned.word([.apposition, .indefinite], at: start).map { $0.start < amount.range.lowerBound }
      == true
      ? model : nil
  }

  /// 训了一个 130B 的模型,叫“山海”
  private func named(_ amount: QuantityMention, _ sentence: Sentence) -> NameMention? {
    let (scanned, end) = (sentence.scanned, amount.range.upperBound)
    let behind = end..<max(end, min(end + 24, sentence.range.upperBound))
    guard let naming = scanned.words.hits(.naming, in: behind).first,
      scanned.words.contains(.modelWord, in: end..<Int(naming.start))
    else { return nil }
    return sentence.first([.model], after: Int(naming.end), within: 2)
  }

  /// At 65 billion parameters, Alder is …
  private func introduced(by amount: QuantityMention, _ sentence: Sentence) -> NameMention? {
    let (start, end) = (amount.range.lowerBound, amount.range.upperBound)
    guard start - sentence.range.lowerBound <= 6, sentence.scanned[start - 2].isLatin,
      sentence.scanned[end] == ",",
      let model = sentence.first([.model], after: end, within: 3)
    else { return nil }
    return model
  }

  /// 参数量为 70 亿, where the sentence names no model: of that which the paragraph tells of.
  private func untold(_ amount: QuantityMention, _ sentence: Sentence) -> Find? {
    guard !sentence.names.contains(where: { $0.kind == .model }),
      isLabelled(amount, sentence) || beginsWithModel(amount, sentence) || !amount.isExplicit
    else { return nil }
    return AmountModel(sentence: sentence).topic(at: amount.range.lowerBound).map { ($0, 0.6) }
  }

  /// 模型有 70 亿参数, the model has 7B
  private func beginsWithModel(_ amount: QuantityMention, _ sentence: Sentence) -> Bool {
    let clause = sentence.clause(at: amount.range.lowerBound)
    let head = clause.lowerBound..<min(clause.lowerBound + 10, amount.range.lowerBound)
    return sentence.scanned.words.contains(.modelWord, in: head)
      && !sentence.scanned.words.contains(.indefinite, in: head)
  }

  /// A word for parameters stands before it in its sentence's part.
  private func isLabelled(_ amount: QuantityMention, _ sentence: Sentence) -> Bool {
    let clause = sentence.clause(at: amount.range.lowerBound)
    let start = max(sentence.range.lowerBound, clause.lowerBound - 16)
    return sentence.scanned.words.contains(.parameterWord, in: start..<amount.range.lowerBound)
  }

  /// 参数从百亿增至千亿: of models in general.
  private func isStretch(_ amount: QuantityMention, _ sentence: Sentence) -> Bool {
    isOrder(amount) && ["从", "到", "至"].contains(sentence.scanned[amount.range.lowerBound - 1])
  }

  /// 多出 250 亿
  private func isDifference(_ amount: QuantityMention, _ sentence: Sentence) -> Bool {
    let start = amount.range.lowerBound
    let end = sentence.scanned[start - 1].isSpace ? start - 1 : start
    return ["多出", "多了", "少了", "相差"].contains(sentence.scanned.surface(max(0, end - 2)..<end))
  }

  /// 千亿模型, 百亿级模型
  private func isOfKind(_ amount: QuantityMention, _ sentence: Sentence) -> Bool {
    let end = amount.range.upperBound
    return sentence.scanned.words.contains(
      .modelWord, in: end..<max(end, min(end + 6, sentence.range.upperBound)))
  }

  /// A model without a name is told of: 一个参数量 1.75 万亿的模型, but not 它是一个 1.75 万亿的模型.
  private func isAnother(_ model: NameMention, _ amount: QuantityMention, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    return scanned.words.hits(.indefinite, in: model.range.upperBound..<amount.range.lowerBound).contains {
      scanned.word(.copula, endingAt: Int($0.start)) == nil && scanned[Int($0.start) - 1] != ","
    }
  }

  /// 包括 110 亿参数的中文模型: the size describes what bears no name, unless the name is said to be that.
  private func isOfUnnamed(_ amount: QuantityMention, _ model: NameMention, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    let end = amount.range.upperBound
    let behind = end..<max(end, min(end + 16, sentence.clause(at: end - 1).upperBound))
    guard scanned[end] == "的", scanned.words.contains(.modelWord, in: behind) else { return false }
    let between = model.range.upperBound..<amount.range.lowerBound
    return !scanned.words.contains(.copula, in: between)
  }

  /// The amount describes what follows: 的, 模型 or nothing stands between, and no comma or other size.
  private func following(
    _ amount: QuantityMention, _ sizes: [QuantityMention], _ sentence: Sentence
  ) -> NameMention? {
    let scanned = sentence.scanned
    let end = amount.range.upperBound
    guard let model = sentence.first([.model], after: end, within: 34) else { return nil }
    let between = end..<model.range.lowerBound
    guard sentence.isOneClause(between), !sizes.contains(where: { between.contains($0.range.lowerBound) }),
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
