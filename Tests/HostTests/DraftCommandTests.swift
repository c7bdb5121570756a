import Foundation
import Testing

@testable import Host

/// `siku draft`, and reports straight from an article.
@Suite struct DraftCommandTests {
  private let folder: TemporaryFolder
  private let article: String

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021 年 6 月，南溪研究院院长沈知微发布了 130 亿参数的大模型「银杏」，用了 480 张 A100。\n".utf8, to: "story.txt")
    article = folder.path("story.txt")
  }

  @Test func printsADossierThatHolds() throws {
    let draft = ToolRun("draft", article)
    #expect(draft.exitCode == .success && draft.errors == "")
    try folder.write(draft.output.utf8, to: "story.yaml")
    let check = ToolRun("check", folder.path("story.yaml"), "--source", "story=\(article)")
    #expect(check.exitCode == .success, "\(check.output)\(check.errors)")
    #expect(check.output.contains("facts hold"))
  }

  @Test func neverWritesOverAFile() throws {
    let draft = ToolRun("draft", article, "--output", article)
    #expect(draft.exitCode == .files && draft.errorCount == 1)
    #expect(try String(contentsOfFile: article, encoding: .utf8).hasPrefix("2021"))
  }

  @Test func drawsAReportFromAnArticle() throws {
    let report = ToolRun("report", article, "--output", folder.path("out"))
    #expect(report.exitCode == .success && report.errors == "", "\(report.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path("out/people-network/overview.svg")))
  }

  @Test func refusesWhatIsNoDate() {
    let draft = ToolRun("draft", article, "--published", "soon")
    #expect(draft.exitCode == .usage && draft.errors.contains("EDTF"))
  }

  @Test func saysWhereAnArticleIsNotUTF8() throws {
    try folder.write([0x61, 0x0A, 0xC3, 0x28], to: "bad.txt")
    let draft = ToolRun("draft", folder.path("bad.txt"))
    #expect(draft.exitCode == .findings && draft.errors.contains("bad.txt:2:1: error: not UTF-8"))
  }
}
