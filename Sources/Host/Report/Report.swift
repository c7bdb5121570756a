import Analysis
import Knowledge

/// All files of a report, made in memory before any is written.
struct Report {
  /// What one analyzer said.
  struct Part {
    let description: AnalyzerDescription
    let artifacts: [Artifact]
    /// Why it could not answer.
    let failure: Diagnostic?
  }

  static let formats = ["dot", "svg", "md"]

  let base: KnowledgeBase
  let formats: [String]
  let language: Language
  let parts: [Part]
  /// The text of each page by its path within the report.
  let pages: [String: String]

  /// The pages, and the index that links to them.
  var files: [String: String] {
    guard formats.contains("md") else { return pages }
    return pages.merging(["README.md": ReportIndex(report: self).text]) { page, _ in page }
  }
}
