import Analysis
import Foundation
import Knowledge

/// What the headline sizes hide, in sentences.
struct ModelFindings {
  private let catalogue: ModelCatalogue
  private let trend: SizeTrend

  init(_ catalogue: ModelCatalogue, _ trend: SizeTrend) {
    (self.catalogue, self.trend) = (catalogue, trend)
  }

  var artifact: Artifact {
    let paragraphs = [
      [told], frontier, sparse, vague, [Prose.Paragraph(trend.statement, style: .item)], [fitted],
    ]
    return Artifact(
      id: "findings", title: LocalizedText(en: "What the sizes hide", zh: "规模数字背后"), summary: told.text,
      content: .prose(Prose(paragraphs.flatMap { $0 })), caveats: caveats)
  }

  private var told: Prose.Paragraph {
    let sized = catalogue.models.count { !$0.sizes.isEmpty }
    let both = Set(catalogue.placed.map(\.model.key)).count
    return Prose.Paragraph(
      LocalizedText(
        en: "Of \(catalogue.models.count) models, \(sized) have a size and \(both) a size and a date.",
        zh: "\(catalogue.models.count) 个模型中，\(sized) 个有规模，\(both) 个既有规模又有日期。"))
  }

  private var frontier: [Prose.Paragraph] {
    let steps = catalogue.frontier()
    guard steps.count > 1 else { return [] }
    return [
      Prose.Paragraph(
        LocalizedText(en: "Each of these was the largest released in its time: ", zh: "以下各为当时已发布的最大者：")
          + list(steps)
          + LocalizedText(en: ".", zh: "。"), style: .item, evidence: steps.flatMap(\.size.evidence).listed())
    ]
  }

  /// Totals of sparse models beside the largest that is not sparse: two different measures.
  private var sparse: [Prose.Paragraph] {
    let totals = catalogue.placed.filter { $0.model.architecture == .sparse || $0.size.scope == .total }
    let others = catalogue.placed.filter { $0.model.architecture != .sparse && $0.size.scope != .total }
    guard let largest = totals.max(by: isSmaller),
      let rival = others.filter({ $0.told != nil }).max(by: isSmaller)
    else { return [] }
    let active = catalogue.placed.filter { $0.size.scope == .active }
    let share =
      active.isEmpty
      ? LocalizedText(en: "no active count is told for any of them", zh: "均未述激活参数量")
      : LocalizedText(en: "active counts are told for \(active.count)", zh: "其中 \(active.count) 个述及激活参数量")
    let ratio = largest.size.quantity.baseBounds / rival.size.quantity.baseBounds
    let times = ratio.map { $0.formatted(Unit.base(of: .factor)) } ?? ""
    return [
      Prose.Paragraph(
        LocalizedText(
          en:
            "\(totals.count) sizes are totals of sparse or whole-machine models, of which one token uses only a part; \(share.en). The largest, ",
          zh: "\(totals.count) 个规模是稀疏模型或整机训练的总量，处理一个词元只用其中一部分；\(share.zh)。其中最大的")
          + list([largest])
          + LocalizedText(en: ", is \(times.en) the largest other one, ", zh: "，是其余最大者的 \(times.zh)：")
          + list([rival])
          + LocalizedText(
            en: "; the ratio compares totals with whole models and says little of ability.",
            zh: "；此比值以总量比整体，难以说明能力。"),
        style: .item, evidence: (largest.size.evidence + rival.size.evidence).listed())
    ]
  }

  private var vague: [Prose.Paragraph] {
    let ranges = catalogue.models.flatMap { model in
      model.sizes.filter { $0.quantity.told == nil }.map { (model, $0) }
    }
    guard !ranges.isEmpty else { return [] }
    let names = ranges.map {
      $0.0.name + LocalizedText(en: " (\($0.1.quantity.formatted.en))", zh: "（\($0.1.quantity.formatted.zh)）")
    }
    return [
      Prose.Paragraph(
        LocalizedText(en: "Told only as a range: ", zh: "仅以范围述及：") + names.joined()
          + LocalizedText(en: ".", zh: "。"),
        style: .item, evidence: ranges.flatMap(\.1.evidence).listed())
    ]
  }

  private var fitted: Prose.Paragraph {
    Prose.Paragraph(
      LocalizedText(
        en:
          "The trend describes the models that these sources chose to tell, not the field; another window gives another growth.",
        zh: "该趋势描述的是来源所选述的模型，而非整个领域；换一个时间窗，增速便不同。"), style: .item)
  }

  private var caveats: [Diagnostic] {
    let untold = catalogue.models.count { $0.architecture == .untold }
    return [
      Diagnostic(
        .note,
        LocalizedText(
          en:
            "Whether a model is dense or sparse is not told for \(untold) of \(catalogue.models.count); \"about\" is read as ten per cent either way.",
          zh: "\(catalogue.models.count) 个模型中有 \(untold) 个未述稠密或稀疏；“约”按上下各百分之十处理。"))
    ]
  }

  private func isSmaller(_ left: ModelCatalogue.Placed, _ right: ModelCatalogue.Placed) -> Bool {
    left.size.quantity.baseBounds.lower < right.size.quantity.baseBounds.lower
  }

  private func list(_ placed: [ModelCatalogue.Placed]) -> LocalizedText {
    placed.map {
      $0.model.name
        + LocalizedText(en: " (\($0.size.quantity.formatted.en))", zh: "（\($0.size.quantity.formatted.zh)）")
    }
    .joined()
  }
}
