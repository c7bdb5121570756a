import Foundation
import Support
import Testing

/// What the documents point to is there, and the dossiers that they show can be read.
@Suite struct DocumentTests {
  private static let guides = ["README.md", "CONTRIBUTING.md"]

  private static let pages: [String] = {
    let reports = (try? Repository.files(in: "Reports", withExtension: "md")) ?? []
    return guides.filter { Repository.text($0) != nil } + reports
  }()

  @Test func findsTheReports() {
    #expect(
      Self.pages.contains("Reports/wudao/README.md") && Self.pages.contains("Reports/wudao/zh/evidence.md"))
  }

  @Test(arguments: pages) func linksToWhatIsThere(_ page: String) throws {
    let document = ParsedMarkdown(try #require(Repository.text(page)))
    let folder = Repository.root.appending(path: page).deletingLastPathComponent()
    for target in document.nodes("link", "image").map(\.url) where !target.hasPrefix("http") {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      let path = parts[0].removingPercentEncoding ?? parts[0]
      let file = path.isEmpty ? Repository.root.appending(path: page) : folder.appending(path: path)
      #expect(FileManager.default.fileExists(atPath: file.path), "\(target)")
      guard parts.count > 1 else { continue }
      #expect(try Self.anchors(of: file.standardized).contains(parts[1]), "\(target)")
    }
  }

  /// The places in a document that links can name; each document is read once.
  private static func anchors(of file: URL) throws -> Set<String> {
    if let known = anchorsByFile[file.path] { return known }
    return ParsedMarkdown(try String(contentsOf: file, encoding: .utf8)).anchors
  }

  private static let anchorsByFile: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: pages.map { page in
      let file = Repository.root.appending(path: page).standardized
      return (file.path, ParsedMarkdown(Repository.text(page) ?? "").anchors)
    })

  @Test func showsDossiersThatCanBeRead() throws {
    let guides = Self.guides.compactMap(Repository.text).map { ParsedMarkdown($0) }
    let dossiers = guides.flatMap { $0.nodes("code_block") }.map(\.literal).filter { $0.hasPrefix("siku: 1") }
    #expect(!dossiers.isEmpty)
    for dossier in dossiers { #expect(throws: Never.self) { try knowledgeBase(ofDossier: dossier) } }
  }
}

extension ParsedMarkdown {
  /// Ids in HTML, and those that GitHub gives to headings.
  fileprivate var anchors: Set<String> {
    let ids = nodes("html_inline", "html_block").flatMap { node in
      node.literal.matches(of: /id="([^"]*)"/).map { String($0.1) }
    }
    let headings = nodes("heading").map { heading in
      let kept = heading.text.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
      return kept.replacing(" ", with: "-")
    }
    return Set(ids + headings)
  }
}
