import Knowledge

/// What must come before something else, and by its dates does not.
struct OrderCheck {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var findings: [Finding] {
    base.facts.compactMap { fact in
      guard let object = fact.object else { return nil }
      return switch fact.property {
      case .basedOn, .succeeds, .answers:
        late(
          fact, first: dates(object, [.released, .completed]),
          then: dates(fact.subject, [.released, .completed]))
      case .partOf:
        late(
          fact, first: dates(object, [.started, .established]),
          then: dates(fact.subject, [.released, .completed]))
      case .worksAt, .joined, .leads, .memberOf:
        late(
          fact, first: dates(object, [.established, .started]),
          then: fact.qualifiers.when.map { [(fact, $0)] } ?? [])
      case .founded:
        twiceDated(fact, dates(object, [.established]))
      default: nil
      }
    }
  }

  private typealias Dated = (fact: Fact, date: PartialDate)

  private func dates(_ id: EntityID, _ properties: [Property]) -> [Dated] {
    properties.flatMap { base.facts(about: id, $0) }.compactMap { fact in fact.date.map { (fact, $0) } }
  }

  /// A finding where the second surely ended before the first could begin, by all that is told of both.
  private func late(_ relation: Fact, first: [Dated], then: [Dated]) -> Finding? {
    guard !first.isEmpty, !then.isEmpty,
      then.allSatisfy({ later in first.allSatisfy { later.date.precedes($0.date) } })
    else { return nil }
    return finding(relation, first[0], then[0])
  }

  private func twiceDated(_ relation: Fact, _ told: [Dated]) -> Finding? {
    guard let when = relation.qualifiers.when, !told.isEmpty, told.allSatisfy({ !$0.date.overlaps(when) })
    else { return nil }
    return finding(relation, told[0], (relation, when))
  }

  private func finding(_ relation: Fact, _ first: Dated, _ then: Dated) -> Finding {
    let text = Told(base)
    let later = then.fact == relation ? then.date.formatted : text.date(then.fact)
    return Finding(
      kind: .order, claim: text.claim(relation),
      calculation: later + LocalizedText(en: " lies before ", zh: " 早于 ") + text.date(first.fact),
      verdict: .contradicted, evidence: [relation, first.fact, then.fact].map(\.evidence).uniqued())
  }
}
