import Knowledge
import Support
import Testing

@testable import Reading

@Suite struct DossierReaderTests {
  private let head = """
    siku: 1
    title: {en: A test, zh: 测试}
    sources:
      paper: {title: A paper}

    """

  private func read(_ body: String) -> ReadingResult {
    DossierReader.read([DossierFile(name: "t.yaml", bytes: Array((head + body).utf8))])
  }

  @Test func readsPeopleAndWhatTheyDid() throws {
    let result = read(
      """
      people:
        ada: {names: {en: Ada, zh: 艾达}, aliases: [A.]}
        bob:
          names: Bob
          facts:
            - {advised: ada, when: 2006/2011, role: {en: adviser, zh: 导师}, evidence: [paper 3, paper 5-6+9]}
      """)
    #expect(result.diagnostics == [])
    let base = try #require(result.base)
    let bob = try #require(base.entity(named: "bob"))
    let relations = base.facts(about: bob).compactMap(Relation.init)
    #expect(relations.map(\.property) == [.advised, .advised])
    #expect(relations.map { base[$0.object].names } == [["艾达", "Ada", "A."], ["艾达", "Ada", "A."]])
    #expect(relations.map(\.fact.evidence.description) == ["paper ¶3", "paper ¶5–6+9"])
    #expect(relations.first?.role == LocalizedText(en: "adviser", zh: "导师"))
    #expect(relations.first?.when?.edtf == "2006/2011")
  }

  @Test func tellsEveryProblemInOneRunWithItsPlaceAndASuggestion() {
    let result = read(
      """
      people:
        ada:
          names: Ada
          facts:
            - {works-at: labs, evidence: paper 1}
            - {work-at: lab, evidence: paper 1}
            - {works-at: lab, when: 2019-02-30, evidence: paper 1}
            - {works-at: lab}
            - {works-at: lab, evidence: papper 1}
            - {leads: ada, evidence: paper 0}
      organizations:
        lab: {names: Lab, facts: [{owns: 3 kg, evidence: paper 1}, {owns: 3 days, evidence: paper 1}]}
        ada: {names: Another}
      """)
    #expect(result.base == nil)
    let told = result.diagnostics.map { "\($0.location?.description ?? ""): \($0.summary.en)" }
    #expect(
      told == [
        "t.yaml:9:20: \"labs\" was never declared",
        "t.yaml:10:10: no key \"work-at\" is known here",
        "t.yaml:11:31: the calendar has no \"2019-02-30\"",
        "t.yaml:12:9: the fact has no evidence",
        "t.yaml:13:35: \"papper\" was never declared",
        "t.yaml:14:17: \"ada\" is declared as person, where this is wanted: organisation, project, model, event",
        "t.yaml:14:32: this does not say where in a source",
        "t.yaml:16:36: \"kg\" is no unit",
        "t.yaml:16:69: days does not measure this",
        "t.yaml:17:3: the id \"ada\" is declared twice; first at t.yaml:6:3",
      ])
    #expect(result.diagnostics.contains { $0.remedy?.en == "did you mean \"works-at\"?" })
    #expect(result.diagnostics.contains { $0.remedy?.en == "did you mean \"lab\"?" })
  }

  @Test func tellsRanksThatAreAmongNothing() {
    let result = read(
      """
      models:
        m:
          names: M
          facts:
            - {first: china, evidence: paper 1}
            - {pioneer: chine, among: [chinese, opne], evidence: paper 1}
            - {first: worldwide, least: 3 kg, evidence: paper 1}
            - {first: worldwide, among: dense, evidence: paper 1}
      """)
    #expect(
      result.diagnostics.map {
        "\($0.location?.description ?? ""): \($0.summary.en); \($0.remedy?.en.prefix(32) ?? "")"
      }
        == [
          "t.yaml:9:10: of what it is the first is not told; add `among: [multimodal]`, `leas",
          "t.yaml:10:19: \"chine\" is none of the words for this; did you mean \"china\"?",
          "t.yaml:10:43: \"opne\" is none of the words for this; did you mean \"open\"?",
          "t.yaml:11:35: \"kg\" is no unit; units that fit: parameters",
        ])
  }

  /// What cannot be read of a declaration, or of a file, is not told again by all that refers to it.
  @Test func tellsOneProblemOnce() {
    let broken = read(
      """
      people:
        ada: {names: {}, facts: [{leads: lab, evidence: paper 1}]}
        bob: {facts: [{advised: ada, evidence: []}, {advised: cy, evidence: paper 1}, {}]}
        cy: 3
      organizations: {lab: {names: [Lab]}}
      """)
    #expect(
      broken.diagnostics.map { "\($0.location?.description ?? ""): \($0.summary.en)" } == [
        "t.yaml:6:16: a text is wanted here",
        "t.yaml:7:3: \"bob\" has no names",
        "t.yaml:7:42: the fact has no evidence",
        "t.yaml:7:81: the fact says nothing of its subject",
        "t.yaml:8:7: keys with values are wanted here",
        "t.yaml:9:30: a text is wanted here",
      ])
    let other = DossierFile(name: "u.yaml", bytes: Array("siku: 1\npeople: {ada: [".utf8))
    let half = DossierFile(
      name: "t.yaml",
      bytes: Array((head + "people: {bob: {names: B, facts: [{advised: ada, evidence: other 1}]}}").utf8))
    #expect(DossierReader.read([half, other]).diagnostics.map(\.location?.file) == ["u.yaml"])
  }

  @Test func addsFactsToWhatAnotherFileDeclares() throws {
    func file(_ name: String, _ body: String) -> DossierFile {
      DossierFile(name: name, bytes: Array((head + body).utf8))
    }
    let named = file("t.yaml", "models: {m: {names: M, facts: [{parameters: 1B, evidence: paper 1}]}}")
    func added(as section: String, id: String = "m") -> DossierFile {
      DossierFile(
        name: "u.yaml",
        bytes: Array("siku: 1\n\(section): {\(id): {facts: [{active: 2020, evidence: paper 2}]}}".utf8))
    }
    let base = try #require(DossierReader.read([added(as: "models"), named]).base)
    #expect(base.entities.map(\.name.en) == ["M"])
    #expect(base.facts.map(\.property) == [.active, .parameters])
    let asPerson = DossierReader.read([named, added(as: "people")]).diagnostics.map(\.summary.en)
    #expect(asPerson == ["\"m\" is declared as model, where this is wanted: person"])
    let unknown = DossierReader.read([named, added(as: "models", id: "n")]).diagnostics.map(\.summary.en)
    #expect(unknown == ["\"n\" has no names"])
  }

  @Test func tellsSourcesThatCannotBeCited() {
    let told = DossierReader.read([
      DossierFile(
        name: "s.yaml",
        bytes: Array(
          """
          siku: 1
          title: []
          sources: {my paper: {title: A}, "<b>": {title: B}, "": {title: C}, d: {}, e: {title: [E]}}
          people: {x: {names: X, facts: [{described: Y, evidence: [e 1, f 1]}]}}
          """.utf8))
    ]).diagnostics.map(\.summary.en)
    #expect(
      told == [
        "a text is wanted here", "\"my paper\" cannot be an id", "\"<b>\" cannot be an id",
        "\"\" cannot be an id", "the source \"d\" has no title", "a text is wanted here",
        "\"f\" was never declared",
      ])
  }

  @Test func readsWhatStandsUnderAnIdThatIsGivenTwice() {
    let told = read(
      """
      people: {ada: {names: A}, eve: {names: E, facts: [{advised: ada, evidence: paper 1}]}}
      organizations: {ada: {names: B, facts: [{owns: 3 kg, evidence: paper 1}]}}
      """
    ).diagnostics.map(\.summary.en)
    #expect(told.count == 2 && told.first?.contains("declared twice") == true)
    #expect(told.last == "\"kg\" is no unit")
  }

  @Test(arguments: [
    ("people: &all {}", "anchors"), ("people: *all", "aliases"), ("people: !!map {}", "tags"),
    ("people: {<<: {}}", "merge"), ("people: {}\npeople: {}", "twice"), ("people:\n\tada: {}", "not YAML"),
    ("people: {ada: {names: [", "not YAML"), ("---\npeople: {}", "second YAML document"),
    ("people: \(String(repeating: "[", count: 100))", "levels deep"),
    ("people: {[a]: b}", "a key must be"), ("people: \u{0}", "NUL"), ("persons: {}", "no key \"persons\""),
  ])
  func refuses(_ body: String, _ wording: String) throws {
    let diagnostic = try #require(read(body).diagnostics.first)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.summary.en.contains(wording))
    #expect(diagnostic.location?.line != nil)
  }

  @Test func refusesWhatIsNotUTF8AndSaysWhere() {
    let result = DossierReader.read([DossierFile(name: "x", bytes: Array("siku: 1\nab".utf8) + [0xC4, 0xE3])])
    #expect(result.diagnostics.map(\.summary.en) == ["not UTF-8"])
    #expect(result.diagnostics.first?.location == Location(file: "x", line: 2, column: 3))
  }

  @Test func readsTheSameWhateverTheOrder() throws {
    let facts = ["{works-at: lab, evidence: paper 2}", "{left: lab, when: 2020, evidence: paper 1}"]
    let bases = [facts, facts.reversed()].map { facts in
      read(
        "organizations: {lab: {names: Lab}}\npeople: {ada: {names: A, facts: [\(facts.joined(separator: ","))]}}"
      )
      .base
    }
    #expect(bases[0]?.facts.map(\.evidence) == bases[1]?.facts.map(\.evidence))
    #expect(bases[0]?.facts.count == 2)
  }

  @Test func takesHostileNamesAsTheyAre() throws {
    for name in hostileStrings where !name.isEmpty && !name.contains("\u{0}") && !name.contains("\u{7}") {
      guard !name.contains("\u{FFFE}"), name != " " else { continue }
      let quoted = name.replacing("'", with: "''").replacing("\n", with: "\n\n")
      let base = try #require(read("people: {ada: {names: '\(quoted)'}}").base)
      #expect(base.entities.first?.name.en == name)
    }
  }
}
