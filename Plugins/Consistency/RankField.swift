import Knowledge

/// Which models a rank is among: by country, kind and size, as the claim says.
struct RankField {
  enum Membership {
    case isOut, isIn
    case isOpen(LocalizedText)
  }

  private let claim: Fact
  private let base: KnowledgeBase

  init(_ claim: Fact, _ base: KnowledgeBase) { (self.claim, self.base) = (claim, base) }

  /// A model of which no kind is told is not compared; one of unknown country or size may belong.
  func membership(of model: EntityID) -> Membership {
    guard isOfKind(model) else { return .isOut }
    let (home, size) = (isAtHome(model), isLarge(model))
    if home == false || size == false { return .isOut }
    if home == nil {
      return .isOpen(LocalizedText(en: "where its makers are at home is not told", zh: "未载其研发者所在国"))
    }
    return size == nil ? .isOpen(LocalizedText(en: "its size leaves that open", zh: "其规模不足以判断")) : .isIn
  }

  private func isOfKind(_ model: EntityID) -> Bool {
    let told = base.facts(about: model, .modelClass, .architecture).compactMap(\.code)
    return claim.qualifiers.among.allSatisfy(told.contains)
  }

  private func isAtHome(_ model: EntityID) -> Bool? {
    guard let region = claim.code, region != "worldwide" else { return true }
    let countries = Ancestry(base).countries(of: model)
    return countries.isEmpty ? nil : countries.contains(region)
  }

  private func isLarge(_ model: EntityID) -> Bool? {
    guard let least = claim.qualifiers.least?.baseBounds.lower else { return true }
    let sizes = base.facts(about: model, .parameters).filter { !$0.isUncertain }.compactMap {
      $0.quantity?.baseBounds
    }
    // Where no kind narrows the field, a model of untold size would be one of too many.
    guard !sizes.isEmpty else { return claim.qualifiers.among.isEmpty ? false : nil }
    if sizes.contains(where: { $0.lower >= least }) { return true }
    return sizes.allSatisfy { $0.upper < least } ? false : nil
  }
}
