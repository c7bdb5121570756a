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

  static let usualFormats = ["html", "dot", "svg", "md"]
  static let formats =
    usualFormats + PrintFormat.allCases.map(\.rawValue) + DataFormat.allCases.map(\.rawValue)
    + FactFormat.allCases.map(\.rawValue)

  /// What ends the names of a format's files.
  static func fileEnding(of format: String) -> String {
    "."
      + (DataFormat(rawValue: format)?.fileExtension ?? FactFormat(rawValue: format)?.fileExtension ?? format)
  }

  /// Whether pictures are drawn: what is printed, or stands in the page, is their SVG, even where it gets no
  /// file of its own.
  static func drawsPictures(in formats: [String]) -> Bool {
    formats.contains { ["svg", "html"].contains($0) || PrintFormat(rawValue: $0) != nil }
  }

  let base: KnowledgeBase
  let formats: [String]
  let language: Language
  let parts: [Part]
  /// What each page holds, by its path within the report; those in HTML are sections of one page.
  let pages: [String: [UInt8]]
  /// The part of the page in HTML that does not depend on any analyzer.
  let evidence: [UInt8]

  /// What makes a file, when it is written.
  typealias Content = @Sendable () -> [UInt8]

  /// The pages, and the two that hold them together.
  var files: [String: Content] {
    var files = pages.filter { holds($0.key) }.mapValues { bytes -> Content in { bytes } }
    if formats.contains("md") { files["README.md"] = { ReportIndex(report: self).bytes } }
    if formats.contains("html") { files["index.html"] = { page.html } }
    return files
  }

  /// Whether there is such a file: a page may have been made for the sake of others alone.
  func holds(_ path: String) -> Bool {
    pages[path] != nil && !path.hasSuffix(".html")
      && formats.contains { path.hasSuffix(Self.fileEnding(of: $0)) }
  }

  /// The sources, or how many there are: a page that begins with a list of books is not read on.
  var introductions: [LocalizedText] {
    guard base.sources.count > 5 else { return base.sources.map(\.introduction) }
    let count = base.sources.count
    return [
      LocalizedText(
        en: "\(count) sources, each listed in the evidence with the facts that it tells.",
        zh: "共 \(count) 个来源，连同各自所述的事实列于出处。")
    ]
  }

  private var page: Page {
    Page(
      language: language, title: base.title,
      lead: [Inventory(base).text + LocalizedText(en: ".", zh: "。")] + introductions,
      parts: parts.map { part in
        let sections = part.artifacts.map { artifact in
          let path = "\(part.description.id)/\(artifact.id)"
          return (artifact, pages[path + ".html"] ?? [], pages[path + ".svg"])
        }
        return Page.Part(description: part.description, sections: sections, failure: part.failure)
      }, evidence: evidence)
  }
}
