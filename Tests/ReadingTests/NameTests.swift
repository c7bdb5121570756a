import Knowledge
import Testing

@testable import Reading

/// Names that their own form, what stands beside them, and the rest of a text make names, and what makes none.
@Suite struct NameTests {
  private func names(_ text: String, _ kind: EntityKind) throws -> [String] {
    let whole = "---\ntitle: T\npublished: 2023-05-10\n---\n" + text + "\n"
    let draft = try PatternReader().read(Article(Array(whole.utf8), id: "t", file: "t.txt"))
    return draft.things.filter { $0.kind == kind }.map(\.name.zh).sorted()
  }

  @Test(arguments: [
    ("欧阳知秋宣布，模型已经开放。", ["欧阳知秋"]),
    ("闻人川指出，边界日益模糊。", ["闻人川"]),
    ("他的搭档是曾泓，曾泓后来没有加入。", ["曾泓"]),
    ("“方向没错。”任默说。", ["任默"]),
    ("组里有佟湘玉、练羽和乜天。", ["乜天", "佟湘玉", "练羽"]),
    ("创始人：汪玉衡。", ["汪玉衡"]),
    ("艾尔肯·买买提来自喀什。", ["艾尔肯·买买提"]),
    ("联合创始人楚辞（Chu Ci）表示，他不担心。", ["楚辞"]),
    ("钱多多写了程序，钱多多很高兴。", ["钱多多"]),
  ])
  func findsPeople(_ text: String, _ people: [String]) throws {
    #expect(try names(text, .person) == people)
  }

  @Test(arguments: [
    "安全性、对齐、多样性三者很难兼顾。",
    "白皮书上写的数字，路演时讲的故事，都当不得真。",
    "金融、医疗、能源等行业，容忍度很低。",
    "方案成熟，平台支持也好，高效而且稳定。",
    "秦先生回忆，秦认为很难。",
    "从工程搭建的角度看，这并不容易。",
  ])
  func findsNobodyInWords(_ text: String) throws {
    #expect(try names(text, .person).isEmpty)
  }

  @Test(arguments: [
    ("燧石计算头一年很难。司马远创办了燧石计算。", ["燧石计算"]),
    ("无问芯空，天使轮，金额未知。", ["无问芯空"]),
    ("投资方为青禾创投、碧落舟。", ["碧落舟", "青禾创投"]),
    ("澄心科技（成都）信息技术有限公司今日成立。", ["澄心科技（成都）信息技术有限公司"]),
    ("她来自南华大学计算机科学与工程学院。", ["南华大学计算机科学与工程学院"]),
    ("燕北大学计算语言学研究所很小。燕北大学同意，计算语言学研究所要扩大。", ["燕北大学", "燕北大学计算语言学研究所"]),
    ("上海市科学技术委员会出资，上海市科委验收。", ["上海市科学技术委员会"]),
    ("他们加入注意力机制，注意力机制很有用，注意力机制不新。", []),
  ])
  func findsOrganizations(_ text: String, _ organizations: [String]) throws {
    #expect(try names(text, .organization) == organizations)
  }

  @Test(arguments: [
    ("Brightwater, the chip designer in Leeds, was sold.", ["Brightwater"]),
    ("He praised the European Innovation Council.", ["European Innovation Council"]),
    ("It was the work of Foxley Institute and Harrow Trust.", ["Foxley Institute", "Harrow Trust"]),
    ("Neural Networks were a rumour.", []),
  ])
  func findsOrganizationsInEnglish(_ text: String, _ organizations: [String]) throws {
    #expect(try names(text, .organization) == organizations)
  }

  @Test(arguments: [
    ("They met Philippa Stroud-Jones.", ["Philippa Stroud-Jones"]),
    ("The paper is by V. S. Raghunathan.", ["V. S. Raghunathan"]),
    ("A note by Kasimir Velt arrived. Velt shouted. Then Velt left.", ["Kasimir Velt"]),
  ])
  func findsPeopleInEnglish(_ text: String, _ people: [String]) throws {
    #expect(try names(text, .person) == people)
  }
}
