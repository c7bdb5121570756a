/// The order of facts in a knowledge base: by what they say, never by where a dossier says it.
struct FactOrder: Comparable {
  let fact: Fact
  private let property: Int
  private let value: Int
  private let paragraph: Int

  init(fact: Fact) {
    self.fact = fact
    property = Self.ranks[fact.property] ?? 0
    value =
      switch fact.value {
      case .entity(let id): Int(id.index)
      case .date(let date): date.earliest?.number ?? 0
      case .quantity, .text, .code: 0
      }
    paragraph = fact.evidence.paragraphs.first?.lowerBound ?? 0
  }

  static func < (left: FactOrder, right: FactOrder) -> Bool {
    if left.fact.subject != right.fact.subject { return left.fact.subject < right.fact.subject }
    if left.property != right.property { return left.property < right.property }
    if left.value != right.value { return left.value < right.value }
    if left.paragraph != right.paragraph { return left.paragraph < right.paragraph }
    return left.text < right.text
  }

  static func == (left: FactOrder, right: FactOrder) -> Bool { !(left < right) && !(right < left) }

  /// All that the fact says, for the few that agree in the rest.
  private var text: String {
    let qualifiers = fact.qualifiers
    let others = [qualifiers.hardware, qualifiers.purpose, qualifiers.from, qualifiers.to, qualifiers.by]
      .map { $0.map { "\($0.index)" } ?? "" }
    let parts = [
      Self.text(fact.value), fact.evidence.description, qualifiers.when?.edtf ?? "",
      qualifiers.role?.en ?? "",
      qualifiers.role?.zh ?? "", qualifiers.lasting.map(Self.text) ?? "",
      qualifiers.scope?.rawValue ?? "", qualifiers.certainty.rawValue, qualifiers.note?.en ?? "",
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
