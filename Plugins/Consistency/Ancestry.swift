import Knowledge

/// What a thing is a part of, and who made it.
struct Ancestry {
  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  /// The thing and all that it is a part of.
  func wholes(of id: EntityID) -> [EntityID] {
    var found = [id]
    var place = 0
    while place < found.count {
      for whole in base.facts(about: found[place], .partOf).compactMap(\.object) where !found.contains(whole)
      {
        found.append(whole)
      }
      place += 1
    }
    return found
  }

  /// Whether a model is a part of one of these, or made by one.
  func comes(_ model: EntityID, from others: [EntityID]) -> Bool {
    (wholes(of: model) + makers(of: model)).contains(where: others.contains)
  }

  /// Where its makers are at home, as far as that is told.
  func countries(of model: EntityID) -> Set<String> {
    let codes = makers(of: model).flatMap(wholes).flatMap { base.facts(about: $0, .country) }.compactMap(
      \.code)
    return Set(codes)
  }

  private func makers(of model: EntityID) -> [EntityID] {
    wholes(of: model).flatMap { id in
      base.relations(to: id).filter { $0.property == .developed }.map(\.subject)
        + base.facts(about: id, .released).compactMap(\.qualifiers.by)
    }
  }
}

extension Fact {
  /// The value where it is a word of the vocabulary.
  var code: String? {
    if case .code(let code) = value { code } else { nil }
  }
}
