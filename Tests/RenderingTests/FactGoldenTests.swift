import Knowledge
import Support
import Testing

@testable import Rendering

/// The facts of a small dossier in each format of facts, as they were when somebody last looked at them.
@Suite struct FactGoldenTests {
  @Test(arguments: FactFormat.allCases) func looksAsItDid(_ format: FactFormat) throws {
    try expectSnapshot(format.renderer.text(of: Self.small()), "small-" + format.path)
  }

  private static func small() throws -> KnowledgeBase {
    try knowledgeBase(
      ofDossier: """
        siku: 1
        title: {en: A small story, zh: 小故事}
        sources:
          paper: {title: {en: A paper, zh: 论文}, date: 2021-06, language: zh, url: 'https://example.invalid/a'}
        people:
          ada:
            names: {en: Ada Example, zh: 艾达}
            facts:
              - {works-at: lab, role: {en: director, zh: 主任}, when: 2019/2021, evidence: {source: paper, paragraph: 3, quote: she led it}}
              - {founded: startup, when: 2021-06~, certainty: rumored, evidence: paper 12-13+20}
        organizations:
          lab: {names: {en: Example Lab, zh: 示例实验室}, facts: [{rents: ~2000 cards, for: alpha, evidence: paper 7}]}
          startup: {names: {en: Example Inc.}, facts: [{country: china, evidence: paper 8}]}
        models:
          alpha: {names: {en: Alpha}, facts: [{parameters: '>100B', evidence: paper 5}, {released: 2021-05, evidence: paper 5}]}
        """)
  }
}
