import Knowledge

/// To whom, or to what, a verb does what it says.
extension VerbFrame {
  var reach: Int { sense.property == .developed || isLatin ? 40 : 16 }

  /// What stands behind the verb, with no clause between.
  func object(within reach: Int) -> NameMention? {
    guard !isBackground, let object = sentence.first(targets, after: end, within: reach),
      !isOfPlace || isLatin && isPlaced(object)
    else { return nil }
    let between = end..<object.range.lowerBound
    let breaks = between.count { scanned.endsClause($0) }
    guard breaks == 0 || breaks == 1 && sense.property == .developed && between.count <= 16 else {
      return nil
    }
    // Another verb takes what stands behind it, and 他的 is not him.
    guard
      !sentence.triggers.contains(where: {
        between.contains($0.range.lowerBound) && (isLatin ? $0.isTie : shares($0) || $0.says(.basedOn))
      })
    else { return nil }
    guard isPossessor(object), sense.property != .developed else { return object }
    // 支援了某公司的显卡: what is theirs is no help to them.
    return possessed(object) ?? (sense.property == .supports ? nil : object)
  }

  /// 毕业后去某校: what stands behind is of the next verb.
  private var isBackground: Bool { !isLatin && ["后", "时", "前"].contains(scanned[end]) }

  /// 在某公司负责语音: what stands behind is what is done there.
  private var isOfPlace: Bool { scanned.word(.placeVerb, at: start).map { Int($0.end) == end } ?? false }

  /// Studied computer science at MIT
  private func isPlaced(_ object: NameMention) -> Bool {
    let gap = object.range.lowerBound - 1
    return scanned.word(.englishLink, endingAt: gap) != nil
      || scanned.surface(max(0, gap - 3)..<gap) == "the"
        && scanned.word(.englishLink, endingAt: gap - 4) != nil
  }

  private func shares(_ other: Trigger) -> Bool {
    other.senses.contains { $0.property == sense.property && $0.isReversed == sense.isReversed }
  }

  func isPossessor(_ mention: NameMention) -> Bool { scanned[mention.range.upperBound] == "的" }

  private func possessed(_ mention: NameMention) -> NameMention? {
    sentence.first(targets, after: mention.range.upperBound, within: 6)
  }

  /// 在清华大学任教, works in Paris at X: where the verb takes place stands before it.
  func place() -> NameMention? {
    guard [.worksAt, .studiesAt, .joined, .memberOf, .left].contains(sense.property),
      let place = sentence.last(targets, before: start), start - place.range.upperBound <= 10,
      sentence.isOneClause(place.range.upperBound..<start)
    else { return nil }
    switch scanned[place.range.lowerBound - 1] {
    case "从", "自": return [.left, .studiesAt].contains(sense.property) ? place : nil
    case "在", "于", "赴", "去", "到": return sense.property == .left ? nil : place
    default: return nil
    }
  }

  /// 出来开公司,叫某某: a firm that is named in the next clause.
  func namedFirm() -> NameMention? {
    guard sense.property == .founded, !isLatin,
      let naming = scanned.words.hits(.naming, in: end..<min(end + 12, sentence.range.upperBound)).first,
      let firm = sentence.first([.organization], after: Int(naming.end), within: 2)
    else { return nil }
    return firm
  }

  /// 研发出一个模型,起名“银杏”: a model that the verb leaves without a name is named behind it.
  func named() -> NameMention? {
    guard sense.property == .developed,
      scanned.words.contains(.modelWord, in: end..<min(end + 24, sentence.range.upperBound)),
      let naming = scanned.words.hits(.naming, in: end..<sentence.range.upperBound).first,
      let model = sentence.first([.model], after: Int(naming.end), within: 4),
      sentence.first([.model], after: end).map({ $0.range == model.range }) == true
    else { return nil }
    return model
  }

  /// 甲今年离职,转往乙公司; she joined X in 2016 and left in 2020: what was joined before, else the text's own.
  func abandoned() -> NameMention? {
    guard sense.property == .left,
      sentence.first([.organization], after: end, within: isLatin ? 8 : 2) == nil,
      isLatin
        ? scanned.word(.preposition, at: end + 1) != nil || scanned.endsClause(end)
        : scanned.endsClause(end) || isBackground,
      sentence.names.contains(where: { $0.kind == .person && $0.range.upperBound <= start })
    else { return nil }
    return before.joined ?? employer
      ?? (isLatin && scanned.word(.preposition, endingAt: start) != nil ? nil : sentence.topic.main)
  }

  /// 某公司副总裁甲已离职: where the person's title says they are.
  private var employer: NameMention? {
    guard let person = sentence.last([.person], before: start),
      let place = sentence.last([.organization], before: person.range.lowerBound),
      Roles(sentence).title(in: place.range.upperBound..<person.range.lowerBound) != nil
    else { return nil }
    return place
  }

  /// 2020 年加盟: what the text is about, where nothing else is said to be joined.
  func rejoined() -> NameMention? {
    guard sense.property == .joined, !sense.isReversed, trigger.range.count > 1 else { return nil }
    if isLatin { return joinsAlone ? sentence.topic.main : nil }
    guard scanned.endsClause(end), !scanned.words.contains(.personVerb, in: (end + 1)..<(end + 3))
    else { return nil }
    return sentence.topic.main
  }

  /// Joined in January as head of data
  private var joinsAlone: Bool {
    guard scanned.surface(trigger.range) == "joined" else { return false }
    if scanned.endsClause(end) || scanned[end] == "." { return true }
    return ["in", "as", "last", "this", "from"].contains { word in
      scanned.surface((end + 1)..<min(end + 2 + word.count, scanned.count)) == word + " "
    }
  }

  /// 甲是乙在某校指导的博士: who is said to be that stands before 是.
  private var taught: NameMention? {
    guard !isLatin, scanned[end] == "的",
      scanned.words.contains([.kin, .title], in: end..<min(end + 10, sentence.range.upperBound)),
      let one = sentence.names.first(where: { $0.kind == .person && $0.range.upperBound <= start }),
      let copula = scanned.words.hits(.copula, in: one.range.upperBound..<start).first,
      sentence.names.contains(where: {
        $0.kind == .person && $0.range.lowerBound >= Int(copula.end) && $0.range.upperBound <= start
      })
    else { return nil }
    return one
  }

  /// 银杏是甲与乙联合研发的模型: what the verb's clause describes stands before 是.
  func described() -> NameMention? {
    if sense.property == .advised { return taught }
    guard sense.property == .developed, scanned[end] == "的",
      scanned.words.contains(.modelWord, in: end..<min(end + 20, sentence.range.upperBound)),
      let model = sentence.last([.model], before: start),
      let copula = scanned.words.hits(.copula, in: model.range.upperBound..<start).first,
      sentence.last(doers, before: start).map({ $0.range.lowerBound >= Int(copula.end) }) == true
    else { return nil }
    return model
  }
}
