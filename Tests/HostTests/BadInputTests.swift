import Foundation
import Support
import Testing

@testable import Host

/// Files that cannot be read, and dossiers that are none: each told once, with its place.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Expects a report to end with one message, and to write nothing.
  private func expect(
    _ exitCode: ExitCode, _ message: String, of path: String, _ more: String...,
    at location: SourceLocation = #_sourceLocation
  ) {
    let run = ToolRun(["report", path, "--output", folder.path("out")] + more)
    #expect(run.exitCode == exitCode, sourceLocation: location)
    #expect(run.errors.hasPrefix(path + message), "\(run.errors)", sourceLocation: location)
    #expect(run.errorCount == 1 && run.output == "", sourceLocation: location)
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")), sourceLocation: location)
  }

  @Test func tellsWhatIsNoFile() throws {
    expect(
      .files, ": error: cannot read this file: there is no such file\n  check the path",
      of: folder.path("none.yaml"))
    expect(.files, ": error: no dossier in this folder\n  name a .yaml file", of: folder.path())
    let pipe = folder.path("pipe.yaml")
    try #require(mkfifo(pipe, 0o600) == 0)
    expect(.files, ": error: cannot read this file: it is not a regular file", of: pipe)
  }

  /// The file is sparse: it takes no room, and must not be read.
  @Test func doesNotReadAGigabyte() throws {
    let path = try folder.write("siku: 1\n".utf8, to: "large.yaml")
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: 1 << 30)
    try file.close()
    expect(
      .files, ": error: cannot read this file: it holds 1024 MiB, and 64 MiB is the most that is read",
      of: path)
  }

  @Test(arguments: [
    ("", ":1:1: error: the file holds no dossier"), ("[]", ":1:1: error: "),
    ("siku: 1\n\tpeople: {}\n", ":2:1: error: not YAML"),
    ("siku: 2\n", ":1:7: error: the dossier does not say"),
    ("siku: 1\npeople: {ada: {names: [\n", ":3:1: error: not YAML"),
    ("siku: 1\npeople: \"ada\n", ":3:1: error: not YAML"),
    (
      "siku: 1\npeople: \(String(repeating: "[", count: 100))",
      ":2:40: error: nested more than 32 levels deep"
    ),
    ("siku: 1\npeople: {ada: {names: A\u{0}da}}\n", ":2:24: error: a NUL byte stands in the text"),
    ("siku: 1\n---\nsiku: 1\n", ":2:1: error: a second YAML document begins here"),
  ])
  func tellsWhatIsNoDossier(_ text: String, _ message: String) throws {
    expect(.findings, message, of: try folder.write(text.utf8, to: "odd.yaml"))
  }

  @Test func readsUTF8WithAMarkAndNamesTheWayFromUTF16() throws {
    let text = dossier("people: {ada: {names: Ada, facts: [{described: Somebody, evidence: notes 1}]}}")
    let marked = try folder.write([0xEF, 0xBB, 0xBF] + Array(text.utf8), to: "marked.yaml")
    #expect(ToolRun("check", marked).exitCode == .success)
    let wide = try folder.write([0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }, to: "wide.yaml")
    expect(
      .findings, ":1:1: error: not UTF-8\n  save the file as UTF-8, for example with `iconv -f UTF-16",
      of: wide)
  }

  @Test func namesSpacesWhereATabIsTheMistake() throws {
    let path = try folder.write("siku: 1\n\tpeople: {}\n".utf8, to: "tab.yaml")
    #expect(ToolRun("check", path).errors.contains("indent with spaces, not tabs"))
  }

  @Test func readsEachFileOnceAndNoneThatIsHidden() throws {
    let text = dossier("people: {ada: {names: Ada, facts: [{described: Somebody, evidence: notes 1}]}}")
    let path = try folder.write(text.utf8, to: "story.yaml")
    try folder.write("no dossier".utf8, to: ".#story.yaml")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.yaml"), withDestinationPath: path)
    let run = ToolRun("check", folder.path(), path, folder.path("./story.yaml"))
    #expect(run.exitCode == .success && run.output.hasPrefix("1 person; 1 fact,"), "\(run.errors)")
  }

  /// Two seconds are plenty; comparing each slip with every id took minutes.
  @Test func countsProblemsThatNobodyWouldRead() throws {
    let people = (0..<3000).map { "  p\($0): {names: P, facts: [{advised: q\($0), evidence: notes 1}]}" }
    let path = try folder.write(
      dossier("people:\n" + people.joined(separator: "\n")).utf8, to: "slips.yaml")
    let run = ToolRun("check", path)
    #expect(run.exitCode == .findings && run.errorCount == Console.mostDiagnostics)
    #expect(run.errors.contains("\"q0\" was never declared\n  did you mean \"p0\"?"))
    #expect(run.errors.hasSuffix("and 2000 more problems\n"))
  }

  @Test func tellsWhatIsNotUTF8InEitherLanguage() throws {
    let path = try folder.write(Array("siku: 1\ntitle: ".utf8) + [0xCE, 0xF2, 0xB5, 0xC0], to: "gbk.yaml")
    expect(.findings, ":2:8: error: not UTF-8\n  save the file as UTF-8", of: path)
    expect(.findings, ":2:8: error: 不是 UTF-8 编码\n  请", of: path, "--language", "zh")
  }

  /// YAML can spell a NUL that the file itself does not hold.
  @Test func leavesASpelledNULOutOfEveryFile() throws {
    let path = try folder.write(
      dossier(
        """
        people:
          ada: {names: "A\\0da", facts: [{leads: lab, evidence: notes 1}]}
        organizations:
          lab: {names: "L\\0ab"}
        """
      ).utf8, to: "nul.yaml")
    let run = ToolRun("report", path, "--output", folder.path("out"), "--only", "people-network")
    #expect(run.exitCode == .success && run.errors == "")
    let files = try folder.files(in: "out")
    #expect(files.count > 5)
    for (name, data) in files { #expect(!data.contains(0), "\(name)") }
  }

  @Test(arguments: [
    "9e307", "~1e308", ">9e307", "1e300..1e308", "0", "0.\(String(repeating: "0", count: 320))1",
  ])
  func drawsAmountsBeyondAllReason(_ amount: String) throws {
    let body = """
      models:
        m: {names: M, facts: [{parameters: "\(amount)", evidence: notes 1}, {released: 2020, evidence: notes 1}]}
      organizations:
        lab: {names: L, facts: [{owns: "\(amount) cards", lasting: 9 years, evidence: notes 1}]}
      """
    let path = try folder.write(dossier(body).utf8, to: "story.yaml")
    let run = ToolRun(
      "report", path, "--output", folder.path("out"), "--only", "model-scale,compute-tally")
    #expect(run.exitCode == .success && run.errors == "")
  }

  @Test func tellsAnalyzersThatHaveNoAnswerAndReportsTheOthers() throws {
    let body = "people: {ada: {names: Ada, facts: [{described: Somebody, evidence: notes 1}]}}"
    let path = try folder.write(dossier(body).utf8, to: "story.yaml")
    let run = ToolRun("report", path, "--output", folder.path("out"))
    #expect(run.exitCode == .findings && run.errorCount == 2)
    #expect(run.errors.contains("error: the dossier names no models\n  declare them under `models`"))
    #expect(try folder.files(in: "out").keys.contains("people-network/people.md"))
  }

  @Test func checksFactsAgainstTheirText() throws {
    let body = "people: {ada: {names: Ada, facts: [{described: Somebody, when: 2020, evidence: notes 1}]}}"
    let path = try folder.write(dossier(body).utf8, to: "story.yaml")
    for (text, exitCode, result) in [
      ("In 2020 Ada came.", ExitCode.success, "1 of 1 facts hold"),
      ("Nobody.", .findings, "0 of 1 facts hold"),
    ] {
      let source = try folder.write(text.utf8, to: "notes.txt")
      let run = ToolRun("check", path, "--source", "notes=" + source)
      #expect(run.exitCode == exitCode && run.output.contains(result))
    }
    #expect(ToolRun("check", path, "--source", "notes=" + folder.path("none.txt")).exitCode == .files)
    let odd = try folder.write([0x41, 0xC4, 0xE3, 0x0A], to: "odd.txt")
    let run = ToolRun("check", path, "--source", "notes=" + odd)
    #expect(run.exitCode == .findings && run.output == "")
    #expect(run.errors.hasPrefix(odd + ":1:2: error: not UTF-8"))
    let twice = ToolRun("check", path, "--source", "notes=" + path, "--source", "notes=" + path)
    #expect(twice.exitCode == .usage && twice.errors.contains("two texts are given for \"notes\""))
  }
}
