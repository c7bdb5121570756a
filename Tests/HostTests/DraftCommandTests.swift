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

  private static let formats: [(String, String)] = [
    ("md", "# 银杏\n\n2021 年 6 月，南溪研究院**院长沈知微**发布了\n130 亿参数的大模型「银杏」，用了 480 张 A100。\n"),
    (
      "html",
      "<html><title>银杏</title><p>前言</p><p>2021 年 6 月，南溪研究院院长<b>沈知微</b>发布了 130 亿参数的大模型「银杏」，用了 480 张 A100。"
    ),
  ]

  @Test(arguments: formats) func draftsAnyFormat(_ ending: String, _ text: String) throws {
    let path = try folder.write(text.utf8, to: "page.\(ending)")
    let draft = ToolRun("draft", path)
    #expect(draft.output.contains("title: \"银杏\"") && draft.output.contains("leads: "), "\(draft.output)")
    try folder.write(draft.output.utf8, to: "page.yaml")
    let check = ToolRun("check", folder.path("page.yaml"), "--source", "page=\(path)")
    #expect(check.exitCode == .success, "\(check.output)\(check.errors)")
    let report = ToolRun("report", path, "--output", folder.path("out"))
    #expect(report.exitCode == .success, "\(report.errors)")
  }

  @Test func readsAnotherEncodingWhereItIsNamed() throws {
    let path = try folder.write([0xC8, 0xCB, 0xB9, 0xA4, 0x0A], to: "gbk.txt")
    let wrong = ToolRun("draft", path)
    #expect(wrong.exitCode == .findings && wrong.errors.contains("--encoding GB18030"))
    #expect(ToolRun("draft", path, "--encoding", "GBK").exitCode == .success)
    #expect(ToolRun("draft", path, "--encoding", "klingon").errors.contains("there is no encoding"))
  }

  @Test func drawsNothingFromADocumentWithoutAFact() throws {
    let path = try folder.write("……\n「「「\n".utf8, to: "empty.txt")
    let draft = ToolRun("draft", path)
    #expect(draft.exitCode == .success && draft.errors == "")
    #expect(ToolRun("check", try folder.write(draft.output.utf8, to: "empty.yaml")).exitCode == .success)
  }

  @Test func saysHowADateWasReached() throws {
    let path = try folder.write("2021 年 3 月，沈知微离开了南溪研究院。两个月后，沈知微加入了字节跳动。\n".utf8, to: "a.txt")
    let joined = ToolRun("draft", path).output.split(separator: "\n").first { $0.contains("joined: ") }
    #expect(
      joined?.contains("when: \"2021-05\"") == true && joined?.contains("; the date: ") == true,
      "\(joined ?? "")")
  }
}
