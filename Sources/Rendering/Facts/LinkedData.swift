import Knowledge

/// The names that linked data knows things by.
enum LinkedData {
  /// Siku's own vocabulary: the words of a dossier.
  static let vocabulary = "urn:siku:vocabulary:"

  /// A thing's IRI: nobody's host, the same wherever the file lies.
  static func iri(_ name: String) -> String { "urn:siku:" + name }

  /// The classes of an entity: Siku's own, and what schema.org has for it.
  static func classes(of kind: EntityKind) -> [String] {
    let (own, others) =
      switch kind {
      case .person: ("Person", "schema:Person")
      case .organization: ("Organization", "schema:Organization")
      case .model: ("Model", "schema:SoftwareApplication")
      case .hardware: ("Hardware", "schema:ProductModel")
      case .dataset: ("Dataset", "schema:Dataset")
      case .project: ("Project", "schema:Project")
      case .event: ("Event", "schema:Event")
      }
    return ["siku:" + own, others]
  }
}

/// The predicate by which linked data tells a property.
struct Predicate: Hashable {
  let iri: String
  /// Whether it leads from the value to the subject, as schema.org's founder does.
  let isInverse: Bool

  private init(_ iri: String, isInverse: Bool = false) {
    (self.iri, self.isInverse) = (iri, isInverse)
  }

  /// Siku's own word where schema.org has none, or one that says more.
  init(_ property: Property, of subject: EntityKind, to object: EntityKind?, date: PartialDate? = nil) {
    self =
      Self.relation(property, subject, object) ?? Self.value(property, subject, date)
      ?? Predicate("siku:" + property.rawValue)
  }

  private static func relation(
    _ property: Property, _ subject: EntityKind, _ object: EntityKind?
  ) -> Predicate? {
    switch (property, subject, object) {
    case (.worksAt, _, _): Predicate("schema:worksFor")
    case (.studiesAt, _, _): Predicate("schema:alumniOf")
    case (.memberOf, _, .organization): Predicate("schema:memberOf")
    case (.founded, _, .organization): Predicate("schema:founder", isInverse: true)
    case (.workedWith, .person, .person): Predicate("schema:colleague")
    case (.partOf, .organization, .organization): Predicate("schema:parentOrganization")
    case (.partOf, .event, .event): Predicate("schema:superEvent")
    case (.partOf, .model, .model), (.partOf, .dataset, .dataset): Predicate("schema:isPartOf")
    case (.tookPartIn, _, _): Predicate("schema:attendee", isInverse: true)
    case (.organized, _, _): Predicate("schema:organizer", isInverse: true)
    case (.developed, .person, .model), (.developed, .organization, .model), (.developed, .person, .dataset),
      (.developed, .organization, .dataset):
      Predicate("schema:creator", isInverse: true)
    case (.basedOn, .model, .model): Predicate("schema:isBasedOn")
    case (.mentions, .model, _): Predicate("schema:mentions")
    default: nil
    }
  }

  private static func value(_ property: Property, _ subject: EntityKind, _ date: PartialDate?) -> Predicate? {
    switch (property, subject) {
    case (.established, _): Predicate("schema:foundingDate")
    case (.released, .model), (.released, .dataset): Predicate("schema:datePublished")
    case (.released, .hardware): Predicate("schema:releaseDate")
    case (.held, _): date?.isInterval == false ? Predicate("schema:startDate") : nil
    case (.started, .event): Predicate("schema:startDate")
    case (.completed, .event): Predicate("schema:endDate")
    case (.described, _): Predicate("schema:description")
    default: nil
    }
  }
}
