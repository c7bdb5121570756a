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
  private var pages: [String: Result<[UInt8]?, Diagnostic>] = [:]
  private let printFormats: [PrintFormat]
  private let scale: Double

  init(base: KnowledgeBase, options: ReportOptions, progress: Progress) {
    (self.base, self.progress) = (base, progress)
    (formats, scale, language) = (options.formats, options.scale, options.language)
    printFormats = formats.compactMap(PrintFormat.init)
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
  func make(_ questions: [ReportQuestion]) throws(Failure) -> Report {
    // First, since its pages are the longest.
    start { $0.tellEvidence() }
    for format in formats.compactMap(FactFormat.init) {
      start { maker in maker.keep(.success(format.renderer.render(maker.base)), as: format.path) }
    }
    for (place, question) in questions.enumerated() { start { $0.answer(question, at: place) } }
    progress.during(LocalizedText(en: "Analysing", zh: "正在分析")) { work.run() }
    let made = try self.made()
    return Report(
      base: base, formats: formats, language: language,
      parts: parts.sorted { $0.key < $1.key }.map(\.value), pages: made,
      evidence: made[Self.evidence] ?? [])
  }

  private func tellEvidence() {
    let passages = Passages(base)
    if formats.contains("md") {
      start { maker in
        let page = EvidencePage(passages: passages, language: maker.language)
        maker.keep(.success(page.bytes), as: "evidence.md")
      }
    }
    if formats.contains("html") {
      start { maker in maker.keep(.success(EvidenceSection(passages).html), as: Self.evidence) }
    }
  }

  private func start(needsGraphviz: Bool = false, _ job: @escaping @Sendable (ReportMaker) -> Void) {
    progress.expect(1)
    work.add(needsGraphviz: needsGraphviz) { [self] in
      job(self)
      progress.advance(1)
    }
  }

  private func answer(_ question: ReportQuestion, at place: Int) {
    let description = question.description
    let (artifacts, failure) = answer(to: question)
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

  private func answer(to question: ReportQuestion) -> ([Artifact], Diagnostic?) {
    do throws(Diagnostic) {
      return try progress.during(question.description.title) { () throws(Diagnostic) in
        (try question.answer(base), nil)
      }
    } catch {
      return ([], error)
    }
  }

  private func page(of artifact: Artifact, by renderer: any Renderer) -> Result<[UInt8]?, Diagnostic> {
    do throws(Diagnostic) {
      return try progress.during(LocalizedText(en: "Rendering: ", zh: "正在绘制：") + artifact.title) {
        () throws(Diagnostic) in .success(try renderer.render(artifact))
      }
    } catch {
      return .failure(error)
    }
  }

  private func keep(_ page: Result<[UInt8]?, Diagnostic>, as path: String) {
    lock.withLock { pages[path] = page }
  }

  private func print(_ page: Result<[UInt8]?, Diagnostic>, of artifact: Artifact, in folder: String) {
    guard case .success(let svg?) = page else { return }
    for format in printFormats {
      start { maker in
        let file = Result { () throws(Diagnostic) -> [UInt8]? in
          try format.file(of: svg, title: artifact.title[maker.language], scale: maker.scale)
        }
        maker.keep(file, as: "\(folder)/\(artifact.id).\(format.rawValue)")
      }
    }
  }

  private func made() throws(Failure) -> [String: [UInt8]] {
    var made: [String: [UInt8]] = [:]
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      switch page {
      case .success(let page): made[path] = page
      case .failure(let diagnostic): throw Failure(.findings, diagnostic)
      }
    }
    return made
  }
}
