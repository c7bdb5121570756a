import Knowledge

/// Gives amounts said of a person, or of a person's team, to the organisation that the text says is theirs.
struct AmountOwners {
  static let rule = "amount"
  static let teamRule = "team's amount"

  private let statements: [Draft.Statement]
  /// By person, what they lead, found or work at, in the order of the text.
  private let ties: [String: [(property: Property, organization: String)]]

  init(_ statements: [Draft.Statement], _ mentions: [NameMention], main: String? = nil) {
    self.statements = statements
    let organizations = Set(mentions.filter { $0.kind == .organization }.map(\.key))
    var ties: [String: [(Property, String)]] = [:]
    for statement in statements {
      guard case .thing(let key) = statement.value, organizations.contains(key) else { continue }
      ties[statement.subject, default: []].append((statement.property, key))
    }
    self.ties = ties
    self.main =
      main ?? Self.most(mentions.filter { $0.kind == .organization }.map(\.key))
    people = Set(mentions.filter { $0.kind == .person }.map(\.key))
  }

  private let people: Set<String>
  /// The organisation named most, the first of equals: whom "we" and "the company" mean.
  private let main: String?

  /// All statements, those of amounts with their owners.
  func resolved() -> [Draft.Statement] {
    statements.compactMap { statement in
      if statement.subject == NameMention.ownKey { return main.map { statement.said(of: $0) } }
      guard statement.rule == Self.rule || statement.rule == Self.teamRule,
        people.contains(statement.subject),
        let owner = owner(of: statement)
      else { return statement }
      return statement.said(of: owner)
    }
  }

  private static func most(_ keys: [String]) -> String? {
    var counts: [String: Int] = [:]
    for key in keys { counts[key, default: 0] += 1 }
    guard let most = counts.values.max() else { return nil }
    return keys.first { counts[$0] == most }
  }

  private func owner(of statement: Draft.Statement) -> String? {
    let isTeam = statement.rule == Self.teamRule
    // Who lends or gives does so in their own name.
    if !isTeam, statement.property == .lends || statement.property == .allocates { return nil }
    let own = ties[statement.subject] ?? []
    func last(_ property: Property) -> String? { own.last { $0.property == property }?.organization }
    let isOfMain = own.contains { $0.organization == main }
    return last(.leads) ?? last(.founded)
      ?? (isOfMain ? main : last(.joined) ?? last(.worksAt) ?? last(.memberOf))
  }
}

extension Draft.Statement {
  fileprivate func said(of subject: String) -> Draft.Statement {
    var copy = Draft.Statement(
      subject: subject, property: property, value: value, when: when, place: place,
      rule: rule, sureness: sureness * 0.9)
    (copy.reasoning, copy.role, copy.hardware, copy.purpose) = (reasoning, role, hardware, purpose)
    return copy
  }
}
