import Analysis
import Knowledge
import Rendering

/// The facts that cite what changed in a text: those to look at again, and those that need another number.
struct ChangedCitations {
  /// What became of a paragraph that is cited.
  private enum Fate: Comparable {
    case renumbered, moved, edited, gone

    var label: LocalizedText {
      switch self {
      case .renumbered: LocalizedText(en: "paragraph has another number", zh: "段落编号变化")
      case .moved: LocalizedText(en: "paragraph moved", zh: "段落移动")
      case .edited: LocalizedText(en: "paragraph edited", zh: "段落有修改")
      case .gone: LocalizedText(en: "paragraph removed", zh: "段落已删除")
      }
    }
  }

  private typealias Citation = (fact: Fact, fate: Fate, now: [Int])

  private let base: KnowledgeBase
  private let text: FactText
  private let citations: [Citation]

  /// - Parameter citesNew: whether the dossier's numbers are already those of the new text.
  init(_ base: KnowledgeBase, source: String, _ difference: ParagraphDifference, citesNew: Bool) {
    let fates = Self.fates(difference, citesNew)
    self.base = base
    text = FactText(base)
    citations = base.facts.filter { $0.evidence.source == source }.compactMap { fact in
      let found = fact.evidence.paragraphs.flatMap { range in
        fates.filter { range.contains($0.key) }.map(\.value)
      }
      guard let worst = found.map(\.fate).max() else { return nil }
      let now = citesNew ? [] : Self.now(fact, difference)
      return (fact, worst, now)
    }
  }

  private static func fates(
    _ difference: ParagraphDifference, _ citesNew: Bool
  ) -> [Int: (fate: Fate, Int)] {
    var fates: [Int: (fate: Fate, Int)] = [:]
    func keep(_ fate: Fate, _ change: ParagraphWords.ParagraphChange) {
      if let number = (citesNew ? change.new : change.old)?.number { fates[number] = (fate, number) }
    }
    for change in difference.changes { keep(change.new == nil ? .gone : .edited, change) }
    guard !citesNew else { return fates }
    for change in difference.moved { keep(.moved, change) }
    for (old, new) in difference.newNumbers where old != new && fates[old] == nil {
      fates[old] = (.renumbered, old)
    }
    return fates
  }

  /// Where the paragraphs of a fact stand now, edited ones included.
  private static func now(_ fact: Fact, _ difference: ParagraphDifference) -> [Int] {
    let edited = difference.changes.compactMap { change in
      change.new.flatMap { new in change.old.map { ($0.number, new.number) } }
    }
    let numbers = difference.newNumbers.merging(edited) { first, _ in first }
    return fact.evidence.paragraphs.flatMap { $0.compactMap { numbers[$0] } }.sorted()
  }

  var sections: [ParagraphWords.Section] {
    [
      (
        LocalizedText(en: "Facts to look at again", zh: "需要复核的事实"),
        citations.filter { $0.fate >= .edited }.map(item)
      ),
      (
        LocalizedText(en: "Facts that need another number alone", zh: "仅需更改段落编号的事实"),
        citations.filter { $0.fate < .edited }.map(item)
      ),
    ]
  }

  private func item(_ citation: Citation) -> Prose.Paragraph {
    Prose.Paragraph(
      text.sentence(citation.fact) + LocalizedText(en: "; ", zh: "；") + citation.fate.label
        + Self.now(citation),
      style: .item, evidence: [citation.fact.evidence])
  }

  private static func now(_ citation: Citation) -> LocalizedText {
    guard !citation.now.isEmpty else { return "" }
    let places = citation.now.map { "¶\($0)" }.joined(separator: ", ")
    return LocalizedText(en: ", now \(places)", zh: "，现为 \(places)")
  }

  /// What the facts to look at again tie together.
  var graph: Artifact? {
    let changes = citations.filter { $0.fate >= .edited }.map { citation -> Change<Fact> in
      citation.fate == .gone ? .removed(citation.fact) : .changed(from: citation.fact, to: citation.fact)
    }
    let concerned = Set(changes.map(\.latest))
    return ChangeGraph(
      base, entities: [], facts: changes, unchanged: base.facts.filter { !concerned.contains($0) }
    ).artifact(title: LocalizedText(en: "What rests on removed or edited paragraphs", zh: "以删除或修改的段落为据的内容"))
  }

  var tables: [Artifact] {
    [
      Artifact.table(
        id: "facts", title: LocalizedText(en: "Facts that cite what changed", zh: "引用变化段落的事实"),
        summary: LocalizedText(en: "Facts: \(citations.count).", zh: "事实：\(citations.count) 条。"),
        of: citations,
        columns: [
          .init(en: "Fact", zh: "事实"), .init(en: "Paragraph", zh: "段落"), .init(en: "Now", zh: "现为"),
          .init(en: "Source", zh: "出处"),
        ]
      ) { citation in
        [
          .text(text.sentence(citation.fact)), .text(citation.fate.label),
          .text(LocalizedText(citation.now.map { "¶\($0)" }.joined(separator: ", "))),
          .evidence([citation.fact.evidence]),
        ]
      }
    ].compactMap { $0 }
  }

  /// Those facts alone.
  var concerned: KnowledgeBase {
    let facts = citations.map(\.fact)
    let ids = Set(facts.flatMap(\.entities)).sorted()
    return KnowledgeBase(title: base.title, sources: base.sources, entities: ids.map { base[$0] }) { id in
      facts.map { $0.moved { id(base[$0].id) ?? $0 } }
    }
  }
}
