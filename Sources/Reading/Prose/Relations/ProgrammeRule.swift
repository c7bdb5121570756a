import Knowledge

/// Who leads or is of a team of the programme that the text is about is of the programme.
struct ProgrammeRule {
  private let programme: NameMention?
  private let teams: Set<String>

  init(_ names: [NameMention], in scanned: ScannedText) {
    programme = TopicTracker(names, in: scanned).topic.programme
    teams = Set(
      names.filter { $0.kind == .organization && scanned.isTeam(endingAt: $0.range.upperBound) }.map(\.key))
  }

  func statements(besides found: [Draft.Statement]) -> [Draft.Statement] {
    guard let programme else { return [] }
    let leaders = Set(
      found.filter { $0.property == .leads && $0.value == .thing(programme.key) }.map(\.subject))
    return found.filter { isOfTeam($0) && !leaders.contains($0.subject) }.map {
      Draft.Statement(
        subject: $0.subject, property: .memberOf, value: .thing(programme.key), when: $0.when,
        place: $0.place,
        rule: "team of the programme", sureness: 0.55)
    }
  }

  private func isOfTeam(_ statement: Draft.Statement) -> Bool {
    guard statement.property == .memberOf || statement.property == .leads,
      case .thing(let object) = statement.value
    else { return false }
    return teams.contains(object)
  }
}
