import Analysis
import Knowledge

/// The relations between models as rows.
struct LinkTable {
  private let base: KnowledgeBase
  private let links: Links

  init(_ base: KnowledgeBase, _ links: Links) { (self.base, self.links) = (base, links) }

  var artifact: Artifact? {
    .table(
      id: "relations", title: LocalizedText(en: "Relations between models", zh: "模型之间的关系"),
      summary: LocalizedText(
        en: "\(links.all.count) relations with what says so.", zh: "共 \(links.all.count) 条关系及其出处。"),
      of: links.all,
      columns: [
        .init(en: "Model", zh: "模型"), .init(en: "Relation", zh: "关系"),
        .init(en: "To", zh: "对象"), .init(en: "In what", zh: "就何而言"),
        .init(en: "Sources", zh: "出处"),
      ], row: cells)
  }

  private func cells(_ link: Link) -> [Table.Cell] {
    [
      .text(base.name(link.newer)), .text(link.property.label), .text(base.name(link.older)),
      .text(link.roles.joined(separator: LocalizedText(en: "; ", zh: "；"))), .evidence(link.evidence),
    ]
  }
}
