import Analysis
import Knowledge

/// The second picture, where enough models tell it: what training took, by date.
struct ComputeChart {
  /// Fewer are better read in a table.
  private static let fewest = 10

  private let catalogue: ModelCatalogue
  private let computes: [TrainingComputes.Told]
  private let colours: DeveloperColours

  init(_ catalogue: ModelCatalogue) {
    self.catalogue = catalogue
    computes = TrainingComputes(catalogue).all
    colours = DeveloperColours(computes.map(\.model), catalogue.base)
  }

  var artifact: Artifact? {
    guard computes.count >= Self.fewest else { return nil }
    let points = computes.compactMap { told in told.value.map { (time: told.time.middle, value: $0) } }
    let chart = Chart(
      x: .release,
      y: .init(
        title: LocalizedText(en: "Training compute", zh: "训练计算量"), scale: .logarithmic,
        unit: Unit.base(of: .operations)),
      points: computes.map(point), trend: TimeWindow.recentGrowth(points)?.drawn)
    return Artifact(
      id: "compute", title: LocalizedText(en: "Training compute by date", zh: "训练计算量与时间"),
      summary: LocalizedText(
        en:
          "\(computes.count) of \(catalogue.models.count) models by date and training compute, on a logarithmic scale.",
        zh: "\(catalogue.models.count) 个模型中的 \(computes.count) 个，按日期与训练计算量排列，对数坐标。"),
      content: .chart(chart))
  }

  private func point(_ told: TrainingComputes.Told) -> Chart.Point {
    Chart.Point(
      id: told.model.key, label: told.model.name, x: told.time.span, y: told.quantity.baseBounds,
      at: told.value.map { (told.time.middle, $0) }, category: colours.category(told.model),
      shape: ArchitectureCategory.of(told.model.architecture), isUncertain: told.isUncertain,
      details: [
        told.model.name, told.quantity.formatted, told.model.date?.formatted ?? "",
        catalogue.developers(of: told.model),
      ].filter { !$0.isEmpty },
      evidence: (told.evidence + told.model.evidence).listed())
  }
}
