import Knowledge

/// Reads one item under a mapping's `facts`, which is written as a fact of a dossier is.
struct TableRuleDecoder {
  let things: [String: TableMapping.Thing]

  private static let own = ["about", "factor", "lower", "upper", "quote", "if-one", "if-several"]
  private static let entities: Set<String> = ["of", "for", "from", "to", "since", "by"]
  private static let properties = Property.allCases.map(\.rawValue)
  private static let keys = own + properties + FactDecoder.qualifierKeys

  func rule(_ node: YAMLNode, _ problems: inout [Diagnostic]) -> TableRule? {
    node.refuseUnknownKeys(Self.keys, &problems)
    let found = (node.entries ?? []).filter { Self.properties.contains($0.key) }
    guard found.count == 1, let property = Property(rawValue: found[0].key) else {
      problems.append(Self.notOneProperty(at: node.location))
      return nil
    }
    guard
      let subject = TableMappingDecoder.require("about", in: node, &problems).flatMap({
        handle($0, property.definition.subjects, &problems)
      }),
      let value = value(found[0].value, of: property, &problems)
    else { return nil }
    func cell(_ key: String) -> CellExpression? {
      node[key].flatMap { CellDecoder.expression($0, &problems) }
    }
    return TableRule(
      subject: subject, property: property, value: value, factor: cell("factor"), lower: cell("lower"),
      upper: cell("upper"), qualifiers: qualifiers(node, &problems), quote: cell("quote"),
      onlyOne: node["if-one"].flatMap { handle($0, EntityKind.allCases, &problems) },
      onlySeveral: node["if-several"].flatMap { handle($0, EntityKind.allCases, &problems) },
      location: found[0].keyLocation)
  }

  private static func notOneProperty(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "a rule says one thing of its subject", zh: "一条规则只说一件事"), at: location,
      remedy: LocalizedText(
        en: "give it one property, such as `{about: row, released: '{Publication date}'}`",
        zh: "请给出一个属性，例如 `{about: row, released: '{Publication date}'}`"))
  }

  private func value(
    _ node: YAMLNode, of property: Property, _ problems: inout [Diagnostic]
  ) -> TableRule.Value? {
    guard case .entity(let kinds) = property.definition.values else {
      return CellDecoder.expression(node, &problems).map { .cell($0) }
    }
    return handle(node, kinds, &problems).map { .thing($0) }
  }

  /// One of the things that a row names, of a kind that fits.
  private func handle(
    _ node: YAMLNode, _ kinds: [EntityKind], _ problems: inout [Diagnostic]
  ) -> String? {
    guard let name = node.text(&problems) else { return nil }
    guard let thing = things[name] else {
      problems.append(.unknownWord(name, of: things.keys.sorted(), at: node.location))
      return nil
    }
    if kinds.contains(thing.kind) { return name }
    problems.append(.wrongKind(name, thing.kind, wanted: kinds, at: node.location))
    return nil
  }

  private func qualifiers(
    _ node: YAMLNode, _ problems: inout [Diagnostic]
  ) -> [(key: String, value: TableRule.Value)] {
    var qualifiers: [(key: String, value: TableRule.Value)] = []
    for entry in node.entries ?? [] where FactDecoder.qualifierKeys.contains(entry.key) {
      let isEntity = Self.entities.contains(entry.key)
      let value: TableRule.Value? =
        isEntity
        ? handle(entry.value, entry.key == "of" ? [.hardware] : EntityKind.allCases, &problems).map {
          .thing($0)
        }
        : CellDecoder.expression(entry.value, &problems).map { .cell($0) }
      if let value { qualifiers.append((entry.key, value)) }
    }
    return qualifiers
  }
}
