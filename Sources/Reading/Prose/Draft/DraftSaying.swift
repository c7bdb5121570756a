import Knowledge

extension Draft {
  /// The statements that the dossier's format lets be made.
  ///
  /// - Parameter kinds: of things, by their keys, where a person has set others than the reader.
  func sayable(_ kinds: [String: EntityKind] = [:]) -> [Statement] {
    let own = Dictionary(things.map { ($0.key, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let kinds = own.merging(kinds) { $1 }
    return statements.filter { statement in
      let definition = statement.property.definition
      return kinds[statement.subject].map(definition.subjects.contains) == true
        && Self.fits(statement.value, definition.values, kinds)
    }
  }

  private static func fits(
    _ value: Value, _ values: Vocabulary.Values, _ kinds: [String: EntityKind]
  ) -> Bool {
    switch (values, value) {
    case (.entity(let wanted), .thing(let key)): kinds[key].map(wanted.contains) == true
    case (.quantity(let dimensions), .quantity(let quantity)): dimensions.contains(quantity.unit.dimension)
    case (.date, .date), (.code, .code): true
    default: false
    }
  }
}

extension Draft.Thing {
  /// The Chinese name, the English one and the aliases, each once.
  var names: [String] { ([name.zh, name.en] + aliases).uniqued() }
}
