import Knowledge
import Support

/// Facts of every kind whose names, ids and words are the hostile strings.
enum HostileFacts {
  static let base = KnowledgeBase(
    title: LocalizedText(hostileStrings.joined(separator: " ")), sources: sources, entities: entities,
    facts: facts)

  private static var sources: [Source] {
    hostileStrings.map { name in
      let text = LocalizedText(en: name, zh: name + "文")
      return Source(
        id: name, title: text, author: text, publisher: text, date: try? PartialDate(edtf: "2020-22"),
        language: name, digest: name, url: name, notes: text)
    }
  }

  /// The strings by turns as people, organisations and the rest, and one with a name beyond all limits.
  private static var entities: [Entity] {
    let kinds = EntityKind.allCases
    let long = String(repeating: "长名 long ", count: 30)
    return hostileStrings.enumerated().map { place, name in
      Entity(
        id: name, kind: kinds[place % kinds.count], name: LocalizedText(en: name, zh: name + "名"),
        aliases: [name + " alias", hostileStrings[(place + 1) % hostileStrings.count]])
    } + [Entity(id: "long", kind: .organization, name: LocalizedText(long))]
  }

  private static let dates = ["2020-10", "2006/2011", "2021~", "/2019", "2020-10/..", "201X", "2020-22"]
    .compactMap { try? PartialDate(edtf: $0) }

  /// Each property of each entity: of relations to the next, of values with whatever it takes.
  private static func facts(_ id: (String) -> EntityID?) -> [Fact] {
    hostileStrings.enumerated().flatMap { place, name in
      Property.allCases.enumerated().compactMap { order, property -> Fact? in
        let other = hostileStrings[(place + order) % hostileStrings.count]
        guard let subject = id(name), let object = id(other) else { return nil }
        let evidence = Evidence(
          source: name, paragraphs: order % 3 == 0 ? [1...1, 3...4] : [2...2],
          quote: order % 2 == 0 ? name : nil)
        return Fact(
          subject: subject, property: property, value: value(property, object, other),
          qualifiers: qualifiers(order, name, object), evidence: evidence, location: Location(file: "test"))
      }
    }
  }

  private static func value(_ property: Property, _ object: EntityID, _ name: String) -> Fact.Value {
    switch property.definition.values {
    case .entity: .entity(object)
    case .quantity(let dimensions):
      .quantity(
        Quantity(.atLeast, Interval(1e9, .infinity), .base(of: dimensions[0]), wording: name))
    case .date: .date(date(name.utf8.count))
    case .text: .text(LocalizedText(en: name, zh: name + "文"))
    case .code(let codes): .code(codes[0])
    }
  }

  private static func qualifiers(_ order: Int, _ name: String, _ other: EntityID) -> Qualifiers {
    let text = LocalizedText(en: name, zh: name + "文")
    let certainties = Fact.Certainty.allCases
    var qualifiers = Qualifiers(certainty: certainties[order % certainties.count])
    (qualifiers.role, qualifiers.note, qualifiers.wording) = (text, text, name)
    if order % 2 == 1 { qualifiers.when = date(order) }
    (qualifiers.hardware, qualifiers.by, qualifiers.among) = (other, other, [name])
    return qualifiers
  }

  private static func date(_ place: Int) -> PartialDate { dates[place % dates.count] }
}
