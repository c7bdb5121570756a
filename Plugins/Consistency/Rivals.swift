import Knowledge

/// The models that a rank is among, beside what claims it.
struct Rivals {
  /// One of them, and what leaves open whether it is.
  struct Rival {
    let id: EntityID
    let doubt: LocalizedText?
  }

  let all: [Rival]

  init(of claim: Fact, in base: KnowledgeBase) {
    let fellows = base.facts.filter { Self.isSame($0, claim) }.map(\.subject)
    let ancestry = Ancestry(base)
    let own = Set(fellows.flatMap(ancestry.wholes))
    let field = RankField(claim, base)
    all = base.ids(of: .model).compactMap { id in
      switch field.membership(of: id) {
      case .isOut: nil
      case .isIn: Rival(id: id, doubt: nil)
      case .isOpen(let doubt): Rival(id: id, doubt: doubt)
      }
    }
    .filter { !own.contains($0.id) && !ancestry.comes($0.id, from: fellows) }
  }

  /// Whether two facts are one statement about several: together they are the first.
  private static func isSame(_ one: Fact, _ other: Fact) -> Bool {
    one.property == other.property && one.evidence == other.evidence && one.value == other.value
      && one.qualifiers.among == other.qualifiers.among && one.qualifiers.least == other.qualifiers.least
      && one.qualifiers.measure == other.qualifiers.measure
  }
}
