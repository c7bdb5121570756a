/// The order of facts in a knowledge base: by what they say, never by where a dossier says it.
struct FactOrder: Comparable {
  let subject: EntityID
  let property: Int
  let text: String

  init(fact: Fact) {
    subject = fact.subject
    property = Self.ranks[fact.property] ?? 0
    let qualifiers = fact.qualifiers
    let others = [qualifiers.hardware, qualifiers.purpose, qualifiers.from, qualifiers.to, qualifiers.by]
      .map { $0.map { "\($0.index)" } ?? "" }
    let parts = [
      Self.text(fact.value), Self.padded(fact.evidence.paragraphs.first?.lowerBound ?? 0),
      fact.evidence.description, qualifiers.when?.edtf ?? "", qualifiers.role?.en ?? "",
      qualifiers.role?.zh ?? "", qualifiers.lasting.map(Self.text) ?? "",
      qualifiers.scope?.rawValue ?? "", qualifiers.certainty.rawValue, qualifiers.note?.en ?? "",
      qualifiers.note?.zh ?? "", qualifiers.wording ?? "", fact.evidence.quote ?? "",
    ]
    text = (parts + others).joined(separator: "\u{1F}")
  }

  static func < (left: FactOrder, right: FactOrder) -> Bool {
    if left.subject != right.subject { return left.subject < right.subject }
    if left.property != right.property { return left.property < right.property }
    return left.text < right.text
  }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: Property.allCases.enumerated().map { ($1, $0) })

  private static func text(_ value: Fact.Value) -> String {
    switch value {
    case .entity(let id): padded(Int(id.index))
    case .quantity(let quantity): text(quantity)
    case .date(let date): padded((date.earliest?.number ?? 0) + 1_000_000) + date.edtf
    case .text(let text): text.en + text.zh
    case .code(let code): code
    }
  }

  private static func text(_ quantity: Quantity) -> String {
    "\(quantity.unit.symbol) \(quantity.bounds.lower) \(quantity.bounds.upper) \(quantity.wording)"
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 8 - String(number).count)) + String(number)
  }
}
