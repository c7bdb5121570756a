import Analysis
import Knowledge

/// Every check with its passages, its calculation and its verdict.
struct FindingTable {
  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  var artifact: Artifact? {
    guard !findings.isEmpty else { return nil }
    return Artifact(
      id: "checks", title: LocalizedText(en: "Every check", zh: "全部核对"),
      summary: LocalizedText(
        en: "\(findings.count) statements with the calculation that each was held against.",
        zh: "\(findings.count) 条说法及其所对照的计算。"),
      content: .table(Table(columns: Self.columns, rows: findings.map(row))))
  }

  private static let columns: [Table.Column] = [
    .init(LocalizedText(en: "Verdict", zh: "结论")), .init(LocalizedText(en: "Kind", zh: "类别")),
    .init(LocalizedText(en: "What is said", zh: "说法")), .init(LocalizedText(en: "Calculation", zh: "计算")),
    .init(LocalizedText(en: "Sources", zh: "出处")),
  ]

  private func row(_ finding: Finding) -> Table.Row {
    Table.Row([
      .text(finding.verdict.name), .text(finding.kind.name), .text(finding.claim), .text(finding.calculation),
      .evidence(finding.evidence.listed()),
    ])
  }
}
