import Analysis
import Knowledge
import Support
import Testing

/// Names in every way in which people write them.
@Suite struct NameIndexTests {
  private let base: KnowledgeBase
  private let index: NameIndex

  init() throws {
    base = try knowledgeBase(
      """
      people:
        zeng-guoyang: {names: {zh: 曾国洋, en: Zeng Guoyang}, aliases: [Guoyang], facts: [{works-at: lab, evidence: notes 1}]}
        yang-zhilin: {names: {zh: 杨植麟}, facts: [{works-at: lab, evidence: notes 1}]}
      organizations: {lab: {names: {zh: 智源研究院, en: BAAI}}}
      models:
        gpt-3: {names: GPT-3, facts: [{released: 2020, evidence: notes 1}]}
        ernie-a: {names: {en: ERNIE A}, aliases: [ERNIE], facts: [{released: 2019, evidence: notes 1}]}
        ernie-b: {names: {en: ERNIE B}, aliases: [ERNIE], facts: [{released: 2019, evidence: notes 1}]}
      """)
    index = NameIndex(base)
  }

  private func ids(_ name: String) -> [String] {
    if case .found(let found) = index.find(name) { found.map { base[$0].id } } else { [] }
  }

  @Test(arguments: [
    "曾国洋", "Zeng Guoyang", "zeng guoyang", "Guoyang Zeng", "ZENGGUOYANG", "zēng guóyáng", "zeng-guoyang",
    "guoyang",
    "zeng guoyan", "Zneg Guoyang",
  ])
  func findsAPerson(by name: String) { #expect(ids(name) == ["zeng-guoyang"]) }

  @Test(arguments: ["杨植麟", "yang zhilin", "Yáng Zhílín", "Zhilin Yang", "yangzhilin", "杨志林", "Yang Zhilinn"])
  func findsANameWithoutAnEnglishOne(by name: String) { #expect(ids(name) == ["yang-zhilin"]) }

  @Test(arguments: ["智源研究院", "zhi yuan yan jiu yuan", "baai", "ＢＡＡＩ"])
  func findsAnOrganization(by name: String) { #expect(ids(name) == ["lab"]) }

  @Test func keepsNamesakesApart() { #expect(ids("ernie") == ["ernie-a", "ernie-b"]) }

  @Test func aDigitIsNoSlip() {
    #expect(ids("GPT 3") == ["gpt-3"] && ids("GPT-4") == [])
    #expect(index.find("GPT-4") == .unknown(nearest: "GPT-3"))
    #expect(index.find("somebody else") == .unknown(nearest: nil))
  }
}

/// How two people are tied.
@Suite struct ChainsTests {
  @Test func tellsTheShortestAndTheStrongestChain() throws {
    let crowd = (1...9).map { "p\($0): {names: P\($0), facts: [{works-at: city, evidence: notes 9}]}" }
    let base = try knowledgeBase(
      """
      people:
        a: {names: A, facts: [{works-at: city, evidence: notes 1}, {worked-with: b, evidence: notes 2}]}
        b: {names: B, facts: [{member-of: team, evidence: notes 3}]}
        c: {names: C, facts: [{leads: team, evidence: notes 4}, {works-at: city, evidence: notes 5}]}
        lone: {names: L, facts: [{described: alone, evidence: notes 6}]}
        \(crowd.joined(separator: "\n  "))
      organizations: {city: {names: City}, team: {names: Team}}
      """)
    let chains = Chains(base)
    let (a, c) = (try #require(base.entity(named: "a")), try #require(base.entity(named: "c")))
    let places = { (steps: [Chains.Step]) in steps.flatMap(\.facts).map(\.evidence.description) }
    #expect(places(chains.shortest(from: a, to: c)) == ["notes ¶1", "notes ¶5"])
    #expect(places(chains.strongest(from: a, to: c)) == ["notes ¶2", "notes ¶3", "notes ¶4"])
    let lone = try #require(base.entity(named: "lone"))
    #expect(chains.shortest(from: a, to: lone).isEmpty && chains.strongest(from: a, to: lone).isEmpty)
  }
}
