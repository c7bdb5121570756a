import Knowledge

/// Who made a model, where no verb says so: 某团队的多模态模型银杏, 银杏的主要贡献者是甲与乙, and what the text's
/// own organisation releases.
struct MakerRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    owned(sentence) + contributed(sentence) + own(sentence)
  }

  /// A team's possessive and any words that describe a model: 文汇的百亿参数大模型 GLM-10B.
  private func owned(_ sentence: Sentence) -> [Draft.Statement] {
    zip(sentence.names, sentence.names.dropFirst()).flatMap { owner, model -> [Draft.Statement] in
      guard owner.kind == .organization, model.kind == .model,
        isDescription(owner.range.upperBound..<model.range.lowerBound, sentence)
      else { return [] }
      return sentence.list(with: model).filter { $0.range.lowerBound >= model.range.lowerBound }.map {
        sentence.statement(owner, .developed, $0, rule: "maker", 0.75)
      }
    }
  }

  private func isDescription(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    var start = range.lowerBound
    if let team = scanned.word(.teamSuffix, at: start) { start = Int(team.end) }
    var end = range.upperBound
    while end > start, scanned[end - 1].isSpace || scanned[end - 1] == "“" { end -= 1 }
    guard scanned[start] == "的", (2...30).contains(end - start), sentence.isOneClause(start..<end),
      scanned.word(.modelWord, endingAt: end) != nil || end - start == 1,
      !(start..<end).contains(where: { scanned[$0] == "、" || scanned[$0] == "(" })
    else { return false }
    return !sentence.triggers.contains { (start..<end).overlaps($0.range) && $0.says(.basedOn) }
  }

  /// 银杏的主要贡献者是甲与乙
  private func contributed(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.contributor, in: sentence.range).flatMap { word -> [Draft.Statement] in
      let clause = sentence.clause(at: Int(word.start))
      guard
        let model = sentence.names.last(where: {
          $0.kind == .model && $0.range.upperBound <= word.start && clause.contains($0.range.lowerBound)
        }) ?? sentence.topic.mainModel
      else { return [] }
      return (people(behind: Int(word.end), sentence) + people(before: Int(word.start), sentence)).map {
        sentence.statement($0, .developed, model, rule: "contributor", 0.75)
      }
    }
  }

  /// 甲为主要设计者
  private func people(before place: Int, _ sentence: Sentence) -> [NameMention] {
    guard let copula = sentence.scanned.word(.copula, endingAt: place),
      let last = sentence.last([.person], before: Int(copula.start)),
      last.range.upperBound == Int(copula.start)
    else { return [] }
    return sentence.list(with: last)
  }

  /// 有他指导的博士生甲、乙,以及某公司的丙: all whom the sentence names.
  private func people(behind place: Int, _ sentence: Sentence) -> [NameMention] {
    guard
      sentence.scanned.word([.copula, .listLead], at: place) != nil
        || sentence.scanned[place] == ":" || sentence.scanned[place].isSpace
    else { return [] }
    return sentence.names.filter {
      $0.kind == .person && $0.rule != .pronoun && $0.range.lowerBound >= place
        && sentence.scanned[$0.range.upperBound] != "的"
    }
  }

  /// 银杏-7B 发布并开源: what comes out without a maker is of the organisation that the text is about.
  private func own(_ sentence: Sentence) -> [Draft.Statement] {
    guard let main = sentence.topic.main, sentence.topic.isMainSure, !sentence.topic.isWork,
      !sentence.names.contains(where: { $0.kind == .organization && $0.key != main.key })
    else { return [] }
    return sentence.triggers.filter { $0.says(.released) }.flatMap { trigger -> [Draft.Statement] in
      let clause = sentence.clause(at: trigger.range.lowerBound)
      guard let model = sentence.last([.model], before: trigger.range.lowerBound),
        clause.contains(model.range.lowerBound), isOwn(model, sentence),
        sentence.first([.model, .organization, .person], after: trigger.range.upperBound, within: 30) == nil,
        !sentence.names.contains(where: { $0.kind == .person && clause.contains($0.range.lowerBound) })
      else { return [] }
      return sentence.list(with: model).map {
        sentence.statement(main, .developed, $0, rule: "own model", 0.55)
      }
    }
  }

  /// Not a model that everybody knows, nor one of a programme with its name.
  private func isOwn(_ model: NameMention, _ sentence: Sentence) -> Bool {
    if let programme = sentence.topic.programme, model.key.hasPrefix(programme.key) { return false }
    return sentence.scanned.word(.knownModel, at: model.range.lowerBound) == nil
  }
}
