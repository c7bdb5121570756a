import Analysis
import Knowledge

/// What changed between two versions of a dossier, a row for each entity, fact and source.
struct ChangeTables {
  private let difference: DossierDifference
  private let words: ChangeWords

  init(_ difference: DossierDifference) {
    (self.difference, words) = (difference, ChangeWords(difference.base))
  }

  var artifacts: [Artifact] { [entities, facts, sources].compactMap { $0 } }

  private static let (change, was, now) = (
    Table.Column(en: "Change", zh: "变化"), Table.Column(en: "Was", zh: "原为"), Table.Column(en: "Is", zh: "现为")
  )

  private func summary(_ count: Int, _ en: String, _ zh: String) -> LocalizedText {
    LocalizedText(en: "Changes of \(en): \(count).", zh: "\(zh)的变化：\(count) 处。")
  }

  private var entities: Artifact? {
    .table(
      id: "entities", title: LocalizedText(en: "Entities that changed", zh: "变化的实体"),
      summary: summary(difference.entities.count, "entities", "实体"), of: difference.entities,
      columns: [Self.change, .init(en: "Kind", zh: "类别"), .init("Id"), Self.was, Self.now]
    ) { change in
      [
        .text(change.label), .text(change.latest.kind.name), .text(LocalizedText(change.latest.id)),
        .text(change.old.map(Self.names) ?? ""), .text(change.new.map(Self.names) ?? ""),
      ]
    }
  }

  private static func names(_ entity: Entity) -> LocalizedText {
    entity.names.map { LocalizedText($0) }.joined()
      + LocalizedText(en: " (\(entity.id))", zh: "（\(entity.id)）")
  }

  private var facts: Artifact? {
    let cited = LocalizedText(en: "other passage", zh: "出处变化")
    let rows = difference.facts.map { ($0, $0.label) } + difference.cited.map { ($0, cited) }
    return .table(
      id: "facts", title: LocalizedText(en: "Facts that changed", zh: "变化的事实"),
      summary: summary(rows.count, "facts", "事实"), of: rows,
      columns: [
        Self.change, .init(en: "About", zh: "主体"), .init(en: "What", zh: "属性"), Self.was, Self.now,
        .init(en: "Source before", zh: "原出处"), .init(en: "Source now", zh: "现出处"),
      ]
    ) { change, label in
      let (was, now) = statements(change)
      return [
        .text(label), .text(difference.base.name(change.latest.subject)),
        .text(change.latest.property.label), .text(was), .text(now),
        .evidence([change.old?.evidence].compactMap { $0 }),
        .evidence([change.new?.evidence].compactMap { $0 }),
      ]
    }
  }

  private func statements(_ change: Change<Fact>) -> (LocalizedText, LocalizedText) {
    switch change {
    case .added(let fact): ("", words.statements(fact, fact).now)
    case .removed(let fact): (words.statements(fact, fact).was, "")
    case .changed(let old, let new): words.statements(old, new)
    }
  }

  private var sources: Artifact? {
    let rows = difference.sources.flatMap { change -> [[LocalizedText]] in
      let head = [change.label, LocalizedText(change.latest.id)]
      guard case .changed(let old, let new) = change else {
        let title = LocalizedText(en: "title", zh: "标题")
        return [head + [title, change.old?.title ?? "", change.new?.title ?? ""]]
      }
      return SourceChangeWords(old, new).fields.map { head + [$0.name, $0.was, $0.now] }
    }
    return .table(
      id: "sources", title: LocalizedText(en: "Sources that changed", zh: "变化的来源"),
      summary: summary(difference.sources.count, "sources", "来源"), of: rows,
      columns: [
        Self.change, .init(en: "Source", zh: "来源"), .init(en: "What", zh: "何项"), Self.was, Self.now,
      ]
    ) { $0.map { .text($0) } }
  }
}

extension Change {
  /// Added, removed or changed.
  var label: LocalizedText {
    switch self {
    case .added: LocalizedText(en: "added", zh: "新增")
    case .removed: LocalizedText(en: "removed", zh: "删除")
    case .changed: LocalizedText(en: "changed", zh: "变化")
    }
  }
}
