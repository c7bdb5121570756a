import Analysis
import Knowledge
import Rendering

/// All files of a report, made in memory before any is written.
struct Report {
  /// What one analyzer said.
  struct Part {
    let description: AnalyzerDescription
    let artifacts: [Artifact]
    /// Why it could not answer.
    let failure: Diagnostic?
  }

  static let usualFormats = ["dot", "svg", "md"]
  static let formats = usualFormats + PrintFormat.allCases.map(\.rawValue)

  let base: KnowledgeBase
  let formats: [String]
  let language: Language
  let parts: [Part]
  /// The text of each page by its path within the report.
  let pages: [String: String]
  /// Those for print, which are no text.
  let prints: [String: [UInt8]]

  /// The pages, and the index that links to them.
  var files: [String: [UInt8]] {
    var texts = pages.filter { holds($0.key) }
    if formats.contains("md") { texts["README.md"] = ReportIndex(report: self).text }
    return texts.mapValues { Array($0.utf8) }.merging(prints) { _, print in print }
  }

  /// Whether there is such a file: a page may have been made for the sake of others alone.
  func holds(_ path: String) -> Bool {
    (pages[path] != nil || prints[path] != nil) && formats.contains { path.hasSuffix("." + $0) }
  }
}
