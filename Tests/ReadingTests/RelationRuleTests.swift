import Knowledge
import Testing

@testable import Reading

/// One short sentence for each way in which relations are said, with what it does not say.
@Suite struct RelationRuleTests {
  /// The relations that a text says, as "subject property object".
  private func relations(_ text: String) throws -> Set<String> {
    let whole = "---\ntitle: T\npublished: 2023-05-10\n---\n" + text + "\n"
    let draft = try PatternReader().read(Article(Array(whole.utf8), id: "t", file: "t.txt"))
    func name(_ id: String) -> String { draft.things.first { $0.key == id }?.name.zh ?? id }
    return Set(
      draft.statements.compactMap { statement in
        guard case .thing(let object) = statement.value else { return nil }
        return "\(name(statement.subject)) \(statement.property.rawValue) \(name(object))"
      })
  }

  @Test func authorsWorkWhereTheirBracketsSay() throws {
    let found = try relations("Maria Keller (Northfield University) wrote to Google.")
    #expect(found.contains("Maria Keller works-at Northfield University"))
    #expect(!found.contains("Maria Keller works-at Google"))
  }

  @Test func whoStandsForThePersonBeforeIt() throws {
    let found = try relations("Maria Keller was succeeded by Thomas Reyes, who had joined from Alder Labs.")
    #expect(found.contains("Thomas Reyes left Alder Labs"))
    #expect(!found.contains("Maria Keller left Alder Labs"))
  }

  @Test func modelsStartFromAllThatAreListed() throws {
    let found = try relations("Starting from GPT-J-6B and OPT-13B, we train Alder-20B.")
    #expect(found.isSuperset(of: ["Alder-20B based-on GPT-J-6B", "Alder-20B based-on OPT-13B"]))
    #expect(!found.contains("GPT-J-6B based-on OPT-13B"))
  }

  @Test func phrasesNameTheBaseOfAModel() throws {
    let found = try relations("银杏-7B 以 Meta 的 Llama 2 为底。")
    #expect(found.isSuperset(of: ["银杏-7B based-on Llama 2", "Meta developed Llama 2"]))
    #expect(!found.contains("Meta developed 银杏-7B"))
  }

  @Test func grantsGoToTheModelOfTheText() throws {
    let found = try relations("银杏-7B 开源了。银杏-7B 很小。本工作得到谷歌和微软资助。")
    #expect(
      found.isSuperset(of: ["Google supports 银杏-7B", "Microsoft supports 银杏-7B"])
        || found.isSuperset(of: ["谷歌 supports 银杏-7B", "微软 supports 银杏-7B"]))
  }

  @Test func anAdviserIsNotAdvised() throws {
    let found = try relations("纪凯文的指导教授彭淑芳不这么看。")
    #expect(found.contains("彭淑芳 advised 纪凯文"))
    #expect(!found.contains("纪凯文 advised 彭淑芳"))
  }
}
