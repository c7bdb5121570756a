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
    for part in parts {
      for artifact in part.artifacts {
        for renderer in renderers() {
          guard let text = try render(artifact, renderer) else { continue }
          files["\(part.description.id)/\(artifact.id).\(renderer.fileExtension)"] = text
        }
      }
    }
    if formats.contains("md") {
      files["README.md"] = ReportIndex(report: self, files: Set(files.keys)).text
      files["evidence.md"] = EvidencePage(base: base, language: language).text
    }
    return files
  }

  private func renderers() -> [any Renderer] {
    let all: [any Renderer] = [
      DOTRenderer(language: language), SVGRenderer(language: language),
      MarkdownRenderer(language: language, evidencePage: "../evidence.md"),
    ]
    return all.filter { formats.contains($0.fileExtension) }
  }

  private func render(_ artifact: Artifact, _ renderer: any Renderer) throws(Failure) -> String? {
    do throws(Diagnostic) {
      return try renderer.render(artifact)
    } catch {
      throw Failure(.findings, error, language: language)
    }
  }
}
