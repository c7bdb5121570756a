import Knowledge

/// Tables that name the same entities.
enum DeclarationMerging {
  /// Each entity once, where it was first declared, with what all say of it.
  static func merged(_ declarations: [EntityDeclaration]) -> [EntityDeclaration] {
    var merged: [EntityDeclaration] = []
    var places: [String: Int] = [:]
    for declaration in declarations {
      let key = declaration.entity.kind.rawValue + " " + declaration.entity.id
      guard let place = places[key] else {
        places[key] = merged.count
        merged.append(declaration)
        continue
      }
      let known = merged[place]
      merged[place] = EntityDeclaration(
        entity: known.entity, location: known.location, facts: known.facts + declaration.facts, hasNames: true
      )
    }
    return merged
  }
}
