/// What a fact says of its subject. The meaning of each stands in ``Vocabulary``.
public enum Property: String, Sendable, CaseIterable {
  // Relations between entities.
  case worksAt = "works-at"
  case studiesAt = "studies-at"
  case leads
  case memberOf = "member-of"
  case joined, left, founded, advised
  case workedWith = "worked-with"
  case mentionedWith = "mentioned-with"
  case supports
  case partOf = "part-of"
  case proposed
  case namedAfter = "named-after"
  case tookPartIn = "took-part-in"
  case organized, developed, evaluated
  case presentedAt = "presented-at"
  case succeeds
  case basedOn = "based-on"
  case sameIdeaAs = "same-idea-as"
  case answers, surpasses, follows
  case coincidesWith = "coincides-with"
  case trainedOn = "trained-on"
  case runsOn = "runs-on"
  case mentions
  // Dates.
  case established, released, started, completed, held, active
  // Quantities.
  case parameters, layers, data, size, cost, duration, efficiency, headcount, share, valuation, salary
  case reach, ratio, parts
  case owns, rents, borrows, lends, orders, needs, uses, allocates
  case exchangeRate = "exchange-rate"
  case throughput, memory, compute, utilization
  // Text and codes.
  case described, architecture, country, weekday
  case modelClass = "class"
  // Ranks.
  case largest, first, pioneer

  /// A resource that somebody had, got, gave or lacked.
  public static let resources: [Property] = [
    .owns, .rents, .borrows, .lends, .orders, .needs, .uses, .allocates,
  ]
}
