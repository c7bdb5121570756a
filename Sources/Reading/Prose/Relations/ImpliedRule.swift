import Knowledge

/// What other relations imply: who left an organisation, or joined it in a post, worked there.
struct ImpliedRule {
  private let people: Set<String>
  private let models: Set<String>

  init(_ mentions: [NameMention]) {
    people = Set(mentions.filter { $0.kind == .person }.map(\.key))
    models = Set(mentions.filter { $0.kind == .model }.map(\.key))
  }

  private struct Pair: Hashable {
    let person: String
    let organization: String
  }

  private static let ties: Set<Property> = [.worksAt, .founded, .leads, .studiesAt, .memberOf]

  func statements(besides found: [Draft.Statement]) -> [Draft.Statement] {
    let tied = Set(found.filter { Self.ties.contains($0.property) }.compactMap(pair))
    return leaders(found) + machines(found) + founders(found) + makers(found)
      + found.filter { implies($0) && pair($0).map(tied.contains) == false }.map {
        Draft.Statement(
          subject: $0.subject, property: .worksAt, value: $0.value,
          role: $0.property == .joined ? $0.role : nil,
          place: $0.place, rule: "implied", sureness: $0.sureness * 0.9)
      }
  }

  /// Posts that are somebody's work, as those of 院长 and mayor may be beside another.
  private static let executive = [
    "執行長", "执行官", "执行长", "董事长", "总裁", "总经理", "CEO", "chief executive", "director", "president",
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

  /// What a model used 500 of, it was trained on.
  private func machines(_ found: [Draft.Statement]) -> [Draft.Statement] {
    var trained = Set(found.filter { $0.property == .trainedOn }.compactMap(pair))
    return found.compactMap { statement in
      guard statement.property == .uses, statement.sureness > 0.65, let machine = statement.hardware,
        trained.insert(Pair(person: statement.subject, organization: machine)).inserted,
        models.contains(statement.subject)
      else { return nil }
      return Draft.Statement(
        subject: statement.subject, property: .trainedOn, value: .thing(machine), place: statement.place,
        rule: "implied", sureness: statement.sureness * 0.9)
    }
  }

  /// Two who founded something together work together.
  private func founders(_ found: [Draft.Statement]) -> [Draft.Statement] {
    let tied = Set(
      found.filter { [.workedWith, .advised].contains($0.property) }.compactMap(pair))
    let foundings = found.filter { $0.property == .founded && people.contains($0.subject) }
    return Dictionary(grouping: foundings) { pair($0)?.organization ?? "" }
      .sorted { $0.key < $1.key }.flatMap { _, founders -> [Draft.Statement] in
        let names = founders.map(\.subject).uniqued()
        guard names.count == 2, !tied.contains(Pair(person: names[0], organization: names[1])),
          !tied.contains(Pair(person: names[1], organization: names[0]))
        else { return [] }
        return [
          Draft.Statement(
            subject: names[0], property: .workedWith, value: .thing(names[1]), place: founders[0].place,
            rule: "implied", sureness: 0.6)
        ]
      }
  }

  /// Who leads the making of a model makes it.
  private func makers(_ found: [Draft.Statement]) -> [Draft.Statement] {
    let making = Set(found.filter { $0.property == .developed }.compactMap(pair))
    return found.filter {
      guard $0.property == .leads, let pair = pair($0) else { return false }
      return models.contains(pair.organization) && !making.contains(pair)
    }.map {
      Draft.Statement(
        subject: $0.subject, property: .developed, value: $0.value, place: $0.place, rule: "implied",
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
