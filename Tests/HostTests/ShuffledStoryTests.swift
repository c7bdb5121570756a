import Support
import Testing

@testable import Host

/// The whole Wudao report does not hang on the order in which its dossier was written.
@Suite struct ShuffledStoryTests {
  private let folder: TemporaryFolder
  private let story: String

  init() throws {
    folder = try TemporaryFolder()
    story = try #require(Repository.text("Reports/wudao/wudao.yaml"))
  }

  @Test func isAnotherFileWithTheSameLines() {
    let shuffled = shuffledDossier(story, seed: 1)
    let lines = { (text: String) in text.split(separator: "\n").filter { !$0.hasPrefix("#") } }
    #expect(lines(shuffled) != lines(story))
    #expect(lines(shuffled).sorted() == lines(story).sorted())
  }

  @Test(arguments: ["en", "zh"], [1, 2, 3] as [UInt64])
  func givesTheSameBytes(_ language: String, _ seed: UInt64) throws {
    for (name, text) in [("ordered", story), ("shuffled", shuffledDossier(story, seed: seed))] {
      let path = try folder.write(text.utf8, to: name + ".yaml")
      let run = ToolRun("report", path, "--output", folder.path(name), "--language", language)
      #expect(run.exitCode == .success && run.errors == "")
    }
    let (ordered, shuffled) = (try folder.files(in: "ordered"), try folder.files(in: "shuffled"))
    #expect(ordered.count > 20 && ordered.keys.sorted() == shuffled.keys.sorted())
    for (name, bytes) in ordered { #expect(shuffled[name] == bytes, "\(name)") }
  }
}
