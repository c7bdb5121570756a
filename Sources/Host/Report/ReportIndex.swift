import Analysis
import Knowledge
import Rendering

/// The page that a reader opens first: findings, pictures and tables of all parts, linked.
struct ReportIndex {
  /// A table with more rows stands on its own page.
  private static let inlineRows = 15

  let report: Report

  var bytes: [UInt8] {
    var writer = MarkdownWriter(language: report.language, evidencePage: "evidence.md")
    writer.heading(1, report.base.title)
    writer.paragraph(Inventory(report.base).text + LocalizedText(en: ".", zh: "。"))
    writer.items(report.introductions.map { ($0, []) })
    writer.links(
      report.parts.map { ($0.description.title, "#part-" + $0.description.id) }
        + [(LocalizedText(en: "Evidence: every fact by its passage", zh: "出处：按段落列出每条事实"), "evidence.md")]
        + FactFormat.allCases.map { ($0.title, $0.path) }.filter { report.holds($0.1) })
    for part in report.parts { write(part, into: &writer) }
    return writer.bytes
  }

  private func write(_ part: Report.Part, into writer: inout MarkdownWriter) {
    writer.heading(2, part.description.title, anchor: "part-" + part.description.id)
    writer.paragraph(part.description.question)
    if let failure = part.failure {
      writer.caveats([failure])
    }
    for artifact in part.artifacts { write(artifact, of: part, into: &writer) }
    writer.details(LocalizedText(en: "Method", zh: "方法"), part.description.method)
  }

  private func write(_ artifact: Artifact, of part: Report.Part, into writer: inout MarkdownWriter) {
    writer.heading(3, artifact.title)
    let path = "\(part.description.id)/\(artifact.id)"
    switch artifact.content {
    case .prose: writer.body(of: artifact, headingLevel: 4)
    case .table(let table) where table.rows.count <= Self.inlineRows: writer.body(of: artifact)
    case .table(let table):
      writer.paragraph(artifact.summary)
      writer.links([
        (
          LocalizedText(en: "The whole table (\(table.rows.count) rows)", zh: "完整表格（\(table.rows.count) 行）"),
          path + ".md"
        )
      ])
    case .graph, .chart:
      if let picture = ["svg", "png"].map({ "\(path).\($0)" }).first(where: report.holds) {
        writer.image(artifact.summary, path: picture)
      }
      writer.line(of: formats(path))
    }
    writer.caveats(artifact.caveats)
  }

  private func formats(_ path: String) -> [(title: LocalizedText, path: String)] {
    let names: [(String, LocalizedText)] = [
      ("svg", LocalizedText(en: "Picture (SVG)", zh: "图（SVG）")),
      ("png", LocalizedText(en: "For slides (PNG)", zh: "幻灯片用（PNG）")),
      ("pdf", LocalizedText(en: "For print (PDF)", zh: "印刷用（PDF）")),
      ("dot", LocalizedText(en: "Graph (DOT)", zh: "图源（DOT）")),
      ("md", LocalizedText(en: "The same as a table", zh: "同样内容的表格")),
    ]
    let data = DataFormat.allCases.map { ($0.fileExtension, $0.title) }
    return (names + data).filter { report.holds(path + "." + $0.0) }.map { ($0.1, path + "." + $0.0) }
  }
}
