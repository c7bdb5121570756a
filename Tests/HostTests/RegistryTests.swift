import Analysis
import Foundation
import Knowledge
import Rendering
import Support
import Testing

@testable import siku

/// What must hold of every analyzer that is registered, ours or a new one.
@Suite struct RegistryTests {
  private let analyzers = registeredAnalyzers

  @Test func holdsAnAnalyzerOfEachFolderOfPlugins() throws {
    let root = Repository.root.appending(path: "Plugins")
    let folders = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    let modules = analyzers.map { String(reflecting: type(of: $0)).prefix { $0 != "." } }.map(String.init)
    #expect(Set(modules).sorted() == folders)
  }

  @Test func tellsIdsApart() {
    let ids = analyzers.map(\.description.id)
    #expect(Set(ids).count == ids.count && !ids.isEmpty)
    for id in ids { #expect(isWellFormed(id), "\(id)") }
  }

  /// Lower-case words with hyphens.
  private func isWellFormed(_ id: String) -> Bool {
    id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
  }

  @Test func describesItselfInBothLanguages() {
    for description in analyzers.map(\.description) {
      for text in [description.title, description.question, description.method] {
        expectBothLanguages(text, description.id)
      }
    }
  }

  private func expectBothLanguages(_ text: LocalizedText, _ id: String) {
    let isChinese = { (text: String) in
      text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    #expect(!text.en.isEmpty && !isChinese(text.en) && isChinese(text.zh), "\(id): \(text)")
  }

  @Test func answersItsOwnExampleInEveryFormat() throws {
    for analyzer in analyzers {
      let artifacts = try analyzer.analyze(try knowledgeBase(ofDossier: analyzer.description.example))
      #expect(Set(artifacts.map(\.id)).count == artifacts.count)
      #expect(!artifacts.isEmpty, "\(analyzer.description.id)")
      for artifact in artifacts {
        #expect(isWellFormed(artifact.id), "\(artifact.id)")
        for text in [artifact.title, artifact.summary] + artifact.caveats.map(\.summary) {
          #expect(!text.en.isEmpty && !text.zh.isEmpty && text.en != text.zh, "\(artifact.id)")
        }
        for language in Language.allCases { try expectFormats(artifact, language) }
      }
    }
  }

  private func expectFormats(_ artifact: Artifact, _ language: Language) throws {
    let svg = try SVGRenderer(language: language).text(of: artifact)
    let dot = try DOTRenderer(language: language).text(of: artifact)
    let markdown = try MarkdownRenderer(language: language, evidencePage: "e.md").text(of: artifact)
    switch artifact.content {
    case .graph: #expect(svg?.isEmpty == false && dot?.isEmpty == false)
    case .chart: #expect(svg?.isEmpty == false && dot == nil)
    case .table, .prose: #expect(svg == nil && dot == nil)
    }
    #expect(markdown?.hasPrefix("# ") == true)
  }
}
