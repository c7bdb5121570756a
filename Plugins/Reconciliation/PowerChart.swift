import Analysis
import Knowledge

/// What the sources tell in P beside what the same holder's cards give at each precision.
struct PowerChart {
  private struct Row {
    let label: LocalizedText
    let power: Interval
    let category: Category
    let details: [LocalizedText]
    let evidence: [Evidence]
  }

  private static let told = Category("told", LocalizedText(en: "told in P", zh: "文中所述 P"))
  private static let dense = Category(
    "peak-dense", LocalizedText(en: "cards × peak, dense", zh: "卡数 × 峰值，稠密"))
  private static let sparse = Category(
    "peak-sparse", LocalizedText(en: "cards × peak, sparse", zh: "卡数 × 峰值，稀疏"))

  private let stock: Stock

  init(_ stock: Stock) { self.stock = stock }

  /// Nil where no holder has both.
  var artifact: Artifact? {
    let rows = holders.flatMap(rows)
    guard !rows.isEmpty else { return nil }
    let names = rows.map(\.label)
    return Artifact(
      id: "power",
      title: LocalizedText(en: "Cards at each precision against the P that is told", zh: "各精度下的算力与文中所述 P 数"),
      summary: LocalizedText(
        en:
          "\(rows.count) amounts in P on a logarithmic scale: what is told, and what the same holder's cards give.",
        zh: "共 \(rows.count) 项 P 数，对数坐标：文中所述，以及同一持有者的卡所给出的。"),
      content: .chart(
        Chart(
          x: .init(
            title: LocalizedText(en: "Computing power", zh: "算力"), scale: .logarithmic,
            unit: Unit.base(of: .performance)),
          y: .init(title: LocalizedText(en: "Amount", zh: "数量"), scale: .band(names)),
          points: rows.enumerated().map(point))))
  }

  private var holders: [EntityID] {
    stock.powers.map(\.subject).uniqued().filter { holder in
      !stock.pool(of: holder).isEmpty
    }
  }

  private func rows(of holder: EntityID) -> [Row] {
    let wording = Wording(base: stock.base)
    let told = stock.powers.filter { $0.subject == holder }.map { fact in
      Row(
        label: wording.resource(fact), power: fact.quantity?.baseBounds ?? .zero, category: Self.told,
        details: [], evidence: [fact.evidence])
    }
    let given = stock.pool(of: holder).filter { Self.precisions.contains($0.throughput.precision) }
      .uniqued { wording.cards($0).en + $0.throughput.name.en }
    return told
      + given.map { conversion in
        Row(
          label: wording.cards(conversion) + LocalizedText(en: ", ", zh: "，") + conversion.throughput.name,
          power: conversion.power,
          category: conversion.throughput.sparsity == .dense ? Self.dense : Self.sparse,
          details: conversion.cards.map(wording.resource), evidence: conversion.evidence.listed())
      }
  }

  /// Those that models are trained in; BF16 is as fast as FP16 wherever both are told.
  private static let precisions: [Precision] = [.fp32, .tf32, .fp16]

  private func point(_ place: Int, _ row: Row) -> Chart.Point {
    let amount = row.power.formatted(Unit.base(of: .performance))
    return Chart.Point(
      id: "\(place)", label: amount, x: row.power, y: Interval(Double(place)),
      at: row.power.isPoint ? (row.power.lower, Double(place)) : nil, category: row.category,
      shape: row.category, details: [row.label, amount] + row.details, evidence: row.evidence)
  }
}
