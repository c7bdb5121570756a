import Analysis
import Knowledge

/// What the checks come to, the contradictions first.
struct ConsistencyFindings {
  private let findings: [Finding]
  private let gaps: Gaps

  init(_ findings: [Finding], _ gaps: Gaps) {
    (self.findings, self.gaps) = (findings, gaps)
  }

  var artifact: Artifact {
    Artifact(
      id: "findings", title: LocalizedText(en: "What holds and what does not", zh: "成立与不成立"),
      summary: overview.text,
      content: .prose(
        Prose(
          Prose(
            overview,
            [
              section(.contradicted, LocalizedText(en: "Contradicted", zh: "矛盾")),
              section(.holds, LocalizedText(en: "Holds", zh: "成立")),
              section(.undecidable, LocalizedText(en: "Cannot be decided", zh: "无法判定")),
            ]
          ).paragraphs + unexplained)))
  }

  private var overview: Prose.Paragraph {
    let count = { verdict in findings.count { $0.verdict == verdict } }
    let (no, yes, open) = (count(.contradicted), count(.holds), count(.undecidable))
    return Prose.Paragraph(
      LocalizedText(
        en: "\(findings.count) checks: \(no) contradicted, \(yes) hold, \(open) cannot be decided.",
        zh: "共核对 \(findings.count) 项：矛盾 \(no) 项，成立 \(yes) 项，无法判定 \(open) 项。"))
  }

  private func section(_ verdict: Verdict, _ title: LocalizedText) -> Prose.Section {
    Prose.Section(title, findings.filter { $0.verdict == verdict }.map(paragraph))
  }

  private func paragraph(_ finding: Finding) -> Prose.Paragraph {
    let place =
      finding.isBetweenSources ? LocalizedText(en: ", between sources", zh: "，来源之间") : LocalizedText("")
    return Prose.Paragraph(
      finding.claim + LocalizedText(en: " [", zh: "［") + finding.kind.name + place
        + LocalizedText(en: "]: ", zh: "］：") + finding.calculation + LocalizedText(en: ".", zh: "。"),
      style: .item, evidence: finding.evidence.listed())
  }

  private var unexplained: [Prose.Paragraph] {
    guard gaps.count > 0 else { return [] }
    let (people, models) = (gaps.count(of: .person), gaps.count(of: .model))
    return [
      Prose.Paragraph(
        LocalizedText(
          en: "Not explained: \(people) \(people == 1 ? "person" : "people") without a role, \(models) "
            + "\(models == 1 ? "model" : "models") without a developer or a date.",
          zh: "未说明：\(people) 位人物没有身份，\(models) 个模型没有开发者或日期。"))
    ]
  }
}
