import Knowledge

/// Who lends or gives machines or money to those that a text is about helps them; who rents them out does not.
struct GiftRule {
  private let main: String?
  private let organizations: Set<String>

  /// - Parameter main: the organisation that the text is about; where there is none, it is about its model.
  init(_ mentions: [NameMention], main: String?, _ lexicon: Lexicon) {
    self.main = main ?? Self.family(mentions, lexicon)
    organizations = Set(mentions.filter { $0.kind == .organization }.map(\.key))
  }

  /// What the models are called that the text names most, those aside that everybody knows.
  private static func family(_ mentions: [NameMention], _ lexicon: Lexicon) -> String? {
    var counts: [String: Int] = [:]
    for mention in mentions where mention.kind == .model { counts[mention.key, default: 0] += 1 }
    let best = counts.filter { ScannedText($0.key, lexicon).word(.knownModel, at: 0) == nil }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value > 2 else { return nil }
    let base = ModelFamily.base(of: best.key)
    return counts[base] == nil ? best.key : base
  }

  func statements(besides found: [Draft.Statement]) -> [Draft.Statement] {
    guard let main else { return [] }
    let helping = Set(found.filter { $0.property == .supports }.map(\.subject))
    let rented = found.filter { $0.property == .rents }.compactMap(Self.quantity)
    var told: Set<String> = []
    return found.compactMap { statement -> Draft.Statement? in
      guard Self.gifts.contains(statement.property), let amount = Self.quantity(statement),
        organizations.contains(statement.subject), statement.subject != main,
        !helping.contains(statement.subject), !rented.contains(amount),
        statement.sureness > 0.6, told.insert(statement.subject).inserted
      else { return nil }
      return Draft.Statement(
        subject: statement.subject, property: .supports, value: .thing(main), when: statement.when,
        place: statement.place, rule: "gift", sureness: 0.5)
    }
  }

  private static let gifts: Set<Property> = [.lends, .allocates]

  private static func quantity(_ statement: Draft.Statement) -> Quantity? {
    if case .quantity(let quantity) = statement.value { quantity } else { nil }
  }
}
