import Analysis
import Knowledge

/// Each person with what the dossier says of them and what the network measures.
struct PeopleTable {
  private let base: KnowledgeBase
  private let ties: Ties
  private let measures: PeopleMeasures

  init(_ base: KnowledgeBase, _ ties: Ties, _ measures: PeopleMeasures) {
    (self.base, self.ties, self.measures) = (base, ties, measures)
  }

  var artifact: Artifact {
    let people = measures.people.sorted(by: measures.ranksBefore)
    return Artifact(
      id: "people", title: LocalizedText(en: "People and their place in the network", zh: "人物及其在网络中的位置"),
      summary: LocalizedText(
        en: "\(people.count) people by PageRank, with their roles and measures.",
        zh: "\(people.count) 位人物，按 PageRank 排列，附其角色与指标。"),
      content: .table(Table(columns: Self.columns, rows: people.map(row), notes: [])))
  }

  private static let columns: [Table.Column] = [
    .init(en: "Person", zh: "人物"), .init(en: "Roles", zh: "角色"),
    .init(en: "Degree", zh: "度数", .trailing),
    .init(en: "Betweenness", zh: "介数", .trailing), .init("PageRank", .trailing),
    .init(en: "Community", zh: "社群", .trailing),
    .init(en: "Facts", zh: "事实数", .trailing), .init(en: "Sources", zh: "出处"),
  ]

  private func row(_ person: EntityID) -> Table.Row {
    let facts = base.facts(about: person)
    let evidence = (facts.map(\.evidence) + base.relations(to: person).map(\.fact.evidence)).listed()
    return Table.Row([
      .text(base.name(person)), .text(roles(person)), .number(Double(measures.degree(person)), digits: 0),
      .number(measures.betweenness(person), digits: 3), .number(measures.pageRank(person), digits: 3),
      measures.community(person).map { .number(Double($0 + 1), digits: 0) } ?? .empty,
      .number(Double(facts.count + base.relations(to: person).count), digits: 0), .evidence(evidence),
    ])
  }

  private func roles(_ person: EntityID) -> LocalizedText {
    let told = ties.of(person).filter { base[$0.other].kind != .person }.map { tie in
      tie.property.label + " " + base.name(tie.other)
        + (tie.when.map { LocalizedText(en: " (\($0.formatted.en))", zh: "（\($0.formatted.zh)）") } ?? "")
    }
    let described = base.facts(about: person, .described).compactMap(\.description)
    return (told + described).uniqued().joined(separator: LocalizedText(en: "; ", zh: "；"))
  }
}
