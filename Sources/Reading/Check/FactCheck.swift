import Knowledge

/// What of one fact its passage lacks.
struct FactCheck {
  let missing: [LocalizedText]

  init(fact: Fact, base: KnowledgeBase, text: SourceText) {
    guard let passage = text.passage(fact.evidence) else {
      missing = [
        LocalizedText(
          en: "the text has fewer paragraphs than \(fact.evidence) names", zh: "文本段落数少于 \(fact.evidence) 所指")
      ]
      return
    }
    let isWorded = fact.qualifiers.wording.map { passage.contains($0) }
    missing =
      Self.missingNames(fact, base, passage) + Self.missingWording(fact, isWorded)
      + (isWorded == true ? Self.contradictedWording(fact) : Self.missingNumbers(fact, passage))
      + (isWorded == true ? [] : Self.missingDates(fact, passage))
  }

  private static func missingNames(
    _ fact: Fact, _ base: KnowledgeBase, _ passage: Passage
  ) -> [LocalizedText] {
    var seen: Set<EntityID> = []
    return fact.entities.filter { seen.insert($0).inserted }.compactMap { id in
      let names = base[id].names
      if names.contains(where: passage.contains) { return nil }
      let list = names.joined(separator: ", ")
      return LocalizedText(en: "none of its names is there: \(list)", zh: "其中没有出现任何名称：\(list)")
    }
  }

  private static func missingWording(_ fact: Fact, _ isWorded: Bool?) -> [LocalizedText] {
    guard isWorded == false, let wording = fact.qualifiers.wording else { return [] }
    return [
      LocalizedText(en: "the wording \"\(wording)\" is not there", zh: "没有出现原文用语“\(wording)”")
    ]
  }

  /// A wording that holds a number must agree with the amount that it stands for.
  private static func contradictedWording(_ fact: Fact) -> [LocalizedText] {
    guard let wording = fact.qualifiers.wording, let quantity = fact.quantity else { return [] }
    let numerals = NumeralScanner.numerals(in: wording)
    // A half is no numeral that could be compared.
    guard !numerals.isEmpty, !wording.contains("半"), !numerals.contains(where: { agrees($0, with: quantity) })
    else { return [] }
    return [
      LocalizedText(
        en: "the wording \"\(wording)\" tells another number than \(quantity.wording)",
        zh: "原文用语“\(wording)”与 \(quantity.wording) 数值不符")
    ]
  }

  private static func agrees(_ numeral: Numeral, with quantity: Quantity) -> Bool {
    Interval(numeral.lower, numeral.upper).overlaps(quantity.bounds)
      || isSame(numeral, quantity.told ?? .nan)
  }

  private static func missingNumbers(_ fact: Fact, _ passage: Passage) -> [LocalizedText] {
    [fact.quantity, fact.qualifiers.lasting].compactMap { $0 }.filter { !isTold($0, in: passage) }.map {
      LocalizedText(en: "the number of \"\($0.wording)\" is not there", zh: "没有出现“\($0.wording)”的数字")
    }
  }

  /// A told number must stand there; of a range, both ends, or one numeral that leaves those bounds.
  private static func isTold(_ quantity: Quantity, in passage: Passage) -> Bool {
    if let told = quantity.told {
      // A passage may write 20 TB as 20T, which reads as 20 trillion: the number in the base unit.
      return passage.numerals.contains { isSame($0, told) || isSame($0, told * quantity.unit.scale) }
    }
    let (lower, upper) = (quantity.bounds.lower, quantity.bounds.upper)
    return passage.numerals.contains { !$0.isPoint && $0.lower <= lower && upper <= $0.upper }
      || [lower, upper].allSatisfy { end in passage.numerals.contains { isSame($0, end) } }
  }

  private static func isSame(_ numeral: Numeral, _ number: Double) -> Bool {
    abs(numeral.lower - number) <= 1e-9 * max(1, abs(number))
  }

  private static func missingDates(_ fact: Fact, _ passage: Passage) -> [LocalizedText] {
    [fact.date, fact.qualifiers.when].compactMap { $0 }
      .filter { !DateMention.isTold($0, in: passage) }
      .map { LocalizedText(en: "the date \($0.edtf) is not there", zh: "没有出现日期 \($0.edtf)") }
  }
}
