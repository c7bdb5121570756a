import Foundation
import Knowledge
import Testing

@testable import Reading

/// Articles to drafts: names, what ties them, and a dossier that reads back.
@Suite struct ArticleReaderTests {
  private static let chinese = """
    ---
    title: 银杏纪事
    published: 2023-05-10
    ---
    2019 年 3 月，南溪人工智能研究院（NXAI）成立，院长沈知微说，要做自己的模型。
    南溪研究院院长沈知微与周一帆合作多年。周一帆告诉记者，团队用了 480 张 A100。
    2021 年 6 月，南溪发布了 130 亿参数的大模型「银杏」，比 GPT-3 小得多。
    沈知微的博士生顾念慈加入字节跳动，后来创立了「听松智能」。
    OpenAI CEO Sam Altman 在 2022 年来访，Altman 称赞了银杏。
    """
  private static let english = """
    ---
    title: The Alder story
    published: 2023-05-10
    ---
    In March 2019 Maria Keller, a professor at Northfield University, founded Alder Labs. Keller hired Tom Reyes.
    In June 2021 Alder Labs released Alder-13B, a model with 13 billion parameters. Tom Reyes joined Google two months later.
    """

  private func draft(_ text: String) throws -> Draft {
    try PatternReader().read(Article(Array(text.utf8), id: "story", file: "story.txt"))
  }

  private func names(_ draft: Draft, _ kind: EntityKind) -> [String] {
    draft.things.filter { $0.kind == kind }.map(\.name.zh)
  }

  private func says(_ draft: Draft, _ subject: String, _ property: Property, _ object: String) -> Bool {
    func name(_ id: String) -> String? { draft.things.first { $0.key == id }?.name.zh }
    return draft.statements.contains { statement in
      guard case .thing(let id) = statement.value else { return false }
      return name(statement.subject) == subject && statement.property == property && name(id) == object
    }
  }

  @Test func findsNamesInChinese() throws {
    let draft = try draft(Self.chinese)
    #expect(names(draft, .person) == ["沈知微", "周一帆", "顾念慈", "Sam Altman"])
    #expect(names(draft, .organization) == ["南溪人工智能研究院", "字节跳动", "听松智能", "OpenAI"])
    #expect(names(draft, .model).contains("银杏") && names(draft, .model).contains("GPT-3"))
    #expect(names(draft, .hardware) == ["A100"])
    let institute = try #require(draft.things.first { $0.name.zh == "南溪人工智能研究院" })
    #expect(Set(institute.aliases).union([institute.name.en]).isSuperset(of: ["NXAI", "南溪", "南溪研究院"]))
  }

  @Test func findsWhatTiesThem() throws {
    let draft = try draft(Self.chinese)
    #expect(says(draft, "沈知微", .leads, "南溪人工智能研究院"))
    #expect(says(draft, "沈知微", .workedWith, "周一帆"))
    #expect(says(draft, "沈知微", .advised, "顾念慈"))
    #expect(says(draft, "顾念慈", .joined, "字节跳动"))
    #expect(says(draft, "顾念慈", .founded, "听松智能"))
    #expect(says(draft, "Sam Altman", .leads, "OpenAI"))
    #expect(says(draft, "南溪人工智能研究院", .developed, "银杏"))
    let sizes = draft.statements.filter { $0.property == .parameters }
    #expect(sizes.map(draft.paragraph) == [7])
  }

  @Test func readsEnglish() throws {
    let draft = try draft(Self.english)
    #expect(names(draft, .person) == ["Maria Keller", "Tom Reyes"])
    #expect(names(draft, .organization) == ["Northfield University", "Alder Labs", "Google"])
    #expect(names(draft, .model) == ["Alder-13B"])
    #expect(says(draft, "Maria Keller", .worksAt, "Northfield University"))
    let dates = Set(draft.statements.compactMap(\.when?.edtf))
    #expect(dates.isSuperset(of: ["2019-03", "2021-08"]))
  }

  @Test func writesADossierThatReadsBackWithEachQuote() throws {
    for text in [Self.chinese, Self.english] {
      let draft = try draft(text)
      let written = DraftWriter.write(draft)
      let result = DossierReader.read([DossierFile(name: "draft", bytes: Array(written.utf8))])
      #expect(result.diagnostics.filter { $0.severity == .error }.map(\.summary.en) == [])
      let base = try #require(result.base)
      #expect(base.facts.count == draft.statements.count && base.facts.count > 4)
      for fact in base.facts { #expect(text.contains(try #require(fact.evidence.quote))) }
    }
  }

  @Test(arguments: [
    "", "\n\n", "…", "「「「「", "））））", "\u{202E}abc", String(repeating: "张", count: 5000),
    String(repeating: "1", count: 5000),
    String(repeating: "A ", count: 3000), "- {}: [\"\\", "---\n---", "刘", "2021", "·",
  ])
  func bearsAnyText(_ text: String) throws {
    let written = DraftWriter.write(try draft(text))
    let result = DossierReader.read([DossierFile(name: "draft", bytes: Array(written.utf8))])
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.summary.en) == [])
  }

  @Test func refusesWhatIsNoText() {
    #expect(throws: Diagnostic.self) { try Article([0xFF, 0xFE, 0x00], id: "a", file: "a.txt") }
    #expect(throws: Diagnostic.self) { try Article([0x61, 0x00], id: "a", file: "a.txt") }
  }
}
