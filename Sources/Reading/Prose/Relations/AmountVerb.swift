import Knowledge

/// The verb that says how an amount is held: 租了 in 租了 500 张卡.
struct AmountVerb {
  let property: Property
  let range: Range<Int>
  /// Whether another clause holds it.
  let isFar: Bool
  /// 没有 500 张: whether it is said not to be so.
  let isDenied: Bool

  /// - Parameter accepted: the properties that may be meant.
  /// - Returns: nil where no verb says it.
  static func governing(
    _ amount: QuantityMention, _ sentence: Sentence, accepted: Set<Property>
  ) -> AmountVerb? {
    let start = amount.range.lowerBound
    let clause = sentence.clause(at: start)
    let verbs = verbs(sentence, accepted, amount)
    if let near = verbs.last(where: { $0.range.upperBound <= start && clause.contains($0.range.lowerBound) })
    {
      return near
    }
    if let behind = verbs.first(where: {
      $0.range.lowerBound >= amount.range.upperBound && clause.contains($0.range.lowerBound)
        && $0.range.lowerBound - amount.range.upperBound <= 24
    }) {
      return behind
    }
    if let relative = verbs.first(where: { isRelative($0.range, behind: clause, sentence) }) {
      return relative
    }
    return verbs.last { $0.range.upperBound <= start }.map {
      AmountVerb(property: $0.property, range: $0.range, isFar: true, isDenied: $0.isDenied)
    }
  }

  /// 512 GPUs, which we rent from them: the next clause begins with which or that.
  private static func isRelative(_ verb: Range<Int>, behind clause: Range<Int>, _ sentence: Sentence) -> Bool
  {
    let start = clause.upperBound + 2
    guard sentence.scanned[clause.upperBound] == ",", verb.lowerBound > start, verb.lowerBound - start <= 24
    else {
      return false
    }
    return sentence.scanned.surface(start..<(start + 6)) == "which "
  }

  private static func verbs(
    _ sentence: Sentence, _ accepted: Set<Property>, _ amount: QuantityMention
  ) -> [AmountVerb] {
    sentence.triggers.compactMap { trigger in
      guard let property = trigger.senses.map(\.property).first(where: accepted.contains),
        stands(trigger.range, property, sentence, amount)
      else { return nil }
      return AmountVerb(
        property: property, range: trigger.range, isFar: false, isDenied: isDenied(trigger.range, sentence))
    }
  }

  /// A word of one character, and an English have, say something of what follows at once alone.
  private static func stands(
    _ verb: Range<Int>, _ property: Property, _ sentence: Sentence, _ amount: QuantityMention
  ) -> Bool {
    let gap = amount.range.lowerBound - verb.upperBound
    if verb.count == 1, gap < 0 {
      // 256 张是向某中心租的
      let next = sentence.scanned[verb.upperBound]
      guard next == "的" || next == "来" else { return false }
    } else if verb.count == 1 {
      guard (0...2).contains(gap), isParticle(verb.upperBound..<amount.range.lowerBound, sentence) else {
        return false
      }
    } else if property == .owns, sentence.scanned[verb.lowerBound].isLatin, verb.count <= 4 {
      guard (0...16).contains(gap) else { return false }
    }
    return true
  }

  /// Directly before the verb: 不仅租了 is none, and neither is a plan.
  private static func isDenied(_ verb: Range<Int>, _ sentence: Sentence) -> Bool {
    let scanned = sentence.scanned
    let end = scanned[verb.lowerBound - 1].isSpace ? verb.lowerBound - 1 : verb.lowerBound
    guard let word = scanned.word(.negation, endingAt: end) else { return false }
    let first = scanned[Int(word.start)]
    return !"打计如若假".unicodeScalars.contains(first) && (!first.isLatin || first == "n")
  }

  /// 租过 500 张, 有 500 张
  private static func isParticle(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    range.allSatisfy { "了过着出到得 ".unicodeScalars.contains(sentence.scanned[$0]) }
  }
}
