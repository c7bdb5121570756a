import Knowledge

extension Draft {
  /// The statements that the dossier's format lets be made.
  ///
  /// - Parameter kinds: of things, by their keys, where a person has set others than the reader.
  func sayable(_ kinds: [String: EntityKind] = [:]) -> [Statement] {
    let own = Dictionary(things.map { ($0.key, $0.kind) }, uniquingKeysWith: { first, _ in first })
    return statements.filter { isSayable($0) { kinds[$0] ?? own[$0] } }
  }

  /// Whether the format lets a thing of this kind have the property, with this value.
  ///
  /// - Parameter kind: of a thing, by its key.
  func isSayable(_ statement: Statement, by kind: (String) -> EntityKind?) -> Bool {
    let definition = statement.property.definition
    guard kind(statement.subject).map(definition.subjects.contains) == true else { return false }
    switch (definition.values, statement.value) {
    case (.entity(let wanted), .thing(let key)): return kind(key).map(wanted.contains) == true
    case (.quantity(let dimensions), .quantity(let quantity)):
      return dimensions.contains(quantity.unit.dimension)
    case (.date, .date), (.code, .code): return true
    default: return false
    }
  }

  /// The words that say it, without the spaces around them.
  func quotedText(of statement: Statement) -> ArraySlice<Unicode.Scalar> {
    var words = article.text[statement.place].drop(while: \.isSpace)
    while words.last?.isSpace == true { words.removeLast() }
    return words
  }
}

extension Draft.Thing {
  /// The Chinese name, the English one and the aliases, each once.
  var names: [String] {
    var names = [name.zh]
    for other in [name.en] + aliases where !names.contains(other) { names.append(other) }
    return names
  }
}
