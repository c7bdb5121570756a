import Analysis
import Knowledge

/// All models, those without a size or a date too.
struct ModelTable {
  private let catalogue: ModelCatalogue

  init(_ catalogue: ModelCatalogue) {
    self.catalogue = catalogue
  }

  var artifact: Artifact {
    Artifact(
      id: "models", title: LocalizedText(en: "All models", zh: "全部模型"),
      summary: LocalizedText(
        en: "\(catalogue.models.count) models by date, with size, architecture, developer and lineage.",
        zh: "\(catalogue.models.count) 个模型，按日期排列，附规模、结构、研发者与谱系。"),
      content: .table(Table(columns: Self.columns, rows: catalogue.models.map(row))))
  }

  private static let columns: [Table.Column] = [
    .init(en: "Model", zh: "模型"), .init(en: "Developer", zh: "研发者"),
    .init(en: "Date", zh: "日期"), .init(en: "Parameters", zh: "参数量", .trailing),
    .init(en: "Architecture", zh: "结构"), .init(en: "Lineage", zh: "谱系"),
    .init(en: "Sources", zh: "出处"),
  ]

  private func row(_ model: ModelRecord) -> Table.Row {
    let base = catalogue.base
    let lineage = base.facts(about: model.id, .succeeds, .basedOn, .sameIdeaAs, .answers, .surpasses, .partOf)
    let links = lineage.compactMap(Relation.init).map { $0.property.label + " " + base.name($0.object) }
      .uniqued()
    return Table.Row([
      .text(model.name), .text(model.developers.map { base.name($0) }.joined()),
      model.date.map { .date($0) } ?? .empty, .text(sizes(model)),
      model.architecture == .untold ? .empty : .text(ArchitectureCategory.of(model.architecture).label),
      .text(links.joined(separator: LocalizedText(en: "; ", zh: "；"))),
      .evidence((model.evidence + lineage.map(\.evidence)).listed()),
    ])
  }

  private func sizes(_ model: ModelRecord) -> LocalizedText {
    model.sizes.map { size in
      let scope = size.scope.map {
        $0 == .total ? LocalizedText(en: " total", zh: "（总量）") : LocalizedText(en: " active", zh: "（激活量）")
      }
      return size.quantity.formatted + (scope ?? "")
        + (size.isUncertain ? LocalizedText(en: " (uncertain)", zh: "（不确定）") : "")
    }.joined(separator: LocalizedText(en: "; ", zh: "；"))
  }
}
