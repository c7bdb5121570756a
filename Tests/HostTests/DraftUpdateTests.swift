import Foundation
import Reading
import Testing

@testable import Host

/// `siku draft --update`: what a person did to a draft stays, and what is new comes in, once.
@Suite struct DraftUpdateTests {
  private let folder: TemporaryFolder
  private let article: String
  private let draft: String

  private static let first =
    "2021 年 6 月，南溪研究院院长沈知微发布了 130 亿参数的大模型「银杏」，用了 480 张 A100。\n沈知微与周一帆合作多年。\n"
  private static let more = "后来，顾念慈加入了南溪研究院，沈知微加入了字节跳动。2022 年，字节跳动发布了大模型「白桦」。\n"

  init() throws {
    folder = try TemporaryFolder()
    article = try folder.write(Self.first.utf8, to: "story.txt")
    draft = folder.path("story.yaml")
    let run = ToolRun("draft", article, "--output", draft)
    try #require(run.exitCode == .success, "\(run.errors)")
  }

  private func text() throws -> String { try String(contentsOfFile: draft, encoding: .utf8) }

  /// Changes the draft by hand, and fails where there is nothing to change.
  private func edit(_ old: String, _ new: String) throws {
    let before = try text()
    try #require(before.contains(old), "\(old) in \(before)")
    try Data(before.replacing(old, with: new, maxReplacements: 1).utf8).write(to: URL(filePath: draft))
  }

  private func line(with words: String...) throws -> String {
    let lines = try text().split(separator: "\n").map(String.init)
    return try #require(lines.first { line in words.allSatisfy(line.contains) }, "\(words) in \(lines)")
  }

  @discardableResult private func update(_ paths: String...) throws -> ToolRun {
    let run = ToolRun(["draft", "--update", draft] + (paths.isEmpty ? [article] : paths))
    #expect(run.exitCode == .success, "\(run.errors)")
    #expect(ToolRun("check", draft).exitCode == .success)
    return run
  }

  /// Every old line is there, in its order.
  private func expectKept(_ old: String, at location: SourceLocation = #_sourceLocation) throws {
    var rest = try text().split(separator: "\n", omittingEmptySubsequences: false)[...]
    for line in old.split(separator: "\n") {
      let place = try #require(rest.firstIndex(of: line), "\(line)", sourceLocation: location)
      rest = rest[(place + 1)...]
    }
  }

  @Test func changesNothingWhereNothingIsNew() throws {
    let before = try text()
    #expect(try update().output == "\(draft): 0 new entities, 0 new facts\n")
    #expect(try text() == before)
  }

  @Test func keepsWhatAPersonDid() throws {
    let leads = try line(with: "leads: ")
    try edit(leads + "\n", "")
    try edit("zhou-yi-fan:", "yifan-zhou:  # a comment of mine")
    try edit("\"周一帆\"", "{zh: 周一凡, en: Yifan Zhou}\n    aliases: [周一帆]")
    try edit("worked-with: zhou-yi-fan", "worked-with: yifan-zhou, note: mine")
    try edit("130 亿", "131 亿")
    let edited = try text()
    try update()
    #expect(try text() == edited)
  }

  @Test func doesNotBringBackAnEntityThatWasTakenAway() throws {
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter {
      !$0.contains("zhou-yi-fan") && !$0.contains("names: \"周一帆\"") || $0.hasPrefix("#")
    }
    try Data(kept.joined(separator: "\n").utf8).write(to: URL(filePath: draft))
    let edited = try text()
    try update()
    #expect(try text() == edited)
  }

  @Test func addsWhatIsNewOnceAndMarksIt() throws {
    try edit("shen-zhi-wei:", "zhiwei-shen:")
    for _ in 0..<9 where try text().contains(": shen-zhi-wei") { try edit(": shen-zhi-wei", ": zhiwei-shen") }
    let before = try text()
    try Data((Self.first + Self.more).utf8).write(to: URL(filePath: article))
    let run = try update()
    #expect(run.errors.contains("no longer the text that the dossier cites"))
    try expectKept(before)
    let after = try text()
    #expect(!after.contains("shen-zhi-wei:") && after.contains("# new: "))
    #expect(try line(with: "joined: zi-jie-tiao-dong").contains("paragraph: 3"))
    #expect(after.contains("gu-nian-ci:  # new: ") && after.contains("bai-hua:  # new: "))
    try update()
    #expect(try text() == after)
  }

  /// Without the name that the reader goes by, the id still tells whom it meant.
  @Test func knowsAnEntityOfOtherNamesByItsID() throws {
    try edit("names: \"沈知微\"", "names: 沈之微")
    try Data((Self.first + Self.more).utf8).write(to: URL(filePath: article))
    try update()
    let text = try text()
    #expect(!text.contains("names: \"沈知微\""))
    #expect(try line(with: "joined: zi-jie-tiao-dong").contains("new: "))
  }

  @Test func addsAnotherArticle() throws {
    let other = try folder.write(Self.more.utf8, to: "more/story.txt")
    let html = try folder.write("<html><p>沈知微加入了字节跳动。".utf8, to: "page.html")
    let before = try text()
    try update(html)
    try expectKept(before)
    #expect(try line(with: "source: page").contains("joined: zi-jie-tiao-dong"))
    let both = ToolRun("draft", article, other, "--output", folder.path("both.yaml"))
    #expect(both.exitCode == .success, "\(both.errors)")
    let check = ToolRun(
      "check", folder.path("both.yaml"), "--source", "story=\(article)", "--source", "story-2=\(other)")
    #expect(check.exitCode == .success, "\(check.output)")
    #expect(try !String(contentsOfFile: folder.path("both.yaml"), encoding: .utf8).contains("new: "))
  }

  @Test(arguments: [
    "people:\n  ada: {names: 沈知微}\norganizations: \n",
    "people:\n  ada: {names: 沈知微, facts: []}\n",
    "people:\n  ada:\n    facts:\n    names: 沈知微\n",
    "people:\n    ada:\n        names: 沈知微\n        facts:\n        - {leads: lab, evidence: story 9}\n        # mine\n\n\norganizations:\n  lab: {names: 南溪研究院}\n",
    "people:\n  ada: {names: 沈知微, facts: [{leads: lab, evidence: story 9}]}\norganizations:\n  lab: {names: 南溪研究院}",
    "people:\r\n  ada:\r\n    names: 沈知微\r\n",
  ])
  func addsToADossierWrittenByHand(_ body: String) throws {
    let head = "siku: 1\ntitle: T\nsources: \n  story: {title: T}\n"
    try Data((head + body).utf8).write(to: URL(filePath: draft))
    let run = try update()
    #expect(!run.output.contains(" 0 new facts"))
    let after = try text()
    #expect(after.contains("ada") && !after.contains("shen-zhi-wei:"))
    #expect(after.contains("worked-with: "))
    try update()
    #expect(try text() == after)
  }

  @Test func losesNothingOnError() throws {
    let odd = "siku: 1\ntitle: T\nsources: {}\npeople: {ada: {names: 沈知微}}\n"
    try Data(odd.utf8).write(to: URL(filePath: draft))
    let run = ToolRun("draft", "--update", draft, article)
    #expect(run.exitCode == .findings && run.errors.contains("story.yaml:3: error: found no place"))
    #expect(try text() == odd)
    try Data("siku: 1\npeople: [".utf8).write(to: URL(filePath: draft))
    #expect(ToolRun("draft", "--update", draft, article).exitCode == .findings)
    #expect(try text() == "siku: 1\npeople: [")
    #expect(ToolRun("draft", "--update", folder.path("none.yaml"), article).exitCode == .files)
    #expect(ToolRun("draft", "--update", draft, article, "--output", "x").exitCode == .usage)
    #expect(try folder.files().keys.sorted() == ["story.txt", "story.yaml"])
  }
}
