import Knowledge

/// Who gave money, machines or help, where the receiver is named beside the verb or is what the text is about.
struct SupportRule: RelationRule {
  func statements(in sentence: Sentence) -> [Draft.Statement] {
    given(sentence) + received(sentence) + hosted(sentence) + backers(sentence) + sourced(sentence)
  }

  /// 投资方包括甲和乙
  private func backers(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.backer, in: sentence.range).flatMap { word -> [Draft.Statement] in
      guard let first = sentence.first([.organization], after: Int(word.end), within: 4),
        let receiver = subject(before: Int(word.start), sentence)
      else { return [] }
      return sentence.list(with: first).filter { $0.key != receiver.key }.map {
        sentence.statement($0, .supports, receiver, rule: "backer", 0.75)
      }
    }
  }

  /// 甲给我们提供了 300 张卡, A lent the company 500 cards, 由甲领投: no receiver stands as the verb's object.
  private func given(_ sentence: Sentence) -> [Draft.Statement] {
    sentence.triggers.filter { isGiving($0, sentence) }.flatMap { trigger -> [Draft.Statement] in
      let givers = givers(trigger, sentence)
      guard let receiver = receiver(trigger, besides: givers, sentence) else { return [] }
      return givers.filter { $0.key != receiver.key }.map {
        sentence.statement(
          $0, .supports, receiver, when: sentence.date(for: trigger.range.lowerBound), rule: "gift", 0.65)
      }
    }
  }

  /// 经费来自某基金会: of what the sentence tells before.
  private func sourced(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return sentence.triggers.flatMap { trigger -> [Draft.Statement] in
      guard scanned.isOfMoney(trigger),
        let first = sentence.first([.organization, .person], after: trigger.range.upperBound, within: 2),
        let receiver = sentence.last([.model, .organization], before: trigger.range.lowerBound)
          ?? sentence.topic.work ?? sentence.topic.main
      else { return [] }
      return sentence.list(with: first).filter { $0.key != receiver.key }.map {
        sentence.statement($0, .supports, receiver, rule: "source", 0.65)
      }
    }
  }

  /// A verb for investing; or one for lending and granting with an amount behind it.
  private func isGiving(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    if sentence.scanned.words.contains(
      .negation, in: (trigger.range.lowerBound - 4)..<trigger.range.lowerBound)
    {
      return false
    }
    guard trigger.says(.supports) || trigger.says(.lends) || trigger.says(.allocates) else { return false }
    if sentence.scanned.word(.investing, at: trigger.range.lowerBound) != nil { return true }
    return sentence.quantities.contains {
      [.cards, .machines, .performance, .usd, .cny].contains($0.quantity.unit.dimension)
        && $0.range.lowerBound >= trigger.range.upperBound
        && $0.range.lowerBound - trigger.range.upperBound <= 24
    }
  }

  private func givers(_ trigger: Trigger, _ sentence: Sentence) -> [NameMention] {
    let clause = sentence.clause(at: trigger.range.lowerBound)
    let able = sentence.names.filter {
      $0.kind == .organization && $0.range.upperBound <= trigger.range.lowerBound
        && clause.contains($0.range.lowerBound) && !isReceiving($0, sentence)
    }
    return able.last.map { sentence.list(with: $0) } ?? []
  }

  private func receiver(
    _ trigger: Trigger, besides givers: [NameMention], _ sentence: Sentence
  ) -> NameMention? {
    let kinds: Set<EntityKind> = [.organization, .project]
    let clause = sentence.clause(at: trigger.range.lowerBound)
    let named = sentence.names.first {
      kinds.contains($0.kind) && clause.contains($0.range.lowerBound)
        && (isReceiving($0, sentence) || $0.range.lowerBound - trigger.range.upperBound == 0
          || sentence.scanned[trigger.range.upperBound] == " "
            && $0.range.lowerBound - trigger.range.upperBound == 1)
    }
    if let named { return named }
    if let behind = sentence.first([.organization], after: trigger.range.upperBound, within: 16),
      clause.contains(behind.range.lowerBound)
        || sentence.scanned.word(.investing, at: trigger.range.lowerBound) == nil
    {
      return nil
    }
    return sentence.topic.work
      ?? sentence.names.first { name in
        name.kind == .organization && name.range.upperBound <= clause.lowerBound
          && !givers.contains { $0.key == name.key } && !isBacker(name, sentence)
      } ?? sentence.topic.founded ?? sentence.topic.main
  }

  /// 由甲领投,乙跟投: who gives in a clause before gets nothing in the next.
  private func isBacker(_ mention: NameMention, _ sentence: Sentence) -> Bool {
    let clause = sentence.clause(at: mention.range.lowerBound)
    return sentence.scanned.words.contains(.investing, in: mention.range.upperBound..<clause.upperBound)
  }

  /// 给我们, 为某院, 向某队, to the institute
  private func isReceiving(_ mention: NameMention, _ sentence: Sentence) -> Bool {
    let (scanned, start) = (sentence.scanned, mention.range.lowerBound)
    return scanned.word(.toward, endingAt: scanned[start - 1].isSpace ? start - 1 : start) != nil
  }

  /// 得到甲和乙的资助, raised $40 million from A and B
  private func received(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return scanned.words.hits(.receiving, in: sentence.range).flatMap { word -> [Draft.Statement] in
      guard let first = sentence.first([.organization], after: Int(word.end), within: 40),
        sentence.isOneClause(Int(word.end)..<first.range.lowerBound),
        scanned[Int(word.start)].isLatin
          ? isFrom(sentence.clause(at: Int(word.start)).lowerBound..<first.range.lowerBound, sentence)
          : first.range.lowerBound - Int(word.end) <= (word.end - word.start > 1 ? 2 : 0)
            && isHelp(behind: first, sentence),
        !scanned.words.contains(.ownWork, in: sentence.range.lowerBound..<Int(word.start)),
        let receiver = subject(before: Int(word.start), sentence)
      else { return [] }
      return sentence.list(with: first).filter { $0.key != receiver.key }.map {
        sentence.statement($0, .supports, receiver, rule: "support", 0.75)
      }
    }
  }

  /// $40 million from, funding from
  private func isFrom(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.scanned.word(.preposition, endingAt: range.upperBound - 1) != nil
      && (sentence.quantities.contains { range.overlaps($0.range) }
        || sentence.scanned.words.contains(.help, in: range))
  }

  /// 的支持, 的数千万元投资
  private func isHelp(behind first: NameMention, _ sentence: Sentence) -> Bool {
    let end = sentence.list(with: first).last?.range.upperBound ?? first.range.upperBound
    return sentence.scanned.words.contains(.help, in: end..<min(end + 16, sentence.range.upperBound))
  }

  private func subject(before place: Int, _ sentence: Sentence) -> NameMention? {
    let kinds: Set<EntityKind> = [.organization, .model, .project]
    let clause = sentence.clause(at: place)
    return sentence.names.last {
      kinds.contains($0.kind) && $0.range.upperBound <= place && clause.contains($0.range.lowerBound)
    } ?? sentence.names.first { kinds.contains($0.kind) && $0.range.upperBound <= place }
      ?? sentence.topic.programme ?? sentence.topic.main
  }

  /// 某小组是在某云的机器上跑: whose machines a team works on helps it.
  private func hosted(_ sentence: Sentence) -> [Draft.Statement] {
    let scanned = sentence.scanned
    return zip(sentence.names, sentence.names.dropFirst()).compactMap { team, host -> Draft.Statement? in
      guard team.kind == .organization, host.kind == .organization, team.key != host.key,
        scanned[host.range.lowerBound - 1] == "在",
        sentence.isOneClause(team.range.upperBound..<host.range.lowerBound),
        scanned[host.range.upperBound] == "的",
        scanned.words.contains(
          .machineWord, in: host.range.upperBound..<min(host.range.upperBound + 12, sentence.range.upperBound)
        )
      else { return nil }
      return sentence.statement(host, .supports, team, rule: "host", 0.7)
    }
  }
}

extension ScannedText {
  /// 经费来自: a word for what is given stands before a word for where it is from.
  func isOfMoney(_ trigger: Trigger) -> Bool {
    guard self[trigger.range.lowerBound].isHan, trigger.says(.worksAt),
      word(.help, endingAt: trigger.range.lowerBound) != nil
    else { return false }
    return self[trigger.range.lowerBound] == "来" || self[trigger.range.lowerBound] == "出"
  }
}
