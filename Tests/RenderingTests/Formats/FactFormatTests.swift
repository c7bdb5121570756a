import Foundation
import Knowledge
import Support
import Testing

@testable import Rendering

/// The formats of the facts themselves, read back by other programs: each fact, with its passage.
@Suite struct FactFormatTests {
  private func read(_ base: KnowledgeBase, by reader: ForeignReader) throws -> String? {
    guard reader.isThere else {
      print("Not read back, since what it takes is not here: \(reader.rawValue)")
      return nil
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "siku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for format in FactFormat.allCases {
      try Data(format.renderer.text(of: base).utf8).write(to: folder.appending(path: format.path))
    }
    try FactTruth(base).json.write(to: folder.appending(path: "truth.json"))
    return try reader.read(folder.path)
  }

  @Test(arguments: [ForeignReader.entities, .statements])
  func readHostileFactsBack(_ reader: ForeignReader) throws {
    guard let said = try read(HostileFacts.base, by: reader) else { return }
    #expect(said == "read \(HostileFacts.base.facts.count) facts\n")
  }

  @Test(arguments: [ForeignReader.entities, .statements])
  func readTheWudaoFactsBack(_ reader: ForeignReader) throws {
    let base = try knowledgeBase(ofFolder: "Reports/wudao")
    guard let said = try read(base, by: reader) else { return }
    #expect(said == "read \(base.facts.count) facts\n")
  }

  @Test(arguments: FactFormat.allCases) func writesTheSameBytesAgain(_ format: FactFormat) throws {
    let text = format.renderer.text(of: HostileFacts.base)
    #expect(text == format.renderer.text(of: HostileFacts.base))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func bearsNothingAtAll() throws {
    let base = KnowledgeBase(title: "", sources: [], entities: []) { _ in [] }
    #expect(FactFormat.ftm.renderer.text(of: base) == "")
    let text = FactFormat.jsonld.renderer.text(of: base)
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((read?["@graph"] as? [Any])?.isEmpty == true)
  }

  /// A dossier that grows renames nothing.
  @Test func namesFactsByWhatTheySay() throws {
    let body = """
      people:
        ada: {names: Ada, facts: [{works-at: lab, evidence: notes 1}]}
        bo: {names: Bo, facts: [{works-at: lab, evidence: notes 1}MORE]}
      organizations:
        lab: {names: Lab}
      """
    let small = try knowledgeBase(body.replacing("MORE", with: ""))
    let large = try knowledgeBase(
      body.replacing("MORE", with: ", {works-at: lab, evidence: notes 2}, {works-at: lab, evidence: notes 1}")
    )
    let names = FactNames(large).namedFacts().map(\.name)
    #expect(Set(names).count == 4)
    #expect(Set(names).isSuperset(of: FactNames(small).namedFacts().map(\.name)))
  }
}

/// What facts say, for readers in Python to hold the formats against.
private struct FactTruth {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) { self.base = base }

  var json: Data {
    get throws {
      try JSONSerialization.data(withJSONObject: [
        "entities": base.entities.map(entity), "sources": base.sources.map(source),
        "facts": FactNames(base).namedFacts().map { fact($0.fact, $0.name) },
      ])
    }
  }

  private func entity(_ entity: Entity) -> [String: Any] {
    [
      "name": FactNames.name(entity), "kind": entity.kind.rawValue, "names": entity.names,
      "main": [entity.name.en, entity.name.zh],
    ]
  }

  private func source(_ source: Source) -> [String: Any] {
    [
      "name": FactNames.name(source: source.id), "titles": [source.title.en, source.title.zh],
      "url": source.url.flatMap { $0.hasPrefix("http") ? $0 : nil } ?? "",
    ]
  }

  private func fact(_ fact: Fact, _ name: String) -> [String: Any] {
    let names = FactNames(base)
    let sentence = FactText(base).sentence(fact)
    return [
      "id": name, "property": fact.property.rawValue, "isRelation": fact.object != nil,
      "ends": ([fact.subject] + [fact.object].compactMap { $0 }).map(names.name),
      "entities": fact.entities.map(names.name), "sentences": [sentence.en, sentence.zh],
      "citation": fact.evidence.description, "quote": [fact.evidence.quote].compactMap { $0 },
      "source": FactNames.name(source: fact.evidence.source), "when": fact.qualifiers.when?.edtf ?? "",
      "certainty": fact.qualifiers.certainty.rawValue,
      "paragraphs": fact.evidence.paragraphs.map { [$0.lowerBound, $0.upperBound] },
    ]
  }
}
