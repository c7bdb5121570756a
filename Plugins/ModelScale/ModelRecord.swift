import Knowledge

/// What the dossier says of one model, gathered.
struct ModelRecord {
  enum Architecture {
    case dense, sparse, untold
  }

  /// One size, as one or more passages that do not contradict each other tell it.
  struct Size {
    let quantity: Quantity
    let scope: ParameterScope?
    let isUncertain: Bool
    let evidence: [Evidence]
  }

  let id: EntityID
  let key: String
  let name: LocalizedText
  let date: PartialDate?
  let isReleased: Bool
  /// Most certain first; several only where passages contradict each other or scopes differ.
  let sizes: [Size]
  let architecture: Architecture
  let developers: [EntityID]
  let evidence: [Evidence]

  init(_ id: EntityID, _ base: KnowledgeBase) {
    self.id = id
    key = base[id].id
    name = base.name(id)
    let facts = base.facts(about: id)
    let dates = base.facts(about: id, .released) + base.facts(about: id, .completed)
    date = dates.first?.date
    isReleased = dates.first?.property == .released
    sizes = Self.sizes(base.facts(about: id, .parameters))
    architecture = Self.architecture(base.facts(about: id, .architecture))
    developers = Self.developers(of: id, base, depth: 4)
    let told = facts.filter { [.parameters, .architecture, .released, .completed].contains($0.property) }
    evidence = (told.isEmpty ? Array(facts) : told).map(\.evidence).listed()
  }

  /// Its name, with its size where the name does not end with it.
  var sizedName: LocalizedText {
    guard let size = sizes.first?.quantity.formatted else { return name }
    func sized(_ name: String, _ size: String) -> String { name.hasSuffix(size) ? name : name + " " + size }
    return LocalizedText(en: sized(name.en, size.en), zh: sized(name.zh, size.zh))
  }

  /// The middle of the date's days, as a year and its fraction, and the days' span; nil where it is open.
  var time: (middle: Double, span: Interval)? {
    guard let first = date?.earliest?.decimalYear, let last = date?.latest else { return nil }
    let end = Day(number: last.number + 1).decimalYear
    return ((first + end) / 2, Interval(first, end))
  }

  private static func architecture(_ facts: [Fact]) -> Architecture {
    let codes = Set(facts.compactMap { if case .code(let code) = $0.value { code } else { nil } })
    if codes.contains("sparse") { return .sparse }
    return codes.contains("dense") ? .dense : .untold
  }

  private static func sizes(_ facts: [Fact]) -> [Size] {
    var sizes: [Size] = []
    let narrowestFirst = facts.sorted { width($0) < width($1) }
    for fact in narrowestFirst {
      guard let quantity = fact.quantity else { continue }
      let scope = fact.qualifiers.scope
      let place = sizes.firstIndex {
        $0.scope == scope && $0.quantity.figure.overlaps(quantity.figure)
      }
      guard let place else {
        sizes.append(
          Size(quantity: quantity, scope: scope, isUncertain: fact.isUncertain, evidence: [fact.evidence]))
        continue
      }
      let kept = sizes[place]
      sizes[place] = Size(
        quantity: kept.quantity, scope: scope, isUncertain: kept.isUncertain && fact.isUncertain,
        evidence: (kept.evidence + [fact.evidence]).listed())
    }
    return sizes
  }

  private static func width(_ fact: Fact) -> Double {
    guard let bounds = fact.quantity?.baseBounds else { return .infinity }
    return bounds.upper / max(bounds.lower, 1)
  }

  /// Organisations that developed it, else who released it, else those of what it is a part of.
  private static func developers(of id: EntityID, _ base: KnowledgeBase, depth: Int) -> [EntityID] {
    let told = base.relations(to: id).filter { $0.property == .developed && base[$0.subject].kind != .person }
      .map(\.subject)
    let released = base.facts(about: id, .released).compactMap(\.qualifiers.by)
    let found = told.isEmpty ? released : told
    guard found.isEmpty, depth > 0 else { return Set(found).sorted() }
    let wholes = base.facts(about: id, .partOf).compactMap(\.object).filter { base[$0].kind == .model }
    return Set(wholes.flatMap { developers(of: $0, base, depth: depth - 1) }).sorted()
  }
}
