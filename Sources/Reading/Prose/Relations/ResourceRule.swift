import Knowledge

/// Whose an amount of compute, data, money or people is, and how it was held.
struct ResourceRule: RelationRule {
  private static let verbs: [(Property, [String])] = [
    (.rents, ["租", "rent", "leas"]), (.borrows, ["借用", "借来", "借到", "borrow"]),
    (.lends, ["支援", "借给", "提供", "捐", "lent", "donat", "provid"]),
    (.allocates, ["给了", "分给", "分配", "拨给", "allocat", "assign"]),
    (.orders, ["采购", "订购", "购买", "下单", "採購", "訂購", "order", "purchas", "buy"]),
    (.needs, ["需要", "要 ", "需", "require", "need"]),
    (
      .uses,
      [
        "使用", "用了", "动用", "投入", "跑", "训练", "訓練", "消耗", "耗费", "耗時", "used", "using", "trained", "spent",
        "took",
      ]
    ),
    (.owns, ["拥有", "只有", "有", "擁有", "建成", "达到", "owned", "had ", "has ", "with "]),
  ]

  func statements(in sentence: Sentence) -> [Draft.Statement] {
    sentence.quantities.compactMap { amount in
      guard let (property, subjects) = meaning(amount, sentence),
        let subject = subject(subjects, amount, sentence)
      else { return nil }
      var statement = sentence.statement(
        subject, property, .quantity(amount.quantity), when: nil, rule: "amount", 0.65)
      statement.hardware = hardware(amount, sentence)
      return statement
    }
  }

  private func meaning(_ amount: QuantityMention, _ sentence: Sentence) -> (Property, Set<EntityKind>)? {
    switch amount.quantity.unit.dimension {
    case .cards, .performance, .machines:
      return (verb(amount, sentence), [.person, .organization, .project, .model])
    case .usd, .cny:
      let words = sentence.text[sentence.range].string
      if words.contains("估值") || words.contains("valuation") || words.contains("valued") {
        return (.valuation, [.organization])
      }
      if words.contains("年薪") || words.contains("salary") { return (.salary, [.organization]) }
      return (.cost, [.model, .organization])
    case .bytes, .tokens, .pairs: return (.data, [.model, .organization])
    case .layers: return (.layers, [.model])
    case .persons: return (.headcount, [.organization, .model])
    case .parameters, .duration, .fraction, .factor, .citations, .stars, .views, .likes, .calls: return nil
    }
  }

  /// The verb nearest before the amount says how it is held; one just behind it may too.
  private func verb(_ amount: QuantityMention, _ sentence: Sentence) -> Property {
    let start = sentence.clause(at: amount.range.lowerBound).lowerBound
    let before = sentence.text[start..<amount.range.lowerBound].string
    let nearest = Self.verbs.compactMap { property, words -> (Property, String.Index)? in
      words.compactMap { before.ranges(of: $0).last?.upperBound }.max().map { (property, $0) }
    }.max { $0.1 < $1.1 }
    if let nearest { return nearest.0 }
    let end = amount.range.upperBound
    let after = sentence.text[end..<min(end + 10, sentence.range.upperBound)].string
    return Self.verbs.first { $0.1.contains { after.contains($0) } }?.0 ?? .uses
  }

  private func subject(_ kinds: Set<EntityKind>, _ amount: QuantityMention, _ sentence: Sentence)
    -> NameMention?
  {
    let clause = sentence.clause(at: amount.range.lowerBound)
    let before = sentence.names.filter {
      kinds.contains($0.kind) && $0.range.upperBound <= amount.range.lowerBound
    }
    return before.last { clause.contains($0.range.lowerBound) } ?? before.last
      ?? sentence.names.first { kinds.contains($0.kind) && $0.range.lowerBound >= amount.range.upperBound }
  }

  private func hardware(_ amount: QuantityMention, _ sentence: Sentence) -> String? {
    guard amount.quantity.unit.dimension == .cards else { return nil }
    return sentence.first([.hardware], after: amount.range.lowerBound, within: amount.range.count + 6)?.key
  }
}
