import Knowledge

/// Facts of one property and subject that cannot both be so.
///
/// Within a source, a note, a role or a purpose says that two figures are of different things. Between
/// sources each may call them otherwise: there a figure is at odds with the other source where that tells
/// the property and no figure of it agrees.
struct Differences {
  let pairs: [(Fact, Fact)]

  /// - Parameter differ: nil where the two cannot be compared.
  init(of facts: [Fact], differ: (Fact, Fact) -> Bool?) {
    let told = facts.filter { $0.qualifiers.certainty != .planned }
    let bySource = Dictionary(grouping: told, by: \.evidence.source).sorted { $0.key < $1.key }.map(\.value)
    let within = bySource.flatMap { facts in
      facts.indices.flatMap { place in
        facts[(place + 1)...].filter {
          Self.isSameThing(facts[place], $0) && differ(facts[place], $0) == true
        }
        .map { (facts[place], $0) }
      }
    }
    let between = bySource.indices.flatMap { place in
      bySource[(place + 1)...].flatMap { Self.unmatched(bySource[place], $0, differ) }
    }
    pairs = Self.once(within + between, differ)
  }

  /// What differs of some properties of every entity.
  static func findings(
    _ kind: Finding.Kind, of properties: [Property], in base: KnowledgeBase, differ: (Fact, Fact) -> Bool?
  ) -> [Finding] {
    let text = Told(base)
    let facts = base.ids.flatMap { id in properties.map { base.facts(about: id, $0) } }
    return facts.flatMap { Differences(of: $0, differ: differ).pairs }.map { one, other in
      Finding(
        kind: kind, claim: text.claim(one, isNoted: false),
        calculation: text.amount(one) + LocalizedText(en: " against ", zh: " 对 ") + text.amount(other),
        verdict: .contradicted, evidence: [one.evidence, other.evidence])
    }
  }

  /// Two sources that say the same are at odds with a third once.
  private static func once(_ pairs: [(Fact, Fact)], _ differ: (Fact, Fact) -> Bool?) -> [(Fact, Fact)] {
    func agree(_ one: Fact, _ other: Fact) -> Bool { differ(one, other) == false }
    return pairs.indices.filter { place in
      !pairs[..<place].contains { earlier in
        agree(earlier.0, pairs[place].0) && agree(earlier.1, pairs[place].1)
          || agree(earlier.0, pairs[place].1) && agree(earlier.1, pairs[place].0)
      }
    }
    .map { pairs[$0] }
  }

  private static func isSameThing(_ one: Fact, _ other: Fact) -> Bool {
    let (left, right) = (one.qualifiers, other.qualifiers)
    return left.note == right.note && left.role == right.role && left.purpose == right.purpose
      && left.hardware == right.hardware && left.since == right.since
  }

  /// Each figure of the one that no figure of the other agrees with, beside the first that it differs from.
  private static func unmatched(
    _ ones: [Fact], _ others: [Fact], _ differ: (Fact, Fact) -> Bool?
  ) -> [(Fact, Fact)] {
    ones.uniqued(by: \.value).compactMap { one in
      let answers = others.map { differ(one, $0) }
      guard !answers.contains(false), let place = answers.firstIndex(of: true) else { return nil }
      return (one, others[place])
    }
  }
}
