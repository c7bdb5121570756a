import Support
import Testing

@testable import Host
@testable import siku

/// The command lines and tables of the documents are those of the tool.
@Suite struct DocumentedCommandTests {
  @Test(arguments: ["README.md", "CONTRIBUTING.md"])
  func showsCommandsThatItReads(_ page: String) throws {
    let lines = (Repository.text(page) ?? "").split(separator: "\n").filter { $0.hasPrefix("    siku ") }
    for line in lines {
      let words = line.shellWords
      #expect(throws: Never.self, "\(line)") {
        let command = try Command.named(words.dropFirst().first ?? "")
        _ = try ParsedArguments(Array(words.dropFirst(2)), for: command)
      }
    }
    #expect(page != "README.md" || lines.count > 3)
  }

  @Test func documentsExitCodesAnalyzersAndFormatsOnce() throws {
    let readme = try #require(Repository.text("README.md"))
    let codes = readme.matches(of: /\| ([0-9]) \| (.+) \|/)
    let help = ToolRun("report", "--help").output
    #expect(codes.map { String($0.1) } == ["0", "1", "2", "3"])
    for code in codes { #expect(help.contains("  \(code.1)  \(code.2)")) }
    for name in Report.formats { #expect(readme.contains("| `\(name)` |"), "\(name)") }
    let rows = readme.matches(of: /\| `([a-z]+-[a-z-]+)` \| (.+) \|/).map { (String($0.1), String($0.2)) }
    #expect(rows.count > 2)
    for (id, question) in rows {
      #expect(registeredAnalyzers.first { $0.description.id == id }?.description.question.en == question)
    }
  }

  /// `make test` builds and runs that package, so the analyzer on the page is one that works.
  @Test func showsTheAnalyzerOfTheOutsidePackage() throws {
    let path = "Tests/OutsidePackage/Sources/EventList/EventListAnalyzer.swift"
    let (page, analyzer) = (Repository.text("CONTRIBUTING.md"), Repository.text(path))
    #expect(try #require(page).contains("```swift\n\(try #require(analyzer))```"))
  }
}
