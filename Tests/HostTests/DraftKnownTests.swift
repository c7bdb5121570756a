import Foundation
import Testing

@testable import Host

/// `siku draft --known`: entities that a dossier names keep their ids.
@Suite struct DraftKnownTests {
  @Test func findsKnownEntitiesUnderTheirIDs() throws {
    let folder = try TemporaryFolder()
    let known = try folder.write(
      """
      siku: 1
      title: Known
      sources: {notes: {title: Notes}}
      people:
        zhiwei:
          names: {zh: 沈知微, en: Zhiwei Shen}
          aliases: [老沈]
          facts: [{leads: lab, evidence: notes 1}]
      organizations:
        lab: {names: 灯塔, aliases: [南溪研究院]}
      """.utf8, to: "known.yaml")
    let article = try folder.write("老沈加入了字节跳动。灯塔成立了。2021 年，灯塔发布了大模型「银杏」。\n".utf8, to: "story.txt")
    let draft = ToolRun("draft", article, "--known", known)
    #expect(draft.exitCode == .success, "\(draft.errors)")
    #expect(draft.output.contains("  zhiwei:") && draft.output.contains("  lab:"), "\(draft.output)")
    #expect(draft.output.contains("老沈") && draft.output.contains("沈知微"))
    try folder.write(draft.output.utf8, to: "story.yaml")
    let check = ToolRun("check", folder.path("story.yaml"), "--source", "story=\(article)")
    #expect(check.exitCode == .success, "\(check.output)\(check.errors)")
  }

  @Test func tellsWhatIsWrongWithAKnownDossier() throws {
    let folder = try TemporaryFolder()
    let article = try folder.write("一\n".utf8, to: "a.txt")
    let bad = try folder.write("siku: 1\npeople: 3\n".utf8, to: "bad.yaml")
    #expect(ToolRun("draft", article, "--known", bad).exitCode == .findings)
    #expect(ToolRun("draft", article, "--known", folder.path("none.yaml")).exitCode == .files)
    #expect(ToolRun("draft", article, "--reader", "oracle").exitCode == .usage)
  }
}
