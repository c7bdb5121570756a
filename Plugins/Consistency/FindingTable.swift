import Analysis
import Knowledge

/// Every check with its passages, its calculation and its verdict.
struct FindingTable {
  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  var artifact: Artifact? {
    .table(
      id: "checks", title: LocalizedText(en: "Every check", zh: "全部核对"),
      summary: LocalizedText(
        en: "\(findings.count) statements with the calculation that each was held against.",
        zh: "\(findings.count) 条说法及其所对照的计算。"),
      of: findings, columns: Self.columns, row: cells)
  }

  private static let columns: [Table.Column] = [
    .init(en: "Verdict", zh: "结论"), .init(en: "Kind", zh: "类别"),
    .init(en: "What is said", zh: "说法"), .init(en: "Calculation", zh: "计算"),
    .init(en: "Sources", zh: "出处"),
  ]

  private func cells(_ finding: Finding) -> [Table.Cell] {
    [
      .text(finding.verdict.name), .text(finding.kind.name), .text(finding.claim), .text(finding.calculation),
      .evidence(finding.evidence.listed()),
    ]
  }
}
