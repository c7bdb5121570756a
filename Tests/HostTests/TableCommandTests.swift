import Support
import Testing

@testable import Host

/// Tables, by mappings that come along and by one's own.
@Suite struct TableCommandTests {
  private static let head =
    "Model,Organization,Publication date,Parameters,Parameters notes,Training compute (FLOP),Confidence,Authors,"
    + "Training hardware,Hardware quantity,Training time (hours)\n"

  private func table(_ rows: String...) -> String { Self.head + rows.joined(separator: "\n") + "\n" }

  private var models: String {
    table(
      "Alpha,Lab One,2020-01-01,1e9,,1e20,Confident,\"Ada Example, Bo Example\",Card X,100,10",
      "Beta,Lab One,2021-01-01,1e12,\"1T total,\n10B active\",1e22,Likely,\"Ada Example, Cy Example\",Card X,200,20",
      "Gamma,\"Lab One,Lab Two\",2022-01-01,1e10,,,,Ada Example,,,", "Delta,Lab Two")
  }

  @Test func givesTheThreeReports() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(models.utf8), to: "models.csv")
    let run = ToolRun(
      "report", path, "--mapping", "epoch", "--only", "people-network,model-scale,compute-tally", "--output",
      folder.path("out"))
    #expect(run.exitCode == .success)
    #expect(run.errors.contains("models.csv:6:1: warning: this row is left out: it has 2 cells"))
    let files = try folder.files(in: "out").mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(try #require(files["model-scale/models.md"]).contains("10 B active"))
    #expect(try #require(files["compute-tally/card-months.md"]).contains("4,000"))
    #expect(try #require(files["people-network/people.md"]).contains("Ada Example"))
  }

  @Test func importsADossierThatSaysTheSame() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(models.utf8), to: "models.csv")
    let run = ToolRun("import", path, "--mapping", "epoch")
    #expect(run.exitCode == .success)
    #expect(
      run.output.contains("compute: \"3.3333333333333333e+19..~1e+20..3e+20 FLOP\"")
        || run.output.contains("..~1e+20..3e+20 FLOP"))
    let dossier = try folder.write(Array(run.output.utf8), to: "dossier.yaml")
    let (table, again) = (ToolRun("check", path, "--mapping", "epoch"), ToolRun("check", dossier))
    #expect(again.exitCode == .success, "\(again.errors)")
    #expect(table.output == again.output)
  }

  @Test func asksForAMapping() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(models.utf8), to: "models.csv")
    let none = ToolRun("check", path)
    #expect(none.exitCode == .usage && none.errors.contains("add --mapping NAME"))
    let unknown = ToolRun("check", path, "--mapping", "epoc")
    #expect(unknown.exitCode == .usage && unknown.errors.contains("did you mean \"epoch\"?"))
    let other = try folder.write(Array("a,b\n1,2\n".utf8), to: "other.csv")
    #expect(
      ToolRun("check", other, "--mapping", "epoch").errors.contains("fit no table of the mapping epoch"))
  }

  private static let mapping = """
    siku-mapping: 1
    tables:
      mine:
        source: {title: Mine}
        row: {kind: model, name: '{Name}'}
        facts:
          - {about: row, released: '{Year}'}

    """

  @Test(arguments: [
    ("about: row", "about: rows", "7:17: error: \"rows\" is none of the words"),
    ("released", "relaesed", "7:22: error: no key \"relaesed\""),
    ("{Year}", "{Year", "error: a brace is not closed"),
    ("kind: model", "kind: person", "\"row\" is declared as person"),
    ("siku-mapping: 1", "siku: 1", "begin the file with `siku-mapping: 1`"),
  ])
  func saysWhatIsWrongWithAMapping(_ good: String, _ bad: String, _ told: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("Name,Year\nAlpha,2020\n".utf8), to: "t.csv")
    let mine = try folder.write(Array(Self.mapping.utf8), to: "mine.yaml")
    #expect(ToolRun("check", path, "--mapping", mine).exitCode == .success)
    let wrong = Self.mapping.replacing(good, with: bad)
    let broken = try folder.write(Array(wrong.utf8), to: "broken.yaml")
    let run = ToolRun("check", path, "--mapping", broken)
    #expect(run.exitCode == .findings && run.errors.contains(told), "\(run.errors)")
  }
}
