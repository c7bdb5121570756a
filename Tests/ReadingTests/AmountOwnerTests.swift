import Knowledge
import Testing

@testable import Reading

/// Short texts for each way in which somebody holds an amount, with what they do not say.
@Suite struct AmountOwnerTests {
  /// What a text says of amounts, as "owner property wording".
  private func amounts(_ text: String) throws -> Set<String> {
    let whole = "---\ntitle: T\npublished: 2023-05-10\n---\n" + text + "\n"
    let draft = try PatternReader().read(Article(Array(whole.utf8), id: "t", file: "t.txt"))
    func name(_ key: String) -> String { draft.things.first { $0.key == key }?.name.zh ?? key }
    return Set(
      draft.statements.compactMap { statement in
        guard case .quantity(let quantity) = statement.value else { return nil }
        return "\(name(statement.subject)) \(statement.property.rawValue) \(quantity.wording)"
      })
  }

  @Test func whoRentsAndWhoLetsAreTwoFacts() throws {
    let found = try amounts("华为从阿里云租了300张A100。")
    #expect(found.isSuperset(of: ["华为 rents 300张", "阿里云 lends 300张"]))
  }

  @Test func lentCardsAreBorrowed() throws {
    let found = try amounts("Microsoft was founded long ago. Microsoft lent Google 240 GPUs.")
    #expect(found.isSuperset(of: ["Microsoft lends 240 GPUs", "Google borrows 240 GPUs"]))
    #expect(!found.contains("Google lends 240 GPUs"))
  }

  @Test func whoIsHandedCardsBorrowsThem() throws {
    let found = try amounts("百度规模不大。百度的人很忙。腾讯借给百度64张V100。")
    #expect(found.isSuperset(of: ["腾讯 lends 64张", "百度 borrows 64张"]))
  }

  @Test func sellersOwnNothing() throws {
    let found = try amounts("百度向华为采购了500张昇腾910B。")
    #expect(found.contains("百度 orders 500张"))
    #expect(!found.contains { $0.hasPrefix("华为") })
  }

  @Test func aPersonsTeamIsTheOneTheyLead() throws {
    let found = try amounts("吴启明领导的白桦小组成立了。吴启明小组用了200张A100。")
    #expect(found.contains("白桦 uses 200张"))
    #expect(!found.contains { $0.hasPrefix("吴启明") })
  }

  @Test func weAreWhomTheTextNamesMost() throws {
    let found = try amounts("Google is old. Google is large. IBM is older. We bought 96 V100s.")
    #expect(found.contains("Google owns 96 V100s"))
  }

  @Test func whatIsTrainedUsesTheCards() throws {
    let found = try amounts("银杏-7B在64张A100上训练了三周。")
    #expect(found.contains("银杏-7B uses 64张"))
  }

  @Test func dataIsOfWhatIsTrainedNotOfItsBase() throws {
    let found = try amounts("Starting from Elm-7B, we train Oak-20B on 30 billion tokens.")
    #expect(found.contains("Oak-20B data 30 billion tokens"))
    #expect(!found.contains { $0.hasPrefix("Elm-7B") })
  }

  @Test func lengthOfInputIsNoData() throws {
    let found = try amounts("Elm-7B has a context of 8,192 tokens.")
    #expect(found.allSatisfy { !$0.contains("data") })
  }

  @Test func moneyIsGivenByWhoInvests() throws {
    #expect(try amounts("Amazon invested $9 million in IBM.").contains("Amazon allocates $9 million"))
    #expect(try amounts("百度获得腾讯领投的2亿元融资。").contains("腾讯 allocates 2亿元"))
  }

  @Test func whatIsDeniedIsLacked() throws {
    #expect(try amounts("百度没有800张A100。") == ["百度 needs 800张"])
  }

  @Test func sizesFollowTheOrderOfTheirModels() throws {
    let found = try amounts("Elm-1 and Elm-2 have 2 billion and 9 billion parameters.")
    #expect(
      found.isSuperset(of: ["Elm-1 parameters 2 billion", "Elm-2 parameters 9 billion parameters"]))
  }

  @Test func bracketsTellOfWhatStandsBeforeThem() throws {
    let found = try amounts("与BERT(3.4亿参数)相比，银杏-7B(70亿参数)更大。")
    #expect(found == ["BERT parameters 3.4亿参数", "银杏-7B parameters 70亿参数"])
  }

  @Test func modelsWithoutNamesHaveNoSizeOfOthers() throws {
    #expect(try amounts("银杏-2发布后，有论文称模型参数从百亿增至千亿时性质会变。").isEmpty)
    let found = try amounts("银杏-2还包括一个90亿参数的英文模型。")
    #expect(found.isEmpty)
  }

  @Test func listedSizesAreOfOneModel() throws {
    let found = try amounts("银杏-2发布了3B、14B两种规格。")
    #expect(found == ["银杏-2 parameters 3B", "银杏-2 parameters 14B"])
  }

  @Test func versionsAreNoRanges() throws {
    #expect(try amounts("基座是银杏3.0-13B。").isEmpty)
  }

  @Test func countsStandBehindWhatTheyCount() throws {
    #expect(try amounts("百度拥有A800加速卡512张。").contains("百度 owns 512张"))
  }
}
