/// What one passage says of one entity.
///
/// Two passages that agree are two facts; two that differ are a finding. Evidence is stored and never
/// optional: a fact without it cannot be made. A class, since facts are large, never change, and are handed
/// from list to list.
public final class Fact: Hashable, Sendable {
  /// What a property can say.
  public enum Value: Hashable, Sendable {
    case entity(EntityID)
    case quantity(Quantity)
    case date(PartialDate)
    case text(LocalizedText)
    case code(String)
  }

  /// How far the source itself stands behind what it says.
  public enum Certainty: String, Sendable, CaseIterable {
    case stated, claimed, estimated, rumored, planned

    /// How reports call it.
    public var name: LocalizedText {
      switch self {
      case .stated: LocalizedText(en: "stated", zh: "陈述")
      case .claimed: LocalizedText(en: "claimed", zh: "号称")
      case .estimated: LocalizedText(en: "estimated", zh: "估算")
      case .rumored: LocalizedText(en: "rumoured", zh: "传闻")
      case .planned: LocalizedText(en: "planned", zh: "计划")
      }
    }
  }

  /// Whom or what it speaks of.
  public let subject: EntityID
  /// What it says of its subject.
  public let property: Property
  /// The property's value.
  public let value: Value
  /// What limits or explains it.
  public let qualifiers: Qualifiers
  /// Where the source says it.
  public let evidence: Evidence
  /// Where the dossier says it; not part of what the fact is.
  public let location: Location

  /// A fact; its value must be of the kind that ``Property/definition`` wants.
  public init(
    subject: EntityID, property: Property, value: Value, qualifiers: Qualifiers, evidence: Evidence,
    location: Location
  ) {
    self.subject = subject
    self.property = property
    self.value = value
    self.qualifiers = qualifiers
    self.evidence = evidence
    self.location = location
  }

  public static func == (left: Fact, right: Fact) -> Bool {
    left === right
      || left.subject == right.subject && left.property == right.property && left.value == right.value
        && left.evidence == right.evidence && left.qualifiers == right.qualifiers
        && left.location == right.location
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(subject)
    hasher.combine(property)
    hasher.combine(value)
    hasher.combine(evidence)
  }

  /// Every entity that it speaks of, the subject first.
  public var entities: [EntityID] {
    let object: [EntityID] = if case .entity(let id) = value { [id] } else { [] }
    let others = [
      qualifiers.hardware, qualifiers.purpose, qualifiers.from, qualifiers.to, qualifiers.since,
      qualifiers.by,
    ]
    return [subject] + object + others.compactMap { $0 }
  }

  /// The value where it is an amount.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = value { quantity } else { nil }
  }

  /// The value where it is a date.
  public var date: PartialDate? {
    if case .date(let date) = value { date } else { nil }
  }

  /// The value where it is an entity.
  public var object: EntityID? {
    if case .entity(let id) = value { id } else { nil }
  }

  /// Whether the source, or a date in it, is unsure.
  public var isUncertain: Bool {
    qualifiers.certainty != .stated || (qualifiers.when?.isQualified ?? false)
  }
}

/// What limits or explains a fact.
public struct Qualifiers: Hashable, Sendable {
  /// As what, such as director or co-founder.
  public var role: LocalizedText?
  /// When it held or happened.
  public var when: PartialDate?
  /// How long a resource was used, rented or needed.
  public var lasting: Quantity?
  /// The hardware that a number of cards counts.
  public var hardware: EntityID?
  /// What a resource or money was for.
  public var purpose: EntityID?
  /// Whom a resource or person came from.
  public var from: EntityID?
  /// The receiver; of a ratio, what it compares to.
  public var to: EntityID?
  /// What a duration counts from.
  public var since: EntityID?
  /// Which property a ratio compares.
  public var measure: Property?
  /// What a rank is among: kinds of models and architectures, all of which must fit.
  public var among: [String] = []
  /// The size from which on models count in a rank.
  public var least: Quantity?
  /// Who did it, where that is not the subject.
  public var by: EntityID?
  /// The numbers that a throughput is counted in.
  public var precision: Precision?
  /// Whether a throughput counts on zeros that it may skip.
  public var sparsity: Sparsity?
  /// Which of a model's parameters are counted.
  public var scope: ParameterScope?
  /// How far the source stands behind it.
  public var certainty: Fact.Certainty
  /// What a reader should know beside it.
  public var note: LocalizedText?
  /// A short phrase of the passage that stands for the number or date.
  public var wording: String?

  /// Qualifiers that limit nothing else.
  public init(certainty: Fact.Certainty = .stated) {
    self.certainty = certainty
  }
}

/// The format of the numbers that a chip computes with.
public enum Precision: String, Sendable, CaseIterable {
  case fp64, fp32, tf32, bf16, fp16, int8
}

/// Whether a parameter count is of all weights, or of those that one token passes through.
public enum ParameterScope: String, Sendable, CaseIterable {
  case total, active
}
