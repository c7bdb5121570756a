import Knowledge

/// What limits or explains a fact, as members of an object of JSON by the terms of ``LinkedDataContext``.
struct FactLimits {
  let names: FactNames

  func members(_ qualifiers: Qualifiers) -> [(name: String, value: JSON)] {
    let value = FactValue(names: names)
    let ends: [(String, JSON?)] = [
      ("hardware", qualifiers.hardware.map(value.reference)),
      ("purpose", qualifiers.purpose.map(value.reference)), ("from", qualifiers.from.map(value.reference)),
      ("to", qualifiers.to.map(value.reference)), ("since", qualifiers.since.map(value.reference)),
      ("by", qualifiers.by.map(value.reference)),
    ]
    let words: [(String, JSON?)] = [
      ("role", qualifiers.role?.spoken), ("measure", (qualifiers.measure?.rawValue).map { .string($0) }),
      ("among", qualifiers.among.isEmpty ? nil : .strings(qualifiers.among)),
      ("least", qualifiers.least.map(value.amount)), ("lasting", qualifiers.lasting.map(value.amount)),
      ("precision", (qualifiers.precision?.rawValue).map { .string($0) }),
      ("sparsity", (qualifiers.sparsity?.rawValue).map { .string($0) }),
      ("scope", (qualifiers.scope?.rawValue).map { .string($0) }),
      ("certainty", .string(qualifiers.certainty.rawValue)), ("note", qualifiers.note?.spoken),
      ("wording", qualifiers.wording.map { .string(cleaned($0)) }),
    ]
    let dates = qualifiers.when.map { [("when", JSON.string($0.edtf))] + value.days($0) } ?? []
    return dates + (ends + words).compactMap { name, value in value.map { (name, $0) } }
  }
}

/// The value of a fact in JSON-LD.
struct FactValue {
  let names: FactNames

  func json(_ value: Fact.Value) -> JSON {
    switch value {
    case .entity(let id): reference(id)
    case .quantity(let quantity): amount(quantity)
    case .date(let date): ["type": "edtf", "@value": .string(date.edtf)]
    case .text(let text): text.tagged
    case .code(let code): .string(code)
    }
  }

  func reference(_ id: EntityID) -> JSON { .string(LinkedData.iri(names.name(id))) }

  /// An amount within its bounds; one that is not known is left out.
  func amount(_ quantity: Quantity) -> JSON {
    func finite(_ value: Double?) -> JSON? { value.flatMap { $0.isFinite ? .number($0) : nil } }
    return .told([
      "type": "schema:QuantitativeValue", "amount": finite(quantity.told),
      "minValue": finite(quantity.bounds.lower), "maxValue": finite(quantity.bounds.upper),
      "unitText": .string(quantity.unit.symbol), "form": .string(quantity.form.rawValue),
      "wording": .string(cleaned(quantity.wording)), "label": quantity.formatted.spoken,
    ])
  }

  /// The first and the last day that a date may mean.
  func days(_ date: PartialDate) -> [(String, JSON)] {
    [("earliest", date.earliest), ("latest", date.latest)]
      .compactMap { name, day in day.map { (name, .string($0.text)) } }
  }
}

extension LocalizedText {
  /// The wording by its language, where a term takes that.
  var spoken: JSON? {
    let words = [("en", cleaned(en)), ("zh", cleaned(zh))].filter { !$0.1.isEmpty }
    return words.isEmpty ? nil : .object(words.map { ($0.0, .string($0.1)) })
  }

  /// The wording as values that each name their language.
  var tagged: JSON {
    let words = [("en", cleaned(en)), ("zh", cleaned(zh))].filter { !$0.1.isEmpty }
    return .array(words.map { ["@language": .string($0.0), "@value": .string($0.1)] })
  }
}
