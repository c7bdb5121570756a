import Knowledge

/// Reads one item under an entity's `facts`: one property, its qualifiers, its evidence.
struct FactDecoder {
  static let qualifierKeys = [
    "role", "when", "lasting", "of", "for", "from", "to", "since", "measure", "among", "least", "by", "scope",
    "precision",
    "sparsity", "certainty", "note", "wording",
  ]

  let entities: EntityIndex
  let sources: Set<String>
  /// Whether every id is known.
  let isWhole: Bool
  private(set) var problems: [Diagnostic] = []
  private var comparisons = 0

  init(entities: EntityIndex, sources: Set<String>, isWhole: Bool) {
    (self.entities, self.sources, self.isWhole) = (entities, sources, isWhole)
  }

  /// One fact for each place that the item cites.
  mutating func decode(_ node: YAMLNode, of subject: String) -> [Fact] {
    guard let entries = node.entries else {
      problems.append(.notAMapping(at: node.location))
      return []
    }
    let found = entries.compactMap { entry in Self.properties[entry.key].map { ($0, entry) } }
    // A key that is not known was most likely meant for the property.
    if refuseUnknownKeys(entries), found.isEmpty { problems.append(Self.saysNothing(at: node.location)) }
    if found.count > 1 { problems.append(Self.saysSeveral(found)) }
    guard found.count == 1, let (property, entry) = found.first else { return [] }
    if [.first, .pioneer].contains(property), !node.tellsAmongWhat {
      problems.append(.rankAmongNothing(at: entry.keyLocation))
    }
    let value = value(entry, of: property, subject: subject)
    let qualifiers = qualifiers(node)
    let evidence = evidence(node)
    guard let value, let id = entities.id(subject) else { return [] }
    return evidence.map {
      Fact(
        subject: id, property: property, value: value, qualifiers: qualifiers, evidence: $0,
        location: entry.keyLocation)
    }
  }

  /// Whether there are none.
  private mutating func refuseUnknownKeys(_ entries: [YAMLNode.Entry]) -> Bool {
    let unknown = entries.filter { !Self.keySet.contains($0.key) }
    problems += unknown.map { .unknownKey($0.key, of: Self.keys, at: $0.keyLocation) }
    return unknown.isEmpty
  }

  private static let keys = Property.allCases.map(\.rawValue) + qualifierKeys + ["evidence"]
  private static let properties = Dictionary(
    uniqueKeysWithValues: Property.allCases.map { ($0.rawValue, $0) })
  private static let keySet = Set(keys)

  private static func saysNothing(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "the fact says nothing of its subject", zh: "这条事实没有说明任何内容"), at: location,
      remedy: LocalizedText(
        en: "begin it with a property, such as `works-at: tsinghua`", zh: "请以属性开头，例如 `works-at: tsinghua`"))
  }

  private static func saysSeveral(_ found: [(Property, YAMLNode.Entry)]) -> Diagnostic {
    let names = found.map(\.0.rawValue).joined(separator: ", ")
    return Diagnostic(
      .error, LocalizedText(en: "one fact says several things: \(names)", zh: "一条事实说了多件事：\(names)"),
      at: found[1].1.keyLocation,
      remedy: LocalizedText(en: "write each as a fact of its own", zh: "请分写为多条事实"))
  }

  private mutating func value(
    _ entry: YAMLNode.Entry, of property: Property, subject: String
  ) -> Fact.Value? {
    let definition = property.definition
    if let kind = entities.kind(subject), !definition.subjects.contains(kind) {
      problems.append(
        .wrongKind(subject, kind, wanted: definition.subjects, at: entry.keyLocation))
    }
    switch definition.values {
    case .entity(let kinds): return entity(entry.value, kinds).map { .entity($0) }
    case .quantity(let dimensions):
      return entry.value.quantity(of: dimensions, &problems).map { .quantity($0) }
    case .date: return entry.value.date(&problems).map { .date($0) }
    case .text: return entry.value.localizedText(&problems).map { .text($0) }
    case .code(let words): return code(entry.value, words).map { .code($0) }
    }
  }

  private mutating func code(_ node: YAMLNode, _ words: [String]) -> String? {
    node.word(of: words, &problems)
  }

  private mutating func entity(_ node: YAMLNode?, _ kinds: [EntityKind] = EntityKind.allCases) -> EntityID? {
    guard let node, let name = node.text(&problems) else { return nil }
    guard let id = entities.id(name), let kind = entities.kind(name) else {
      undeclared(name, of: entities.names, .declareEntity, at: node.location)
      return nil
    }
    if !kinds.contains(kind) { problems.append(.wrongKind(name, kind, wanted: kinds, at: node.location)) }
    return id
  }

  /// What the author may have meant is looked for among all ids, which takes long where both are many:
  /// of thousands of slips, only the first are helped.
  private static let mostComparisons = 2_000_000

  private mutating func undeclared(
    _ id: String, of known: some Collection<String>, _ remedy: LocalizedText, at location: Location
  ) {
    guard isWhole else { return }
    comparisons += known.count
    let meant = comparisons > Self.mostComparisons ? nil : nearest(to: id, in: known)
    problems.append(.undeclared(id, remedy: meant.map { .didYouMean($0) } ?? remedy, at: location))
  }

  private mutating func qualifiers(_ node: YAMLNode) -> Qualifiers {
    var qualifiers = Qualifiers()
    qualifiers.role = node["role"]?.localizedText(&problems)
    qualifiers.when = node["when"]?.date(&problems)
    qualifiers.lasting = node["lasting"]?.quantity(of: [.duration], &problems)
    qualifiers.hardware = entity(node["of"], [.hardware])
    qualifiers.purpose = entity(node["for"])
    qualifiers.from = entity(node["from"])
    qualifiers.to = entity(node["to"])
    qualifiers.since = entity(node["since"])
    qualifiers.measure = node["measure"]?.word(of: Property.self, &problems)
    qualifiers.among = node["among"]?.words(of: ModelClass.rankable, &problems) ?? []
    qualifiers.least = node["least"]?.quantity(of: [.parameters], &problems)
    qualifiers.by = entity(node["by"])
    qualifiers.scope = node["scope"]?.word(of: ParameterScope.self, &problems)
    qualifiers.precision = node["precision"]?.word(of: Precision.self, &problems)
    qualifiers.sparsity = node["sparsity"]?.word(of: Sparsity.self, &problems)
    qualifiers.certainty = node["certainty"]?.word(of: Fact.Certainty.self, &problems) ?? .stated
    qualifiers.note = node["note"]?.localizedText(&problems)
    qualifiers.wording = node["wording"]?.text(&problems)
    return qualifiers
  }

  private mutating func evidence(_ node: YAMLNode) -> [Evidence] {
    guard let cited = node["evidence"], cited.items?.isEmpty != true else {
      problems.append(
        Diagnostic(
          .error, LocalizedText(en: "the fact has no evidence", zh: "这条事实没有出处"),
          at: node["evidence"]?.location ?? node.location,
          remedy: LocalizedText(
            en: "add `evidence: SOURCE PARAGRAPH`, such as `evidence: wudao 22`",
            zh: "请加上 `evidence: 来源 段落`，例如 `evidence: wudao 22`")))
      return []
    }
    return (cited.items ?? [cited]).compactMap { place($0) }
  }

  private mutating func place(_ node: YAMLNode) -> Evidence? {
    var parsed: Evidence?
    if node.entries != nil {
      node.refuseUnknownKeys(["source", "paragraph", "quote"], &problems)
      let text = [node["source"], node["paragraph"]].map { $0?.scalar ?? "" }.joined(separator: " ")
      parsed = EvidenceParser.parse(text, quote: node["quote"]?.text(&problems))
    } else {
      parsed = EvidenceParser.parse(node.scalar ?? "")
    }
    guard let parsed else {
      problems.append(.badEvidence(at: node.location))
      return nil
    }
    guard sources.contains(parsed.source) else {
      undeclared(parsed.source, of: sources, .declareSource, at: node.location)
      return nil
    }
    return parsed
  }
}
