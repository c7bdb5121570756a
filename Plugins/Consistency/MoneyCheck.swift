import Knowledge

/// One cost told in two currencies, held against the rates that the dossier tells.
struct MoneyCheck {
  private static let properties: [Property] = [.cost, .valuation, .salary]

  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    Self.properties.flatMap { property in
      base.ids.flatMap { id -> [Finding] in
        let told = base.facts(about: id, property)
        let (dollars, yuan) = (told.filter { counts($0, .usd) }, told.filter { counts($0, .cny) })
        return dollars.flatMap { dollar in
          yuan.filter { $0.evidence == dollar.evidence }.compactMap { finding(dollar, $0) }
        }
      }
    }
  }

  private func counts(_ fact: Fact, _ dimension: Dimension) -> Bool {
    fact.quantity?.unit.dimension == dimension
  }

  private func finding(_ dollars: Fact, _ yuan: Fact) -> Finding? {
    guard let amount = dollars.quantity, let claimed = yuan.quantity else { return nil }
    let text = Told(base)
    let (when, told) = (time(of: dollars), rates(at: time(of: dollars)))
    let claim = text.claim(dollars) + LocalizedText(en: " is ", zh: " 合 ") + claimed.formatted
    guard let rate = bounds(told) else {
      return Finding(
        kind: .money, claim: claim,
        calculation: LocalizedText(en: "the dossier tells no exchange rate for then", zh: "档案未载当时的汇率"),
        verdict: .undecidable, evidence: [dollars.evidence])
    }
    let product = amount.figure * rate
    let verdict = Verdict(
      product, within: claimed.figure, number: claimed.told.map { $0 * claimed.unit.scale })
    let during = when.map { LocalizedText(en: " of ", zh: "，") + $0.formatted } ?? LocalizedText("")
    return Finding(
      kind: .money, claim: claim,
      calculation: amount.formatted + " × " + rate.formatted(Unit.base(of: .exchange)) + during + " = "
        + product.formatted(claimed.unit) + verdict.remark,
      verdict: verdict,
      evidence: [dollars.evidence] + told.map(\.evidence))
  }

  /// When the money was spent: as told, else when what it was spent on came out.
  private func time(of fact: Fact) -> PartialDate? {
    fact.qualifiers.when ?? base.facts(about: fact.subject, .released).first?.date
  }

  private func rates(at time: PartialDate?) -> [Fact] {
    base.facts.filter { fact in
      guard fact.property == .exchangeRate else { return false }
      guard let time, let when = fact.qualifiers.when else { return true }
      return when.overlaps(time)
    }
  }

  private func bounds(_ rates: [Fact]) -> Interval? {
    let all = rates.compactMap { $0.quantity?.baseBounds }
    guard let lower = all.map(\.lower).min(), let upper = all.map(\.upper).max() else { return nil }
    return Interval(lower, upper)
  }
}
