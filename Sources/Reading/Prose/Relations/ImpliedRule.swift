import Knowledge

/// What other relations imply: who left an organisation, or joined it in a post, worked there.
struct ImpliedRule {
  private struct Pair: Hashable {
    let person: String
    let organization: String
  }

  private static let ties: Set<Property> = [.worksAt, .founded, .leads, .studiesAt, .memberOf]

  func statements(besides found: [Draft.Statement]) -> [Draft.Statement] {
    let tied = Set(found.filter { Self.ties.contains($0.property) }.compactMap(pair))
    return leaders(found)
      + found.filter { implies($0) && pair($0).map(tied.contains) == false }.map {
        Draft.Statement(
          subject: $0.subject, property: .worksAt, value: $0.value,
          role: $0.property == .joined ? $0.role : nil,
          place: $0.place, rule: "implied", sureness: $0.sureness * 0.9)
      }
  }

  /// Posts that are somebody's work, as those of 院长 and mayor may be beside another.
  private static let executive = [
    "执行官", "执行长", "董事长", "总裁", "总经理", "CEO", "chief executive", "director", "president",
  ]

  /// Who leads an organisation by such a post works there.
  private func leaders(_ found: [Draft.Statement]) -> [Draft.Statement] {
    let working = Set(found.filter { $0.property == .worksAt }.compactMap(pair))
    return found.filter {
      guard $0.property == .leads, let role = $0.role, let pair = pair($0) else { return false }
      return !working.contains(pair) && Self.executive.contains { role.contains($0) }
    }.map {
      Draft.Statement(
        subject: $0.subject, property: .worksAt, value: $0.value, role: $0.role, place: $0.place,
        rule: "implied",
        sureness: $0.sureness * 0.9)
    }
  }

  private func implies(_ statement: Draft.Statement) -> Bool {
    statement.property == .left || statement.property == .joined && statement.role != nil
  }

  private func pair(_ statement: Draft.Statement) -> Pair? {
    guard case .thing(let object) = statement.value else { return nil }
    return Pair(person: statement.subject, organization: object)
  }
}
