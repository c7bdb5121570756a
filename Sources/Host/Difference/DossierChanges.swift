import Analysis
import Knowledge

/// What changed between two versions of a dossier: in sentences, as a graph, as tables.
struct DossierChanges {
  private let difference: DossierDifference

  init(_ difference: DossierDifference) { self.difference = difference }

  var changes: Changes {
    let graph = ChangeGraph(
      difference.base, entities: difference.entities, facts: difference.facts,
      unchanged: difference.unchanged + difference.cited.map(\.latest))
    return Changes(
      isEmpty: difference.isEmpty, base: concerned,
      artifacts: [ChangeFindings(difference).artifact]
        + [graph.artifact(title: LocalizedText(en: "What changed, as a graph", zh: "变化关系图"))].compactMap {
          $0
        }
        + ChangeTables(difference).artifacts)
  }

  /// The facts that changed, of both versions, each with a note of which it is of.
  private var concerned: KnowledgeBase {
    let base = difference.base
    let facts = (difference.facts + difference.cited).flatMap(Self.marked)
    let ids = Set(facts.flatMap(\.entities)).union(
      difference.entities.compactMap { base.entity(named: $0.latest.id) })
    return KnowledgeBase(
      title: LocalizedText(en: "Changes: ", zh: "变化：") + base.title, sources: base.sources,
      entities: ids.sorted().map { base[$0] }
    ) { id in
      facts.map { $0.moved { id(base[$0].id) ?? $0 } }
    }
  }

  private static func marked(_ change: Change<Fact>) -> [Fact] {
    switch change {
    case .added(let fact): [fact.noted(LocalizedText(en: "added", zh: "新增"))]
    case .removed(let fact): [fact.noted(LocalizedText(en: "removed", zh: "已删除"))]
    case .changed(let old, let new):
      [
        old.noted(LocalizedText(en: "before the change", zh: "变化前")),
        new.noted(LocalizedText(en: "after the change", zh: "变化后")),
      ]
    }
  }
}

extension Fact {
  fileprivate func noted(_ note: LocalizedText) -> Fact {
    var qualifiers = qualifiers
    qualifiers.note = [qualifiers.note, note].compactMap { $0 }.joined(
      separator: LocalizedText(en: "; ", zh: "；"))
    return Fact(
      subject: subject, property: property, value: value, qualifiers: qualifiers, evidence: evidence,
      location: location)
  }
}
