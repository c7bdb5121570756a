import Knowledge

/// Who lends or gives machines or money to those that a text is about helps them; who rents them out does not.
struct GiftRule {
  private let main: String?
  private let organizations: Set<String>

  init(_ mentions: [NameMention], main: String?) {
    self.main = main
    organizations = Set(mentions.filter { $0.kind == .organization }.map(\.key))
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
