import Analysis
import Knowledge

/// Sums with their terms, and what was not added.
struct SumTable {
  private let ledger: ResourceLedger

  init(_ ledger: ResourceLedger) {
    self.ledger = ledger
  }

  var artifact: Artifact {
    let sums = ledger.sums
    return Artifact(
      id: "sums", title: LocalizedText(en: "Sums with their terms", zh: "合计及其加数"),
      summary: LocalizedText(
        en:
          "\(sums.count) amounts by holder, state and unit; \(sums.count { $0.terms.count > 1 }) have several terms.",
        zh: "按持有者、状态与单位共 \(sums.count) 项，其中 \(sums.count { $0.terms.count > 1 }) 项有多个加数。"),
      content: .table(Table(columns: Self.columns, rows: sums.map(row), notes: notes(sums))))
  }

  private static let columns: [Table.Column] = [
    .init(en: "Holder", zh: "持有者"), .init(en: "State", zh: "状态"),
    .init(en: "Of what", zh: "何物"),
    .init(en: "Terms and sum", zh: "加数与合计", .trailing),
    .init(en: "The source's own total", zh: "来源自述的合计"),
    .init(en: "Sources", zh: "出处"),
  ]

  private func row(_ sum: ResourceSum) -> Table.Row {
    let totals = ledger.toldTotals(beside: sum)
    let told = totals.map { total in
      total.amount.formatted
        + (total.amount.baseBounds.overlaps(sum.total)
          ? LocalizedText(en: ", agrees", zh: "，相符") : LocalizedText(en: ", does not agree", zh: "，不符"))
    }
    let doubt =
      sum.first.certainty == .stated
      ? LocalizedText("")
      : LocalizedText(en: ", \(sum.first.certainty.name.en)", zh: "，\(sum.first.certainty.name.zh)")
    return Table.Row([
      .text(ledger.name(sum.first.holder)), .text(StateCategory.of(sum.first.state).label + doubt),
      sum.first.hardware.map { .text(ledger.name($0)) } ?? .text(Unit.base(of: sum.first.dimension).name),
      .text(sum.statement), .text(told.joined()),
      .evidence((sum.evidence + totals.flatMap(\.evidence)).listed()),
    ])
  }

  /// Amounts of one holder, state and unit that stayed apart, and why.
  private func notes(_ sums: [ResourceSum]) -> [LocalizedText] {
    struct Key: Hashable {
      let holder: EntityID
      let state: Property
      let dimension: Dimension
    }
    let groups = Dictionary(grouping: sums) {
      Key(holder: $0.first.holder, state: $0.first.state, dimension: $0.first.dimension)
    }
    return groups.filter { $0.value.count > 1 }
      .sorted {
        ($0.key.holder, $0.key.state.rawValue, $0.key.dimension.rawValue) < (
          $1.key.holder, $1.key.state.rawValue, $1.key.dimension.rawValue
        )
      }
      .map { key, parts in
        let amounts = parts.map(described).joined(separator: LocalizedText(en: "; ", zh: "；"))
        return LocalizedText(en: "Not added — ", zh: "未相加——") + ledger.name(key.holder)
          + LocalizedText(en: ", ", zh: "，")
          + StateCategory.of(key.state).label + LocalizedText(en: ": ", zh: "：") + amounts
          + LocalizedText(en: " (", zh: "（")
          + reasons(parts).joined() + LocalizedText(en: ")", zh: "）")
      }
  }

  private func described(_ sum: ResourceSum) -> LocalizedText {
    let what = sum.first.hardware ?? sum.first.purpose
    return sum.total.formatted(sum.unit) + (what.map { LocalizedText(" ") + ledger.name($0) } ?? "")
  }

  private func reasons(_ parts: [ResourceSum]) -> [LocalizedText] {
    let hardware = Set(parts.map(\.first.hardware)).count > 1
    let certainty = Set(parts.map(\.first.certainty)).count > 1
    let needs = parts.contains { $0.first.state == .needs }
    let reasons: [LocalizedText?] = [
      hardware ? LocalizedText(en: "different or untold hardware", zh: "硬件不同或未述") : nil,
      certainty ? LocalizedText(en: "not equally certain", zh: "确定程度不同") : nil,
      needs ? LocalizedText(en: "needs for different ends", zh: "需求目的不同") : nil,
      !hardware && !certainty && !needs ? LocalizedText(en: "told of different times", zh: "所述时间不同") : nil,
    ]
    return reasons.compactMap { $0 }
  }
}
