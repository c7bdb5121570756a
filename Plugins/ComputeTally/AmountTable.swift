import Analysis
import Knowledge

/// Every other quantity of the dossier: money, data, people, reach, ratios.
struct AmountTable {
  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) {
    self.base = base
  }

  private static let elsewhere: Set<Property> = Set(Property.resources + [.parameters, .layers])

  var artifact: Artifact {
    let facts = base.facts.filter { $0.quantity != nil && !Self.elsewhere.contains($0.property) }
    let order = Dictionary(uniqueKeysWithValues: Property.allCases.enumerated().map { ($1, $0) })
    let sorted = facts.enumerated().sorted { left, right in
      (order[left.element.property] ?? 0, left.offset) < (order[right.element.property] ?? 0, right.offset)
    }.map(\.element)
    return Artifact(
      id: "money-data-people",
      title: LocalizedText(en: "Money, data, people and the rest", zh: "资金、数据、人力及其他"),
      summary: LocalizedText(
        en: "\(facts.count) other quantities, by what they measure.", zh: "其他数量 \(facts.count) 项，按度量内容排列。"),
      content: .table(Table(columns: Self.columns, rows: sorted.map(row))))
  }

  private static let columns: [Table.Column] = [
    .init(en: "What", zh: "度量"), .init(en: "Of", zh: "对象"),
    .init(en: "Amount", zh: "数量", .trailing), .init(en: "When", zh: "时间"),
    .init(en: "Remarks", zh: "备注"), .init(en: "Sources", zh: "出处"),
  ]

  private func row(_ fact: Fact) -> Table.Row {
    let qualifiers = fact.qualifiers
    let remarks: [LocalizedText?] = [
      qualifiers.certainty == .stated ? nil : qualifiers.certainty.name,
      qualifiers.purpose.map { LocalizedText(en: "for ", zh: "用于") + base.name($0) },
      qualifiers.to.map { LocalizedText(en: "against ", zh: "相对于") + base.name($0) }, qualifiers.role,
      qualifiers.note,
    ]
    return Table.Row([
      .text(fact.property.label), .text(base.name(fact.subject)),
      fact.quantity.map { .quantity($0) } ?? .empty,
      qualifiers.when.map { .date($0) } ?? .empty,
      .text(remarks.compactMap { $0 }.joined(separator: LocalizedText(en: "; ", zh: "；"))),
      .evidence([fact.evidence]),
    ])
  }
}
