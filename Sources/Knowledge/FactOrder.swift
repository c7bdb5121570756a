/// The order of facts in a knowledge base: by what they say, never by where a dossier says it.
struct FactOrder {
  private let subject: EntityID
  private let property: Int
  private let value: Int
  private let paragraph: Int

  /// Facts are large: their places are sorted, by keys, and each fact is moved once.
  static func sorted(_ facts: [Fact]) -> [Fact] {
    let keys = facts.map(FactOrder.init)
    return facts.indices.sorted { left, right in
      keys[left].isBefore(keys[right]) ?? (text(facts[left]) < text(facts[right]))
    }
    .map { facts[$0] }
  }

  private init(_ fact: Fact) {
    subject = fact.subject
    property = Self.ranks[fact.property] ?? 0
    value =
      switch fact.value {
      case .entity(let id): Int(id.index)
      case .date(let date): date.earliest?.number ?? 0
      case .quantity, .text, .code: 0
      }
    paragraph = fact.evidence.paragraphs.first?.lowerBound ?? 0
  }

  /// Nil where the keys alone do not tell.
  private func isBefore(_ other: FactOrder) -> Bool? {
    if subject != other.subject { return subject < other.subject }
    if property != other.property { return property < other.property }
    if value != other.value { return value < other.value }
    if paragraph != other.paragraph { return paragraph < other.paragraph }
    return nil
  }

  /// All that a fact says, for the few that agree in the rest.
  private static func text(_ fact: Fact) -> String {
    let qualifiers = fact.qualifiers
    let others = [
      qualifiers.hardware, qualifiers.purpose, qualifiers.from, qualifiers.to, qualifiers.since,
      qualifiers.by,
    ]
    .map { $0.map { "\($0.index)" } ?? "" }
    let parts = [
      text(fact.value), fact.evidence.description, qualifiers.when?.edtf ?? "",
      qualifiers.role?.en ?? "",
      qualifiers.role?.zh ?? "", qualifiers.lasting.map(text) ?? "",
      qualifiers.scope?.rawValue ?? "", qualifiers.measure?.rawValue ?? "",
      qualifiers.among.joined(separator: " "), qualifiers.least.map(text) ?? "",
      qualifiers.precision?.rawValue ?? "", qualifiers.sparsity?.rawValue ?? "",
      qualifiers.certainty.rawValue,
      qualifiers.note?.en ?? "",
      qualifiers.note?.zh ?? "", qualifiers.wording ?? "", fact.evidence.quote ?? "",
    ]
    return (parts + others).joined(separator: "\u{1F}")
  }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: Property.allCases.enumerated().map { ($1, $0) })

  private static func text(_ value: Fact.Value) -> String {
    switch value {
    case .entity: ""
    case .quantity(let quantity): text(quantity)
    case .date(let date): date.edtf
    case .text(let text): text.en + text.zh
    case .code(let code): code
    }
  }

  private static func text(_ quantity: Quantity) -> String {
    "\(quantity.unit.symbol) \(quantity.bounds.lower) \(quantity.bounds.upper) \(quantity.wording)"
  }
}
