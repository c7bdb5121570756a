import Foundation
import Support
import Testing

@testable import Host
@testable import Reading

/// `siku draft --jsonl`: a document a line in, what it says a line out.
@Suite struct DraftLinesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ lines: String...) throws -> (run: ToolRun, answers: [[String: Any]]) {
    let path = try folder.write(lines.joined(separator: "\n").utf8, to: "in.jsonl")
    let run = ToolRun("draft", "--jsonl", path)
    return (run, try Self.objects(run.output))
  }

  private static func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func answersEachDocument() throws {
    let (run, answers) = try run(
      #"{"id": "a", "published": "2023-05-10T01:02:03Z", "text": "去年，沈知微加入了字节跳动。\n\n沈知微与周一帆合作多年。"}"#, "",
      #"{"text": "", "id": {"n": 7}, "title": null}"#)
    #expect(run.exitCode == .success && run.errors == "" && answers.count == 2)
    let facts = try #require(answers[0]["facts"] as? [[String: Any]])
    let joined = try #require(facts.first { $0["property"] as? String == "joined" })
    #expect(joined["subject"] as? String == "沈知微" && joined["value"] as? String == "字节跳动")
    #expect(joined["when"] as? String == "2022" && joined["paragraph"] as? Int == 1)
    #expect((joined["quote"] as? String)?.contains("字节跳动") == true && joined["sureness"] is Double)
    #expect(facts.contains { $0["property"] as? String == "worked-with" && $0["paragraph"] as? Int == 3 })
    let entities = try #require(answers[0]["entities"] as? [[String: Any]])
    #expect(entities.first?["id"] as? String == "沈知微" && entities.first?["kind"] as? String == "person")
    #expect(
      (answers[1]["id"] as? [String: Int]) == ["n": 7] && (answers[1]["facts"] as? [Any])?.isEmpty == true)
  }

  @Test func goesOnBehindALineThatIsNoDocument() throws {
    let (run, answers) = try run(
      #"{"id": 1, "text": 2}"#, "nonsense", #"{"id": "x"}"#, #"["text"]"#, "", #"{"id": 2, "text": "a"} b"#,
      #"{"id": 3, "text": "\ud800"}"#, #"{"id": 4, "text": "a", "published": "soon"}"#,
      #"{"id": 5, "text": "fine"}"#)
    #expect(run.exitCode == .findings && run.errors.contains("could not be read: 7"))
    #expect(answers.map { $0["line"] as? Int } == [1, 2, 3, 4, 6, 7, 8, nil])
    #expect(answers[0]["id"] as? Int == 1 && answers[0]["error"] as? String == "\"text\" is not a string")
    #expect(answers[1]["id"] is NSNull && answers[2]["error"] as? String == "there is no \"text\"")
    #expect(answers[7]["id"] as? Int == 5 && answers[7]["error"] == nil)
  }

  @Test func refusesIllFormedUTF8() throws {
    let bytes = Array("{\"id\": 1, \"text\": \"".utf8) + [0xC3, 0x28] + Array("\"}\n".utf8)
    let run = ToolRun("draft", "--jsonl", try folder.write(bytes, to: "bad.jsonl"))
    #expect(try Self.objects(run.output)[0]["error"] is String)
    #expect(ToolRun("draft", "--jsonl", folder.path("none.jsonl")).exitCode == .files)
    #expect(ToolRun("draft", "--jsonl", "--output", "x").exitCode == .usage)
  }

  @Test func keepsTheOrderOfManyBatches() throws {
    let padding = String(repeating: "沈知微加入了字节跳动。", count: 300)
    let lines = (0..<400).map { "{\"id\": \($0), \"text\": \"\(padding.prefix($0 % 7 * 400))\"}" }
    let path = try folder.write(lines.joined(separator: "\n").utf8, to: "many.jsonl")
    let answers = try Self.objects(ToolRun("draft", "--jsonl", path).output)
    #expect(answers.map { $0["id"] as? Int } == Array(0..<400))
  }

  /// Whoever writes a line and waits has its answer.
  @Test func answersBeforeTheStreamEnds() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    var batches = LineBatches(file: ends[0], path: "-", padding: 8)
    for number in 1...3 {
      try #require(write(ends[1], "line\n", 5) == 5)
      let batch = try #require(try batches.next())
      #expect(batch.count == 5 && batch.firstLine == number && batch.bytes.count == 13)
    }
    close(ends[1])
    #expect(try batches.next() == nil)
    close(ends[0])
  }

  @Test func leavesOutALineThatIsTooLong() throws {
    let long = String(repeating: "x", count: 3 * LineBatches.size)
    for (text, expected) in [
      ("a\n\(long)\nb\n", [(2, 1), (0, 2), (2, 3)]), ("a\n\(long)", [(2, 1), (0, 2)]),
    ] {
      let path = try folder.write(text.utf8, to: "long.jsonl")
      let file = open(path, O_RDONLY)
      defer { close(file) }
      var batches = LineBatches(file: file, path: path, padding: 8, longestLine: LineBatches.size)
      for (count, line) in expected {
        let batch = try #require(try batches.next())
        #expect(batch.count == count && batch.firstLine == line && batch.isOverlong == (count == 0))
      }
      #expect(try batches.next() == nil)
    }
  }

  @Test(arguments: hostileStrings) func writesStringsThatReadBack(_ string: String) throws {
    var text = JSONText()
    text.raw("[")
    text.string(string)
    text.raw("]")
    let read = try JSONSerialization.jsonObject(with: Data(text.bytes)) as? [String]
    #expect(read == [string])
  }

  /// The example of the README.
  @Test func answersAsDocumented() throws {
    let readme = try #require(Repository.text("README.md"))
    let blocks = readme.split(separator: "```json\n").dropFirst().map { $0.prefix { $0 != "`" } }
    try #require(blocks.count == 2)
    let path = try folder.write(blocks[0].utf8, to: "articles.jsonl")
    let answer = try #require(try Self.objects(ToolRun("draft", "--jsonl", path).output).first)
    let shown = try #require(
      try JSONSerialization.jsonObject(with: Data(blocks[1].utf8)) as? [String: Any])
    #expect(answer["id"] as? String == shown["id"] as? String)
    let facts = try #require(answer["facts"] as? [[String: Any]])
    let example = try #require((shown["facts"] as? [[String: Any]])?.first)
    let fact = try #require(facts.first { $0["property"] as? String == example["property"] as? String })
    #expect(Set(fact.keys) == Set(example.keys))
    for key in ["subject", "value", "when", "paragraph", "quote"] {
      #expect("\(fact[key] ?? "")" == "\(example[key] ?? "")", "\(key)")
    }
  }
}
