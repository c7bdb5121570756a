import Knowledge

/// What is said of models: whose they are, when they came out, how large they are, and what they rest on.
struct ModelRule: RelationRule {
  private static let release = [
    "发布", "發布", "推出", "开源", "開源", "上线", "问世", "released", "release", "launched", "unveiled", "announced",
    "published", "introduced", "open-sourced", "debuted",
  ]
  private static let comparison = [
    "比", "超过", "超越", "与", "和", "相比", "对标", "than", "over", "versus", "surpassing", "like", "unlike",
  ]

  func statements(in sentence: Sentence) -> [Draft.Statement] {
    owners(sentence) + releases(sentence) + sizes(sentence) + bases(sentence) + machines(sentence)
  }

  /// 文源的 CPM, 百度 PLATO, Google's BERT
  private func owners(_ sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { owner, model -> [Draft.Statement] in
      guard owner.kind == .organization, model.kind == .model else { return [] }
      let between = sentence.between(owner.range, model.range).string.trimmingSpaces
      let describes =
        between.hasPrefix("的") && between.count <= 16 && !between.contains("，") && !between.contains("、")
      guard between.isEmpty || between == "的" || between == "'s" || between == "’s" || describes else {
        return []
      }
      return sentence.list(beginningWith: model).map {
        sentence.statement(owner, .developed, $0, rule: "owner", between.count > 1 ? 0.7 : 0.8)
      }
    }
  }

  private func releases(_ sentence: Sentence) -> [Draft.Statement] {
    sentence.names.filter { $0.kind == .model }.compactMap { model -> Draft.Statement? in
      let clause = sentence.clause(at: model.range.lowerBound)
      let words = sentence.text[clause].string
      guard Self.release.contains(where: { words.contains($0) }), !words.contains("论文") else { return nil }
      let near =
        sentence.dates.last {
          $0.range.upperBound <= model.range.upperBound && clause.contains($0.range.lowerBound)
        }
        ?? sentence.dates.first { clause.contains($0.range.lowerBound) }
        ?? sentence.dates.last {
          $0.range.upperBound <= clause.lowerBound && clause.lowerBound - $0.range.upperBound <= 4
        }
      guard let near, !words.contains("发布后"), !words.contains("发布前"), !isNamedTwice(model, sentence, clause)
      else { return nil }
      return sentence.statement(model, .released, .date(near.date), rule: "release", 0.8)
    }
  }

  /// Where a clause names several models, the one nearest to the verb is meant.
  private func isNamedTwice(_ model: NameMention, _ sentence: Sentence, _ clause: Range<Int>) -> Bool {
    let others = sentence.names.filter {
      $0.kind == .model && clause.contains($0.range.lowerBound) && $0.key != model.key
    }
    return others.contains {
      $0.range.lowerBound < model.range.lowerBound
        && !sentence.list(beginningWith: $0).contains { $0.range == model.range }
    }
  }

  private func sizes(_ sentence: Sentence) -> [Draft.Statement] {
    sentence.quantities.filter { $0.quantity.unit.dimension == .parameters }.compactMap { amount in
      guard let model = model(of: amount, sentence), !isVague(amount) || amount.isExplicit else { return nil }
      return sentence.statement(
        model, .parameters, .quantity(amount.quantity), rule: amount.isExplicit ? "size" : "size in context",
        amount.isExplicit ? 0.85 : 0.75)
    }
  }

  /// 千亿模型 names a class of models, not the size of one.
  private func isVague(_ amount: QuantityMention) -> Bool {
    amount.quantity.form == .between && amount.quantity.bounds.upper == amount.quantity.bounds.lower * 10
  }

  /// 1750 亿参数的 GPT-3 speaks of what follows; GPT-3 的参数量是 1750 亿 of what stands before.
  private func model(of amount: QuantityMention, _ sentence: Sentence) -> NameMention? {
    let end = amount.range.upperBound
    let after = sentence.first([.model], after: end, within: 30)
    if let after {
      let between = sentence.text[end..<after.range.lowerBound]
      let words = between.string
      let breaks = between.contains {
        $0 == "，" || $0 == "," || $0.endsSentence || $0 == "、" || $0 == ")" || $0 == "）"
      }
      let compares = Self.comparison.contains { words.trimmingSpaces.hasSuffix($0) }
      if !breaks, !compares,
        words.contains("的") || words.contains("模型") || words.contains("model") || between.count <= 3
      {
        return after
      }
    }
    let before = sentence.names.filter { $0.kind == .model && $0.range.upperBound <= amount.range.lowerBound }
    return before.last { !isCompared($0, sentence) }
  }

  private func isCompared(_ model: NameMention, _ sentence: Sentence) -> Bool {
    let start = model.range.lowerBound
    let before = sentence.text[max(sentence.range.lowerBound, start - 8)..<start].string.trimmingSpaces
    let after = sentence.text[
      model.range.upperBound..<min(model.range.upperBound + 4, sentence.range.upperBound)
    ].string
    return ["比", "超过", "超越", "相比", "than", "surpassing", "与", "與"].contains { before.hasSuffix($0) }
      || after.contains("相比")
  }

  /// 基于 BERT 的 ERNIE, ERNIE 基于 BERT, X is based on Y
  private func bases(_ sentence: Sentence) -> [Draft.Statement] {
    let models = sentence.names.filter { $0.kind == .model }
    return zip(models, models.dropFirst()).compactMap { one, two in
      guard one.key != two.key else { return nil }
      let between = sentence.between(one.range, two.range).string
      let before = sentence.text[
        max(sentence.range.lowerBound, one.range.lowerBound - 4)..<one.range.lowerBound
      ].string.trimmingSpaces
      if between.count <= 24,
        ["基于", "基於", "based on", "built on", "fine-tuned from", "on top of"].contains(where: {
          between.contains($0)
        })
      {
        return sentence.statement(one, .basedOn, two, rule: "base", 0.8)
      }
      if before.hasSuffix("基于") || before.hasSuffix("基於"), between.count <= 16 {
        return sentence.statement(two, .basedOn, one, rule: "base", 0.75)
      }
      return nil
    }
  }

  /// 在 A100 上训练了 X
  private func machines(_ sentence: Sentence) -> [Draft.Statement] {
    let text = sentence.text[sentence.range].string
    guard text.contains("训练") || text.contains("訓練") || text.contains("trained") || text.contains("跑") else {
      return []
    }
    return sentence.names.filter { $0.kind == .hardware }.flatMap { machine -> [Draft.Statement] in
      let end = machine.range.upperBound
      let after = sentence.text[end..<min(end + 8, sentence.range.upperBound)].string
      let before = sentence.text[
        max(sentence.range.lowerBound, machine.range.lowerBound - 24)..<machine.range.lowerBound
      ].string
      guard
        after.contains("上") && before.contains("在") || before.contains("trained on")
          || before.contains("using ")
      else { return [] }
      let model =
        sentence.first([.model], after: end, within: 40)
        ?? sentence.last([.model], before: machine.range.lowerBound)
      return model.map { [sentence.statement($0, .trainedOn, machine, rule: "machine", 0.7)] } ?? []
    }
  }
}
