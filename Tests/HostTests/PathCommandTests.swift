import Foundation
import Support
import Testing

@testable import Host

/// `siku show` and `siku path` on the Wudao story.
@Suite struct PathCommandTests {
  private let reports = Repository.root.appending(path: "Reports/wudao").path

  @Test func answersTheSameByAnyName() {
    let answers = [["刘知远", "杨植麟"], ["liu-zhiyuan", "yang zhilin"], ["Zhiyuan Liu", "yáng zhílín"]].map {
      names in
      ToolRun(["path", "--in", reports] + names)
    }
    #expect(answers.allSatisfy { $0.exitCode == .success && $0.output == answers[0].output })
    #expect(answers[0].output.contains("Liu Zhiyuan — works at: Tsinghua University"))
  }

  @Test func showsWhatIsKnownWithItsPassages() {
    let article = Repository.root.appending(path: "../shared/seed/wudao-article.zh.txt").standardized.path
    let shown = ToolRun(["show", "cpm", "--in", reports])
    #expect(shown.exitCode == .success && shown.output.contains("CPM — parameters: 2.6 B [wudao ¶74]"))
    guard FileManager.default.fileExists(atPath: article) else { return }
    #expect(
      ToolRun(["show", "cpm", "--in", reports, "--source", "wudao=" + article]).output.contains("\n  > "))
  }

  @Test func saysWhatIsWrongWithAName() {
    let several = ToolRun(["show", "ERNIE", "--in", reports])
    #expect(
      several.exitCode == .findings && several.errors.contains("name one by its id: ernie-baidu, ernie-thu"))
    let unknown = ToolRun(["path", "GPT-33", "OpenAI", "--in", reports])
    #expect(unknown.exitCode == .findings && unknown.errors.contains("did you mean \"GPT-3\"?"))
    #expect(ToolRun(["path", "OpenAI", "--in", reports]).exitCode == .usage)
  }
}
