import Analysis
import Knowledge

/// Who had how much, and what was needed against what there was, in sentences.
struct TallyFindings {
  private let ledger: ResourceLedger

  init(_ ledger: ResourceLedger) {
    self.ledger = ledger
  }

  var artifact: Artifact {
    let sections = [
      Prose.Section(LocalizedText(en: "What adds up", zh: "可以相加的"), sums),
      Prose.Section(LocalizedText(en: "Who had how much", zh: "谁有多少"), holdings),
      Prose.Section(LocalizedText(en: "What was needed against what there was", zh: "所需与所有"), needs),
    ]
    return Artifact(
      id: "findings", title: LocalizedText(en: "What the resources come to", zh: "资源总览"), summary: told.text,
      content: .prose(Prose(told, sections)), caveats: caveats)
  }

  private var told: Prose.Paragraph {
    let holders = Set(ledger.records.map(\.holder)).count
    return Prose.Paragraph(
      LocalizedText(
        en: "\(ledger.records.count) resources of \(holders) holders are told.",
        zh: "共述及 \(holders) 个持有者的 \(ledger.records.count) 项资源。"))
  }

  private var sums: [Prose.Paragraph] {
    ledger.sums.filter { $0.terms.count > 1 }.map { sum in
      let totals = ledger.toldTotals(beside: sum)
      let verdict = totals.map { total in
        total.amount.baseBounds.overlaps(sum.total)
          ? LocalizedText(
            en: "; the source's own total, \(total.amount.formatted.en), agrees",
            zh: "；与来源自述的合计 \(total.amount.formatted.zh) 相符")
          : LocalizedText(
            en: "; the source's own total is \(total.amount.formatted.en)",
            zh: "；来源自述的合计为 \(total.amount.formatted.zh)")
      }
      return Prose.Paragraph(
        ledger.name(sum.first.holder) + LocalizedText(en: ", ", zh: "，")
          + StateCategory.of(sum.first.state).label
          + doubt(sum.first) + LocalizedText(en: ": ", zh: "：") + sum.statement
          + verdict.joined(separator: "") + LocalizedText(en: ".", zh: "。"),
        style: .item, evidence: (sum.evidence + totals.flatMap(\.evidence)).listed())
    }
  }

  private var holdings: [Prose.Paragraph] {
    let held = ledger.records.filter {
      [.cards, .performance].contains($0.dimension)
        && [.owns, .rents, .borrows, .allocates].contains($0.state)
    }
    return held.map { record in
      let hardware =
        record.hardware.map { LocalizedText(en: " of type ", zh: "，型号 ") + ledger.name($0) } ?? ""
      let times = [
        record.when?.formatted, record.lasting.map { LocalizedText(en: "for ", zh: "历时 ") + $0.formatted },
      ]
      .compactMap { $0 }
      let when =
        times.isEmpty
        ? LocalizedText("")
        : LocalizedText(en: " (", zh: "（") + times.joined() + LocalizedText(en: ")", zh: "）")
      let to = record.to.map { LocalizedText(en: " to ", zh: "，给") + ledger.name($0) } ?? ""
      let from = record.from.map { LocalizedText(en: " from ", zh: "，来自") + ledger.name($0) } ?? ""
      return Prose.Paragraph(
        ledger.name(record.holder) + LocalizedText(en: " ", zh: "") + StateCategory.of(record.state).label
          + LocalizedText(en: " ", zh: " ") + record.amount.formatted + hardware + from + to + doubt(record)
          + remarks(record) + when
          + LocalizedText(en: ".", zh: "。"), style: .item, evidence: record.evidence)
    }
  }

  private var needs: [Prose.Paragraph] {
    ledger.records.filter { $0.state == .needs && [.cards, .performance].contains($0.dimension) }.map {
      need in
      let had = ledger.had(by: need.holder, need.dimension)
      let purpose = need.purpose.map { LocalizedText(en: " for ", zh: "，用于 ") + ledger.name($0) } ?? ""
      let hardware = need.hardware.map { LocalizedText(en: " of type ", zh: "，型号 ") + ledger.name($0) } ?? ""
      let lasting = need.lasting.map { LocalizedText(en: " for ", zh: "，历时 ") + $0.formatted } ?? ""
      return Prose.Paragraph(
        ledger.name(need.holder) + LocalizedText(en: " needed ", zh: "需要 ") + need.amount.formatted + hardware
          + purpose
          + lasting + doubt(need) + (had.isEmpty ? Self.nothing : comparison(need, had)), style: .item,
        evidence: (need.evidence + had.flatMap(\.evidence)).listed())
    }
  }

  private static let nothing = LocalizedText(en: "; of its own holdings nothing is told.", zh: "；未述其自有资源。")

  /// The need against the largest single holding: holdings of several kinds do not add up.
  private func comparison(_ need: ResourceRecord, _ had: [ResourceRecord]) -> LocalizedText {
    let largest = had.max { $0.amount.baseBounds.lower < $1.amount.baseBounds.lower }
    guard let largest, let ratio = need.amount.baseBounds / largest.amount.baseBounds else {
      return Self.nothing
    }
    let hardware = largest.hardware.map { LocalizedText(" ") + ledger.name($0) } ?? ""
    return LocalizedText(en: "; the largest single stock told for it was ", zh: "；所述其最大的单项资源为 ")
      + largest.amount.formatted
      + hardware + LocalizedText(en: ", so the need was ", zh: "，即需求为其 ")
      + ratio.formatted(Unit.base(of: .factor))
      + LocalizedText(en: " that.", zh: "。")
  }

  private func remarks(_ record: ResourceRecord) -> LocalizedText {
    record.notes.isEmpty
      ? ""
      : LocalizedText(en: ": ", zh: "：") + record.notes.joined(separator: LocalizedText(en: "; ", zh: "；"))
  }

  private func doubt(_ record: ResourceRecord) -> LocalizedText {
    record.certainty == .stated
      ? "" : LocalizedText(en: " (\(record.certainty.name.en))", zh: "（\(record.certainty.name.zh)）")
  }

  private var caveats: [Diagnostic] {
    [
      Diagnostic(
        .note,
        LocalizedText(
          en:
            "Cards of different hardware differ in speed, so neither sums nor ratios across them measure computing power; \"about\" is read as ten per cent either way.",
          zh: "不同硬件的卡速度不同，跨硬件的合计与比值不能衡量算力；“约”按上下各百分之十处理。"))
    ]
  }
}
