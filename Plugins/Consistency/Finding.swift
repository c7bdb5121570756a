import Knowledge

/// One statement held against what else is told: the passages, the calculation, the verdict.
struct Finding {
  enum Kind: Int, CaseIterable {
    case ratio, share, comparison, sum, parts, money, weekday, span, rank, amounts, dates, order

    var name: LocalizedText {
      switch self {
      case .ratio: LocalizedText(en: "ratio", zh: "倍数")
      case .share: LocalizedText(en: "share", zh: "占比")
      case .comparison: LocalizedText(en: "comparison", zh: "比较")
      case .sum: LocalizedText(en: "sum", zh: "合计")
      case .parts: LocalizedText(en: "number of parts", zh: "组成")
      case .money: LocalizedText(en: "money in two currencies", zh: "两种货币")
      case .weekday: LocalizedText(en: "day of the week", zh: "星期")
      case .span: LocalizedText(en: "span of time", zh: "时间跨度")
      case .rank: LocalizedText(en: "rank", zh: "排名")
      case .amounts: LocalizedText(en: "amounts told twice", zh: "数量两说")
      case .dates: LocalizedText(en: "dates told twice", zh: "日期两说")
      case .order: LocalizedText(en: "order of events", zh: "先后次序")
      }
    }
  }

  let kind: Kind
  /// What is said.
  let claim: LocalizedText
  /// How the verdict was reached, with the numbers.
  let calculation: LocalizedText
  let verdict: Verdict
  let evidence: [Evidence]
  /// Whether the two sides are of two sources.
  var isBetweenSources: Bool { Set(evidence.map(\.source)).count > 1 }
}
