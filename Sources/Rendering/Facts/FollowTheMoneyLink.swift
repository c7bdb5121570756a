import Knowledge

/// The schema that holds a relation, and what it calls the two ends and the words for what one is to the other.
struct FollowTheMoneyLink {
  let schema, source, target: String
  var role = "role"
  /// Whether the schema itself says what the property says.
  var saysAll = false

  /// - Returns: a link that says no more than the relation; one between any two things where none fits.
  static func of(_ property: Property, _ subject: EntityKind, _ object: EntityKind) -> Self {
    let isActor = subject == .person || subject == .organization
    switch (property, object) {
    case (.worksAt, .organization) where subject == .person:
      return Self(schema: "Employment", source: "employee", target: "employer", saysAll: true)
    case (.leads, .organization) where isActor:
      return Self(schema: "Directorship", source: "director", target: "organization", saysAll: true)
    case (.memberOf, .organization) where isActor:
      return Self(schema: "Membership", source: "member", target: "organization", saysAll: true)
    case (.joined, .organization) where isActor, (.left, .organization) where isActor,
      (.partOf, .organization) where isActor:
      return Self(schema: "Membership", source: "member", target: "organization")
    case (.advised, .person) where subject == .person, (.workedWith, .person) where subject == .person:
      return Self(schema: "Associate", source: "person", target: "associate", role: "relationship")
    case (.leads, .project) where isActor, (.memberOf, .project) where isActor,
      (.joined, .project) where isActor, (.left, .project) where isActor, (.founded, .project) where isActor,
      (.developed, .project) where isActor, (.workedWith, .project) where isActor:
      return Self(schema: "ProjectParticipant", source: "participant", target: "project")
    default: return Self(schema: "UnknownLink", source: "subject", target: "object")
    }
  }
}
