import Analysis
import Foundation
import Knowledge
import Rendering

/// Makes a report on all cores: each page as soon as what it shows is known.
final class ReportMaker: @unchecked Sendable {
  private let base: KnowledgeBase
  private let formats: [String]
  private let language: Language
  private let progress: Progress
  private let work = WorkPool()
  private let lock = NSLock()
  private static let evidence = "evidence.html"
  private var parts: [Int: Report.Part] = [:]
  private var pages: [String: Result<String?, Diagnostic>] = [:]
  private let printFormats: [PrintFormat]
  private let scale: Double
  private var prints: [String: Result<[UInt8], Diagnostic>] = [:]

  /// - Parameter scale: pixels of a PNG for each of its SVG.
  init(base: KnowledgeBase, formats: [String], scale: Double, language: Language, progress: Progress) {
    (self.base, self.formats, self.language, self.progress) = (base, formats, language, progress)
    (self.scale, printFormats) = (scale, formats.compactMap(PrintFormat.init))
  }

  private func renderers(for part: String) -> [any Renderer] {
    let all: [any Renderer] = [
      SVGRenderer(language: language, part: part), DOTRenderer(language: language),
      MarkdownRenderer(language: language, evidencePage: "../evidence.md"),
      HTMLRenderer(language: language, part: part),
    ]
    let wanted = Report.drawsPictures(in: formats) ? formats + ["svg"] : formats
    return all.filter { wanted.contains($0.fileExtension) }
      + formats.compactMap(DataFormat.init).map { $0.renderer(language: language) }
  }

  /// Returns when every page is made; what is thrown is the same whatever came first.
  func make(_ analyzers: [any Analyzer]) throws(Failure) -> Report {
    // First, since its pages are the longest.
    start { $0.tellEvidence() }
    for format in formats.compactMap(FactFormat.init) {
      start { maker in maker.keep(.success(format.renderer.render(maker.base)), as: format.path) }
    }
    for (place, analyzer) in analyzers.enumerated() { start { $0.analyze(analyzer, at: place) } }
    work.run()
    let made = try self.made(pages).compactMapValues(\.self)
    return Report(
      base: base, formats: formats, language: language,
      parts: parts.sorted { $0.key < $1.key }.map(\.value), pages: made,
      evidence: made[Self.evidence] ?? "", prints: try self.made(prints))
  }

  private func tellEvidence() {
    let passages = Passages(base)
    if formats.contains("md") {
      start { maker in
        let page = EvidencePage(passages: passages, language: maker.language)
        maker.keep(.success(page.text), as: "evidence.md")
      }
    }
    if formats.contains("html") {
      start { maker in maker.keep(.success(EvidenceSection(passages).html), as: Self.evidence) }
    }
  }

  private func start(needsGraphviz: Bool = false, _ job: @escaping @Sendable (ReportMaker) -> Void) {
    work.add(needsGraphviz: needsGraphviz) { [self] in job(self) }
  }

  private func analyze(_ analyzer: any Analyzer, at place: Int) {
    let description = analyzer.description
    let (artifacts, failure) = answer(of: analyzer, description)
    lock.withLock {
      parts[place] = Report.Part(description: description, artifacts: artifacts, failure: failure)
    }
    for renderer in renderers(for: description.id) {
      for artifact in artifacts {
        let path = "\(description.id)/\(artifact.id).\(renderer.fileExtension)"
        start(needsGraphviz: needsGraphviz(artifact, renderer)) { maker in
          let page = maker.page(of: artifact, by: renderer)
          maker.keep(page, as: path)
          if renderer is SVGRenderer { maker.print(page, of: artifact, in: description.id) }
        }
      }
    }
  }

  private func needsGraphviz(_ artifact: Artifact, _ renderer: any Renderer) -> Bool {
    if case .graph = artifact.content { renderer is SVGRenderer || renderer is DOTRenderer } else { false }
  }

  private func answer(
    of analyzer: any Analyzer, _ description: AnalyzerDescription
  ) -> ([Artifact], Diagnostic?) {
    do throws(Diagnostic) {
      return try progress.during(description.title) { () throws(Diagnostic) in
        (try analyzer.analyze(base), nil)
      }
    } catch {
      return ([], error)
    }
  }

  private func page(of artifact: Artifact, by renderer: any Renderer) -> Result<String?, Diagnostic> {
    do throws(Diagnostic) {
      return try progress.during(LocalizedText(en: "Rendering: ", zh: "正在绘制：") + artifact.title) {
        () throws(Diagnostic) in .success(try renderer.render(artifact))
      }
    } catch {
      return .failure(error)
    }
  }

  private func keep(_ page: Result<String?, Diagnostic>, as path: String) {
    lock.withLock { pages[path] = page }
  }

  private func print(_ page: Result<String?, Diagnostic>, of artifact: Artifact, in folder: String) {
    guard case .success(let svg?) = page else { return }
    for format in printFormats {
      start { maker in
        let file = Result { () throws(Diagnostic) in
          try format.file(of: svg, title: artifact.title[maker.language], scale: maker.scale)
        }
        maker.lock.withLock { maker.prints["\(folder)/\(artifact.id).\(format.rawValue)"] = file }
      }
    }
  }

  private func made<Page>(
    _ pages: [String: Result<Page, Diagnostic>]
  ) throws(Failure) -> [String: Page] {
    var made: [String: Page] = [:]
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      switch page {
      case .success(let page): made[path] = page
      case .failure(let diagnostic): throw Failure(.findings, diagnostic)
      }
    }
    return made
  }
}
