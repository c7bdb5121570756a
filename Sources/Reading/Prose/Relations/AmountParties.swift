import Knowledge

/// Who does what the verb of an amount says, from whom and to whom.
struct AmountParties {
  typealias Party = (holder: Holder, sureness: Double)

  let sentence: Sentence
  let verb: AmountVerb
  let amount: QuantityMention
  let holders: [Holder]
  private var scanned: ScannedText { sentence.scanned }
  private var clause: Range<Int> { sentence.clause(at: verb.range.lowerBound) }

  /// Who does it, by the surest place first.
  func doer(_ kinds: Set<EntityKind>) -> Party? {
    let able = holders.filter { kinds.contains($0.name.kind) }
    let found = agent(able) ?? inClause(able).map { ($0, 0.8) } ?? earlier(able)
    guard let found, found.holder.name.key == receiver?.name.key else { return found }
    return found.holder.name.isOwnSide ? found : nil
  }

  /// 由某中心提供, rented by them.
  private func agent(_ able: [Holder]) -> Party? {
    able.first { $0.part == .agent && clause.contains($0.range.lowerBound) }.map { ($0, 0.8) }
  }

  func inClause(_ able: [Holder]) -> Holder? {
    let near = able.filter {
      !($0.name.isOwnSide && isThanked) && $0.range.upperBound <= verb.range.lowerBound
        && clause.contains($0.range.lowerBound)
    }
    return near.first { $0.part == .inName } ?? near.last(where: \.isSubject)
      ?? near.last { $0.part == .possessor }
  }

  /// We thank them for lending us 64 cards: it is they who lend.
  private var isThanked: Bool {
    let start = verb.range.lowerBound
    return start > 4 && scanned[verb.range.upperBound - 1] == "g"
      && scanned.surface((start - 4)..<start).lowercased() == "for "
  }

  /// Who did what the clauses before say; an organisation rather than a person.
  private func earlier(_ able: [Holder]) -> Party? {
    guard source == nil || verb.range.upperBound <= amount.range.lowerBound else { return nil }
    let before = able.filter { $0.range.upperBound <= clause.lowerBound && $0.isSubject }
    if let near = before.last(where: { $0.name.kind == .organization }) ?? before.last { return (near, 0.65) }
    let behind = able.filter { $0.range.lowerBound >= amount.range.upperBound && $0.part == .subject }
    if let near = behind.first(where: { verb.property == .uses && $0.range.lowerBound > clause.upperBound }) {
      return (near, 0.6)
    }
    return nil
  }

  /// 从某中心租, borrowed from them.
  var source: Holder? {
    holders.first {
      $0.isSource && $0.name.kind != .model
        && (clause.contains($0.range.lowerBound)
          || sentence.clause(at: amount.range.lowerBound).contains($0.range.lowerBound))
    }
  }

  /// 借了我们 256 张: whoever stands right behind is who borrows.
  var isLent: Bool {
    verb.property == .borrows && !scanned[verb.range.lowerBound].isLatin
      && holders.contains { $0.range.lowerBound == verb.range.upperBound && $0.name.kind != .model }
  }

  /// 借给某公司, lent them, provided to them.
  var receiver: Holder? {
    holders.first { holder in
      guard holder.name.kind != .model, clause.contains(holder.range.lowerBound) else { return false }
      if holder.isReceiver { return true }
      let gap = holder.range.lowerBound - verb.range.upperBound
      return (0...5).contains(gap) && holder.range.upperBound <= amount.range.lowerBound
        && (scanned[verb.range.upperBound - 1] == "给" || isLent || scanned[verb.range.lowerBound].isLatin)
    }
  }
}
