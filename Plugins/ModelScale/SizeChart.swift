import Analysis
import Knowledge

/// The picture: size by date, on a logarithmic scale.
struct SizeChart {
  private let catalogue: ModelCatalogue
  private let trend: SizeTrend
  private let colours: DeveloperColours
  private let frontierKeys: Set<String>

  init(_ catalogue: ModelCatalogue, _ trend: SizeTrend) {
    (self.catalogue, self.trend) = (catalogue, trend)
    colours = DeveloperColours(catalogue.placed.map(\.model), catalogue.base)
    frontierKeys = Set(catalogue.frontier().map(\.model.key))
  }

  var artifact: Artifact {
    let chart = Chart(
      x: .release,
      y: .init(
        title: LocalizedText(en: "Parameters", zh: "参数量"), scale: .logarithmic,
        unit: Unit.base(of: .parameters)),
      points: catalogue.placed.map(point), lines: [frontier].compactMap { $0 } + families, trend: trend.drawn,
      leftOut: leftOut)
    let count = Set(catalogue.placed.map(\.model.key)).count
    return Artifact(
      id: "sizes", title: LocalizedText(en: "Model sizes by date", zh: "模型规模与时间"),
      summary: LocalizedText(
        en:
          "\(count) of \(catalogue.models.count) models by date and number of parameters, on a logarithmic scale.",
        zh: "\(catalogue.models.count) 个模型中的 \(count) 个，按日期与参数量排列，对数坐标。"),
      content: .chart(chart), caveats: caveats)
  }

  private func point(_ placed: ModelCatalogue.Placed) -> Chart.Point {
    let model = placed.model
    return Chart.Point(
      id: model.key + (placed.size.scope.map { " " + $0.rawValue } ?? "")
        + " \(placed.size.quantity.wording)",
      label: label(placed), x: placed.time.span, y: placed.size.quantity.baseBounds,
      at: placed.told.map { (placed.time.middle, $0) }, category: colours.category(model),
      shape: ArchitectureCategory.of(model.architecture), isUncertain: placed.size.isUncertain,
      isEmphasized: frontierKeys.contains(model.key), details: details(placed),
      evidence: (placed.size.evidence + model.evidence).listed())
  }

  /// Of a model whose sources differ, which size this is.
  private func label(_ placed: ModelCatalogue.Placed) -> LocalizedText {
    guard placed.model.sizes.count > 1 else { return placed.model.name }
    return placed.model.name + LocalizedText(" ") + placed.size.quantity.formatted
  }

  private func details(_ placed: ModelCatalogue.Placed) -> [LocalizedText] {
    let scope = placed.size.scope.map {
      $0 == .total ? LocalizedText(en: " (total)", zh: "（总量）") : LocalizedText(en: " (active)", zh: "（激活量）")
    }
    return [
      placed.model.name,
      placed.size.quantity.formatted + (scope ?? "") + LocalizedText(en: " parameters", zh: " 参数"),
      placed.model.date?.formatted ?? "", ArchitectureCategory.of(placed.model.architecture).label,
      catalogue.developers(of: placed.model),
    ].filter { !$0.isEmpty }
  }

  private var frontier: Chart.Line? {
    let steps = catalogue.frontier()
    guard steps.count > 1 else { return nil }
    return Chart.Line(
      id: "frontier", label: LocalizedText(en: "largest released so far", zh: "迄今已发布最大"),
      category: Category(
        "frontier", LocalizedText(en: "frontier: largest released so far", zh: "前沿：迄今已发布最大")),
      points: steps.map { ($0.time.middle, $0.size.quantity.baseBounds.lower) }, isStepped: true)
  }

  private var families: [Chart.Line] {
    FamilyLinks(catalogue).all.map { older, newer in
      Chart.Line(
        id: "family \(older.model.key) \(newer.model.key)", label: "",
        category: Category("family", LocalizedText(en: "next in its family", zh: "同系列的下一代")),
        points: [older, newer].compactMap { placed in placed.told.map { (placed.time.middle, $0) } })
    }
  }

  private var leftOut: [LocalizedText] {
    let undated = catalogue.withoutDate
    let unsized = catalogue.withoutSize
    let lines = [
      undated.isEmpty
        ? nil
        : LocalizedText(en: "Size told, but no date (\(undated.count)): ", zh: "有规模而无日期（\(undated.count)）：")
          + listed(undated.map(\.sizedName)),
      unsized.isEmpty
        ? nil
        : LocalizedText(en: "No size told (\(unsized.count)): ", zh: "未述规模（\(unsized.count)）：")
          + listed(unsized.map(\.name)),
    ]
    return lines.compactMap { $0 }
  }

  /// A longer list is not read; the table of all models has them.
  private func listed(_ names: [LocalizedText]) -> LocalizedText {
    names.joined(most: 60) {
      LocalizedText(en: " and \($0) more in the table of all models", zh: "，另 \($0) 个见全部模型的表")
    }
  }

  private var caveats: [Diagnostic] {
    let contradicted = catalogue.contradicted
    guard !contradicted.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning,
        LocalizedText(en: "Sources disagree on the size of: ", zh: "以下模型的规模说法不一：")
          + catalogue.named(contradicted))
    ]
  }
}

extension Chart.Axis {
  /// What pictures of models run along.
  static let release = Chart.Axis(
    title: LocalizedText(en: "Release (or completion)", zh: "发布（或完成）时间"), scale: .time)
}

/// How a model is built, as the chart and the table say it.
enum ArchitectureCategory {
  static func of(_ architecture: ModelRecord.Architecture) -> Category {
    switch architecture {
    case .dense: Category("dense", LocalizedText(en: "dense", zh: "稠密"))
    case .sparse: Category("sparse", LocalizedText(en: "sparse (mixture of experts)", zh: "稀疏（混合专家）"))
    case .untold: Category("untold", LocalizedText(en: "dense or sparse: not told", zh: "稠密或稀疏：未述"))
    }
  }
}
