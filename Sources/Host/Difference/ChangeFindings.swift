import Analysis
import Knowledge

/// What changed between two versions of a dossier, in sentences.
struct ChangeFindings {
  /// Of facts that only cite another passage the table tells the rest.
  private static let mostCited = 30

  private let difference: DossierDifference
  private let words: ChangeWords

  init(_ difference: DossierDifference) {
    (self.difference, words) = (difference, ChangeWords(difference.base))
  }

  var artifact: Artifact {
    let overview = Prose.Paragraph(overview)
    return Artifact(
      id: "findings", title: LocalizedText(en: "What changed", zh: "有何变化"), summary: overview.text,
      content: .prose(Prose(overview, sections.map { Prose.Section($0.title, $0.items) })))
  }

  private typealias Section = (title: LocalizedText, count: LocalizedText, items: [Prose.Paragraph])

  private var overview: LocalizedText {
    let counts = sections.filter { !$0.items.isEmpty }.map(\.count)
    guard !counts.isEmpty else { return LocalizedText(en: "Nothing changed.", zh: "没有变化。") }
    return counts.joined() + LocalizedText(en: ".", zh: "。")
  }

  private var sections: [Section] {
    let (relations, properties) = (
      difference.facts.filter { $0.latest.property.isRelation },
      difference.facts.filter { !$0.latest.property.isRelation }
    )
    return entitySections
      + factSections(relations, "relations", "关系") + factSections(properties, "properties", "属性")
      + [citedSection, sourceSection, titleSection]
  }

  private func section(_ en: String, _ zh: String, _ items: [Prose.Paragraph]) -> Section {
    let title = LocalizedText(en: en.prefix(1).uppercased() + en.dropFirst(), zh: zh)
    return (title, LocalizedText(en: "\(en): \(items.count)", zh: "\(zh)：\(items.count)"), items)
  }

  private var entitySections: [Section] {
    let all = difference.entities
    return [
      section("entities added", "新增的实体", all.filter { $0.old == nil }.map(entity)),
      section("entities removed", "删除的实体", all.filter { $0.new == nil }.map(entity)),
      section("entities renamed", "更名的实体", all.filter { $0.old != nil && $0.new != nil }.map(entity)),
    ]
  }

  private func entity(_ change: Change<Entity>) -> Prose.Paragraph {
    guard case .changed(let old, let new) = change else {
      return item(ChangeWords.entity(change.latest))
    }
    return item(
      ChangeWords.entity(new) + LocalizedText(en: ": ", zh: "：")
        + ChangeWords.fields(old, new).joined(separator: LocalizedText(en: "; ", zh: "；")))
  }

  private func factSections(_ all: [Change<Fact>], _ en: String, _ zh: String) -> [Section] {
    [
      section("\(en) added", "新增的\(zh)", all.filter { $0.old == nil }.map(fact)),
      section("\(en) removed", "删除的\(zh)", all.filter { $0.new == nil }.map(fact)),
      section("\(en) changed", "变化的\(zh)", all.filter { $0.old != nil && $0.new != nil }.map(fact)),
    ]
  }

  private func fact(_ change: Change<Fact>) -> Prose.Paragraph {
    item(words.sentence(change), [change.old, change.new].compactMap { $0?.evidence }.listed())
  }

  private var citedSection: Section {
    let all = difference.cited.map { item(cited($0)) }
    let rest = all.count - Self.mostCited
    let more = LocalizedText(en: "and \(rest) more", zh: "另有 \(rest) 条")
    let told = section("facts that only cite another passage", "仅出处变化的事实", all)
    return (told.title, told.count, all.prefix(Self.mostCited) + (rest > 0 ? [item(more)] : []))
  }

  private func cited(_ change: Change<Fact>) -> LocalizedText {
    guard case .changed(let old, let new) = change else { return words.sentence(change) }
    let (was, now) = ChangeWords.places(old.evidence, new.evidence)
    return words.sentence(.added(new)) + LocalizedText(en: ": ", zh: "：") + was + ChangeWords.arrow + now
  }

  private var sourceSection: Section {
    section("sources that changed", "变化的来源", difference.sources.map { item(source($0)) })
  }

  private func source(_ change: Change<Source>) -> LocalizedText {
    let head = LocalizedText("\(change.latest.id)") + LocalizedText(en: ": ", zh: "：")
    switch change {
    case .added(let source): return head + LocalizedText(en: "added, ", zh: "新增，") + source.title
    case .removed(let source): return head + LocalizedText(en: "removed, ", zh: "已删除，") + source.title
    case .changed(let old, let new): return head + SourceChangeWords(old, new).text
    }
  }

  private var titleSection: Section {
    let items = [difference.title].compactMap { $0 }.map { change in
      item(ChangeWords.fromTo(change.old ?? "", change.new ?? ""))
    }
    return section("another title", "标题变化", items)
  }

  private func item(_ text: LocalizedText, _ evidence: [Evidence] = []) -> Prose.Paragraph {
    Prose.Paragraph(text, style: .item, evidence: evidence)
  }
}
