import Knowledge

/// A measure of models over time, one number a model.
struct Series {
  typealias Point = (time: Double, value: Double)

  let title: LocalizedText
  let points: [Point]

  /// Of sizes, those that measure the same; then all, totals of sparse models too; and training compute.
  static func all(_ catalogue: ModelCatalogue) -> [Series] {
    [
      Series(
        title: LocalizedText(en: "Parameters, neither sparse nor totals", zh: "参数量，不含稀疏模型与总量"),
        points: comparableSizes(catalogue)),
      Series(title: LocalizedText(en: "Parameters, totals too", zh: "参数量，含总量"), points: sizes(catalogue)),
      Series(
        title: LocalizedText(en: "Training compute", zh: "训练计算量"),
        points: TrainingComputes(catalogue).all.compactMap { told in told.value.map { (told.time.middle, $0) }
        }),
    ]
  }

  static func comparableSizes(_ catalogue: ModelCatalogue) -> [Point] {
    catalogue.placed.filter { $0.model.architecture != .sparse && $0.size.scope == nil }.compactMap(point)
  }

  private static func sizes(_ catalogue: ModelCatalogue) -> [Point] {
    catalogue.placed.filter { $0.size.scope != .active && $0.told != nil }.uniqued(by: \.model.key)
      .compactMap(point)
  }

  private static func point(_ placed: ModelCatalogue.Placed) -> Point? {
    placed.told.flatMap { $0 > 0 ? (placed.time.middle, $0) : nil }
  }
}
