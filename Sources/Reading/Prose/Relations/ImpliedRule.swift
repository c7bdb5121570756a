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
    return found.filter { implies($0) && pair($0).map(tied.contains) == false }.map {
      Draft.Statement(
        subject: $0.subject, property: .worksAt, value: $0.value,
        role: $0.property == .joined ? $0.role : nil,
        place: $0.place, rule: "implied", sureness: $0.sureness * 0.9)
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
