import Knowledge

/// What a model rests on, and what it was trained with: 基于 BERT 的 ERNIE, X is built on Y, 在 A100 上训练.
struct BaseRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    bases(sentence) + framed(sentence) + grounded(sentence) + variants(sentence) + machines(sentence)
  }

  private func bases(_ sentence: Sentence) -> [Draft.Statement] {
    sentence.triggers.filter { $0.senses.contains { $0.property == .basedOn } }.flatMap {
      trigger -> [Draft.Statement] in
      guard let base = sentence.first([.model], after: trigger.range.upperBound, within: 16),
        sentence.isOneClause(trigger.range.upperBound..<base.range.lowerBound)
      else { return [] }
      let listed = sentence.list(with: base)
      let built =
        sentence.names.last {
          $0.kind == .model && $0.range.upperBound <= trigger.range.lowerBound && $0.key != base.key
        }
        ?? sentence.first([.model], after: (listed.last ?? base).range.upperBound, within: 40)
      guard let built, built.key != base.key else { return [] }
      return listed.filter { $0.range.lowerBound >= base.range.lowerBound && $0.key != built.key }.map {
        sentence.statement(built, .basedOn, $0, rule: "base", 0.8)
      }
    }
  }

  /// 以某模型为基础, 接着某模型往下训: the base stands within the phrase, what is built before it.
  private func framed(_ sentence: Sentence) -> [Draft.Statement] {
    sentence.scanned.words.hits(.baseEnd, in: sentence.range).compactMap { end in
      guard let base = sentence.last([.model], before: Int(end.start)),
        Int(end.start) - base.range.upperBound <= 6,
        sentence.isOneClause(base.range.upperBound..<Int(end.start)),
        let built = sentence.last([.model], before: base.range.lowerBound)
          ?? sentence.first([.model], after: Int(end.end), within: 40) ?? sentence.topic.model,
        built.key != base.key
      else { return nil }
      return sentence.statement(built, .basedOn, base, rule: "base phrase", 0.8)
    }
  }

  /// 在某模型上增量训练而成, 从某模型改的: of what stands before, behind, or is spoken of.
  private func grounded(_ sentence: Sentence) -> [Draft.Statement] {
    let models = AmountModel(sentence: sentence)
    return sentence.names.filter { $0.kind == .model && models.isGround($0) }.compactMap { base in
      let built =
        sentence.names.last {
          $0.kind == .model && $0.range.upperBound <= base.range.lowerBound && !models.isCompared($0)
        } ?? sentence.first([.model], after: base.range.upperBound, within: 40) ?? sentence.topic.model
      guard let built, built.key != base.key else { return nil }
      return sentence.statement(built, .basedOn, base, rule: "ground", 0.75)
    }
  }

  /// 某模型的对话版某某
  private func variants(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return zip(sentence.names, sentence.names.dropFirst()).compactMap { base, variant in
      let between = base.range.upperBound..<max(base.range.upperBound, variant.range.lowerBound)
      guard base.kind == .model, variant.kind == .model, (3...9).contains(between.count),
        scanned[between.lowerBound] == "的", sentence.isOneClause(between),
        scanned[between.upperBound - 1] == "版" || scanned[between.upperBound - 2] == "版"
      else { return nil }
      return sentence.statement(variant, .basedOn, base, rule: "version", 0.7)
    }
  }

  private func machines(_ sentence: Sentence) -> [Draft.Statement] {
    let verbs = sentence.triggers.filter { $0.senses.contains { $0.property == .trainedOn } }
    guard !verbs.isEmpty else { return [] }
    return sentence.names.filter { $0.kind == .hardware && isPlace($0, sentence) }.compactMap { machine in
      guard let verb = verbs.min(by: { distance($0, machine) < distance($1, machine) }),
        distance(verb, machine) <= 40, let model = model(of: verb, machine, sentence)
      else { return nil }
      return sentence.statement(model, .trainedOn, machine, rule: "machine", 0.7)
    }
  }

  /// What is trained stands behind the verb, else before it; in English what stands before it is its subject.
  private func model(of verb: Trigger, _ machine: NameMention, _ sentence: Sentence) -> NameMention? {
    let before = sentence.names.filter {
      $0.kind == .model && $0.range.upperBound <= verb.range.lowerBound && !isBase($0, sentence)
    }
    let behind = sentence.first([.model], after: verb.range.upperBound, within: 30)
    if let behind,
      behind.range.lowerBound < machine.range.lowerBound || !sentence.scanned[verb.range.lowerBound].isLatin
    {
      return behind
    }
    if let before = sentence.scanned[verb.range.lowerBound].isLatin ? before.first : before.last {
      return before
    }
    return sentence.names.contains { $0.kind == .model } ? nil : sentence.topic.model
  }

  /// 拿某模型的权重做初始化: what another is built on is not what is trained.
  private func isBase(_ model: NameMention, _ sentence: Sentence) -> Bool {
    AmountModel(sentence: sentence).isBase(model)
  }

  private func distance(_ trigger: Trigger, _ mention: NameMention) -> Int {
    max(
      mention.range.lowerBound - trigger.range.upperBound, trigger.range.lowerBound - mention.range.upperBound
    )
  }

  /// 在 … 上, using, on: the machine is where or what with.
  private func isPlace(_ machine: NameMention, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    let before = max(sentence.range.lowerBound, machine.range.lowerBound - 24)..<machine.range.lowerBound
    let clause = sentence.clause(at: machine.range.lowerBound)
    if scanned.words.contains(.deployment, in: clause) { return false }
    return scanned.words.contains(.usingWord, in: before)
  }
}
