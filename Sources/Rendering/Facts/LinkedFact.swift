import Knowledge

/// A fact in linked data: the statement that it makes, and the annotation that leads to its passage.
struct LinkedFact {
  struct Triple {
    let subject: String
    let predicate: String
    let object: JSON
  }

  let fact: Fact
  let predicate: Predicate
  private let name: String
  private let base: KnowledgeBase

  init(_ fact: Fact, name: String, _ base: KnowledgeBase) {
    (self.fact, self.name, self.base) = (fact, name, base)
    predicate = Predicate(
      fact.property, of: base[fact.subject].kind, to: fact.object.map { base[$0].kind }, date: fact.date)
  }

  private var iri: String { LinkedData.iri(name) }
  private var names: FactNames { FactNames(base) }

  /// What it says without its limits; nil where the source itself does not simply state it.
  var triple: Triple? {
    guard fact.qualifiers.certainty == .stated else { return nil }
    return Triple(subject: ends.subject, predicate: predicate.iri, object: object)
  }

  var statement: JSON {
    let says: [(String, JSON)] = [
      ("id", .string(iri)), ("type", ["Fact", "rdf:Statement"]), ("subject", .string(ends.subject)),
      ("predicate", .string(predicate.iri)), ("object", said), ("property", .string(fact.property.rawValue)),
    ]
    let limits = FactLimits(names: names).members(fact.qualifiers)
    let words = FactText(base).sentence(fact).spoken.map { [("label", $0)] } ?? []
    return .object(says + valueDays + limits + words)
  }

  var annotation: JSON {
    [
      "id": .string(iri.replacing("urn:siku:fact-", with: "urn:siku:annotation-")), "type": "Annotation",
      "motivation": "oa:describing", "body": .string(iri),
      "target": .array(LinkedPassage(fact.evidence).targets),
    ]
  }

  /// The days of a date that is the value; those of `when` are told beside it otherwise.
  private var valueDays: [(String, JSON)] {
    guard fact.qualifiers.when == nil, let date = fact.date else { return [] }
    return FactValue(names: names).days(date)
  }

  private var ends: (subject: String, object: String?) {
    let subject = LinkedData.iri(names.name(fact.subject))
    guard let object = fact.object.map({ LinkedData.iri(names.name($0)) }) else { return (subject, nil) }
    return predicate.isInverse ? (object, subject) : (subject, object)
  }

  /// The value where it is told; an amount is told there, under an id of its own.
  private var said: JSON {
    guard let quantity = fact.quantity else { return object }
    return JSON.object([("id", .string(amountID))]).adding(FactValue(names: names).amount(quantity).members)
  }

  /// The value, or where it is told.
  private var object: JSON {
    if let end = ends.object { return ["id": .string(end)] }
    if fact.quantity != nil { return ["id": .string(amountID)] }
    return FactValue(names: names).json(fact.value)
  }

  private var amountID: String { iri.replacing("urn:siku:fact-", with: "urn:siku:amount-") }
}

extension JSON {
  fileprivate var members: [(name: String, value: JSON)] {
    if case .object(let members) = self { members } else { [] }
  }
}

/// The passage of a fact as targets of an annotation: a run of paragraphs each.
struct LinkedPassage {
  private let evidence: Evidence

  init(_ evidence: Evidence) {
    self.evidence = evidence
  }

  var targets: [JSON] {
    let words = evidence.quote.map(cleaned).flatMap { $0.isEmpty ? nil : $0 }
    let quote = words.map { JSON.object([("type", "TextQuoteSelector"), ("exact", .string($0))]) }
    // Of several runs nothing says which one holds the quote.
    guard evidence.paragraphs.count > 1, let quote else {
      return evidence.paragraphs.map { target(selector($0, refinedBy: quote)) }
    }
    return evidence.paragraphs.map { target(selector($0, refinedBy: nil)) } + [target(quote)]
  }

  private func target(_ selector: JSON) -> JSON {
    [
      "type": "SpecificResource",
      "source": .string(LinkedData.iri(FactNames.name(source: evidence.source))), "selector": selector,
    ]
  }

  /// Sources count paragraphs, pages or sections; no standard of the Web has a fragment for all of them.
  private func selector(_ run: ClosedRange<Int>, refinedBy quote: JSON?) -> JSON {
    let (first, last) = (run.lowerBound, run.upperBound)
    return .told([
      "type": "FragmentSelector", "conformsTo": "siku:paragraphs",
      "value": .string("paragraph=\(first)" + (last > first ? "-\(last)" : "")),
      "firstParagraph": .integer(first), "lastParagraph": .integer(last), "refinedBy": quote,
    ])
  }
}

/// A source in linked data.
enum LinkedSource {
  static func json(_ source: Source) -> JSON {
    .told([
      "id": .string(LinkedData.iri(FactNames.name(source: source.id))),
      "type": ["siku:Source", "schema:CreativeWork"], "name": source.title.spoken,
      "author": source.author?.spoken, "publisher": source.publisher?.spoken,
      "datePublished": (source.date?.edtf).map { .string($0) },
      "inLanguage": source.language.map { .string(cleaned($0)) },
      "url": source.webAddress.map { .string($0) },
      "sha256": source.digest.map { .string(cleaned($0.replacing("sha256:", with: ""))) },
      "note": source.notes?.spoken,
    ])
  }
}

extension Source {
  /// Where it lies, if that is an address of the Web.
  var webAddress: String? {
    url.flatMap { EvidenceSection.isOfTheWeb($0) && cleaned($0) == $0 ? $0 : nil }
  }
}
