import Analysis
import Knowledge

/// Every event with its date.
public struct EventListAnalyzer: Analyzer {
  public init() {}

  public let description = AnalyzerDescription(
    id: "event-list",
    title: LocalizedText(en: "Events", zh: "事件"),
    question: LocalizedText(en: "What happened when?", zh: "何时发生了什么？"),
    method: LocalizedText(en: "Lists each event that has a date.", zh: "列出每个有日期的事件。"),
    example: """
      siku: 1
      sources: {notes: {title: {en: Invented notes}}}
      events: {meeting: {names: {en: A meeting}, facts: [{held: 2020-10, evidence: notes 1}]}}
      """)

  public func analyze(_ base: KnowledgeBase) throws(Diagnostic) -> [Artifact] {
    let rows = base.facts.filter { $0.property == .held }.map { fact in
      Table.Row([
        .text(base.name(fact.subject)), fact.date.map { .date($0) } ?? .empty, .evidence([fact.evidence]),
      ])
    }
    let columns = [
      LocalizedText(en: "Event", zh: "事件"), LocalizedText(en: "When", zh: "时间"),
      LocalizedText(en: "Sources", zh: "出处"),
    ]
    return [
      Artifact(
        id: "events", title: description.title,
        summary: LocalizedText(en: "\(rows.count) events.", zh: "\(rows.count) 个事件。"),
        content: .table(Table(columns: columns.map { Table.Column($0) }, rows: rows)))
    ]
  }
}
