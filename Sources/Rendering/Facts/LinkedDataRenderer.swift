import Knowledge

/// All facts as linked data (JSON-LD 1.1): schema.org's terms where it has them and a dossier's own words where
/// not, each fact a statement with an annotation that leads to its passage.
///
/// R. Sanderson, P. Ciccarese and B. Young, *Web Annotation Data Model* (W3C, 2017).
public struct LinkedDataRenderer: FactRenderer {
  public let fileExtension = "jsonld"

  public init() {}

  public func render(_ base: KnowledgeBase) -> [UInt8] {
    let facts = FactNames(base).namedFacts().map { LinkedFact($0.fact, name: $0.name, base) }
    let items =
      about(base) + LinkedDataWords.described(facts) + base.sources.map(LinkedSource.json)
      + things(base, facts) + facts.flatMap { [$0.statement, $0.annotation] }
    let document: JSON = ["@context": LinkedDataContext.json, "@graph": .array(items)]
    return document.bytes
  }

  private func about(_ base: KnowledgeBase) -> [JSON] {
    guard let title = base.title.spoken else { return [] }
    return [["type": "schema:Dataset", "name": title]]
  }

  /// Entities with their names and, of what the sources simply state, the triples themselves.
  private func things(_ base: KnowledgeBase, _ facts: [LinkedFact]) -> [JSON] {
    let claims = Dictionary(grouping: facts.compactMap(\.triple)) { $0.subject }
    return base.entities.map { entity in
      let iri = LinkedData.iri(FactNames.name(entity))
      let about: JSON = .told([
        "id": .string(iri), "type": .strings(LinkedData.classes(of: entity.kind)),
        "name": entity.name.spoken, "alternateName": LinkedDataWords.aliases(of: entity),
      ])
      return about.adding(members(claims[iri] ?? []))
    }
  }

  private func members(_ triples: [LinkedFact.Triple]) -> [(name: String, value: JSON)] {
    let values = Dictionary(grouping: triples) { $0.predicate }
    return triples.map(\.predicate).uniqued().map { predicate in
      let all = (values[predicate] ?? []).flatMap(\.object.items).uniqued(by: \.line)
      return (predicate, all.count == 1 ? all[0] : .array(all))
    }
  }
}

/// Words that say what a file's own terms are, and names beside the usual one.
enum LinkedDataWords {
  /// The words of Siku's vocabulary that facts use, described.
  static func described(_ facts: [LinkedFact]) -> [JSON] {
    facts.filter { $0.predicate.iri.hasPrefix("siku:") }.map(\.fact.property).uniqued()
      .sorted { $0.rawValue < $1.rawValue }.map { property in
        .told([
          "id": .string("siku:" + property.rawValue), "type": "rdf:Property",
          "label": property.label.spoken,
        ])
      }
  }

  static func aliases(of entity: Entity) -> JSON? {
    let others = entity.names.filter { $0 != entity.name.en && $0 != entity.name.zh }
      .map(cleaned).filter { !$0.isEmpty }.uniqued()
    return others.isEmpty ? nil : .strings(others)
  }
}

extension JSON {
  /// The items of a list; anything else as the only one.
  fileprivate var items: [JSON] {
    if case .array(let items) = self { items } else { [self] }
  }
}
