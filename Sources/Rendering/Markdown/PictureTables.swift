import Analysis
import Knowledge

/// What a graph shows, as tables: one row for each edge and each node.
extension Graph {
  var edgeTable: Table {
    let names = Dictionary(nodes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    return Table(
      columns: [
        .init(LocalizedText(en: "From", zh: "起点")), .init(LocalizedText(en: "Relation", zh: "关系")),
        .init(LocalizedText(en: "To", zh: "终点")), .init(LocalizedText(en: "When", zh: "时间")),
        .init(LocalizedText(en: "Details", zh: "说明")), .init(LocalizedText(en: "Sources", zh: "出处")),
      ],
      rows: edges.map { edge in
        let doubt: [LocalizedText] = edge.isUncertain ? [.uncertain] : []
        return Table.Row([
          .text(names[edge.source] ?? ""), .text(edge.category.label), .text(names[edge.target] ?? ""),
          edge.when.map { .date($0) } ?? .empty,
          .text((edge.details.dropFirst() + doubt).joined(separator: LocalizedText(en: "; ", zh: "；"))),
          .evidence(edge.evidence),
        ])
      })
  }

  var nodeTable: Table {
    Table(
      columns: [
        .init(LocalizedText(en: "Name", zh: "名称")), .init(LocalizedText(en: "Kind", zh: "类别")),
        .init(LocalizedText(en: "Details", zh: "说明")), .init(LocalizedText(en: "Sources", zh: "出处")),
      ],
      rows: nodes.map { node in
        Table.Row([
          .text(node.label), .text(node.category.label),
          .text(node.details.joined(separator: LocalizedText(en: "; ", zh: "；"))), .evidence(node.evidence),
        ])
      })
  }
}

/// What a chart shows, as a table: one row for each point, as its tooltip tells it.
extension Chart {
  var pointTable: Table {
    Table(
      columns: [
        .init(LocalizedText(en: "Name", zh: "名称")), .init(LocalizedText(en: "Kind", zh: "类别")),
        .init(LocalizedText(en: "Form", zh: "形式")), .init(LocalizedText(en: "Details", zh: "说明")),
        .init(LocalizedText(en: "Sources", zh: "出处")),
      ],
      rows: points.map { point in
        Table.Row([
          .text(point.label), .text(point.category.label), .text(point.shape.label),
          .text(point.details.joined(separator: LocalizedText(en: "; ", zh: "；"))), .evidence(point.evidence),
        ])
      })
  }
}
