import Foundation
import Support
import Testing

@testable import Reading

/// Holds the JSON Schema against dossiers with a validator that is not ours (python3-jsonschema).
@Suite struct DossierSchemaTests {
  @Test func isValidAndTakesTheWudaoDossier() throws {
    let dossier = try #require(Repository.text("Reports/wudao/wudao.yaml"))
    #expect(try validate(dossier) == "valid\n")
  }

  @Test(arguments: [
    "siku: 1\npeoples: {}", "siku: 2", "siku: 1\npeople: {a: {}}",
    "siku: 1\npeople: {a: {names: A, facts: [{leads: b}]}}",
    "siku: 1\npeople: {a: {names: A, facts: [{parameters: 3B, evidence: s 1}]}}",
    "siku: 1\npeople: {a: {names: A, facts: [{leads: b, founded: b, evidence: s 1}]}}",
    "siku: 1\npeople: {a: {names: A, facts: [{leads: b, evidence: s}]}}",
    "siku: 1\nsources: {a: {title: A, url: 'javascript:alert(1)'}}",
    "siku: 1\nsources: {a b: {title: A}}", "siku: 1\npeople: {A: {names: A}}",
    "siku: 1\npeople: {a-: {names: A}}",
    "siku: 1\npeople: {a: {names: {}}}",
    "siku: 1\nsources: {s: {title: S}}\nmodels: {a: {names: A, facts: [{first: china, evidence: s 1}]}}",
    "siku: 1\nsources: {s: {title: S}}\nmodels: {a: {names: A, facts: [{class: large, evidence: s 1}]}}",
    "siku: 1\nsources: {s: {title: S}}\nmodels: {a: {names: A, facts: [{largest: mars, evidence: s 1}]}}",
    "siku: 1\nsources: {s: {title: S}}\npeople: {a: {names: A, facts: [{active: 2020, evidence: []}]}}",
  ])
  func refusesWhatTheReaderRefuses(_ dossier: String) throws {
    #expect(try validate(dossier) != "valid\n")
    #expect(DossierReader.read([DossierFile(name: "t", bytes: Array(dossier.utf8))]).base == nil)
  }

  @Test func takesWhatTheReaderTakes() throws {
    let dossier = """
      siku: 1
      sources: {s: {title: S}}
      people: {a: {names: {zh: A}, aliases: B}, gpt-3.5: {names: C, aliases: [D], facts: []}}
      models: {m: {names: M, facts: [{first: china, among: [chinese, open], least: 1B, evidence: s 1}, {pioneer: china, among: dense, evidence: s 1}]}}
      """
    #expect(try validate(dossier) == "valid\n")
    #expect(DossierReader.read([DossierFile(name: "t", bytes: Array(dossier.utf8))]).base != nil)
  }

  /// YAML without its dates and numbers turned into types, as editors read it.
  private func validate(_ dossier: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (schema, file) = (folder.appending(path: "schema.json"), folder.appending(path: "dossier.yaml"))
    try DossierSchema.json.write(to: schema, atomically: true, encoding: .utf8)
    try dossier.write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["/usr/bin/python3", "-c", Self.script, schema.path, file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  private static let script = """
    import json, sys, yaml, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    data = yaml.load(open(sys.argv[2], encoding="utf-8"), Loader=yaml.BaseLoader)
    errors = list(jsonschema.Draft202012Validator(schema).iter_errors(data))
    for error in errors[:10]:
        print(list(error.absolute_path), error.message[:200])
    print("valid" if not errors else "invalid")
    """
}
