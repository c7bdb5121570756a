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

  static let formats = ["dot", "svg", "md"]

  let base: KnowledgeBase
  let formats: [String]
  let language: Language
  let parts: [Part]

  /// The text of each file by its path within the report.
  func files() throws(Failure) -> [String: String] {
    var files: [String: String] = [:]
    for page in concurrentMap(pages, { $0.make() }) {
      switch page {
      case .success(let file): files[file.path] = file.text
      case .failure(let diagnostic): throw Failure(.findings, diagnostic)
      }
    }
    if formats.contains("md") { files["README.md"] = ReportIndex(report: self, files: Set(files.keys)).text }
    return files
  }

  /// One file to be made, apart from all others.
  private struct Page: Sendable {
    let path: String
    let text: @Sendable () throws(Diagnostic) -> String?

    func make() -> Result<(path: String, text: String?), Diagnostic> {
      do throws(Diagnostic) {
        return .success((path, try text()))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Every file but the index, which links to those that came to be.
  private var pages: [Page] {
    let (base, language) = (base, language)
    let evidence = Page(path: "evidence.md") { () throws(Diagnostic) in
      EvidencePage(base: base, language: language).text
    }
    let artifacts = renderers().flatMap { renderer in
      parts.flatMap { part in
        part.artifacts.map { artifact in
          Page(path: "\(part.description.id)/\(artifact.id).\(renderer.fileExtension)") {
            () throws(Diagnostic) in
            try renderer.render(artifact)
          }
        }
      }
    }
    return (formats.contains("md") ? [evidence] : []) + artifacts
  }

  private func renderers() -> [any Renderer] {
    let all: [any Renderer] = [
      SVGRenderer(language: language), DOTRenderer(language: language),
      MarkdownRenderer(language: language, evidencePage: "../evidence.md"),
    ]
    return all.filter { formats.contains($0.fileExtension) }
  }
}
