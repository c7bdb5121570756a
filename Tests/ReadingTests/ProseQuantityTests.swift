import Knowledge
import Support
import Testing

@testable import Reading

/// Amounts in prose: the words that tell one, and what looks like one and is none.
@Suite struct ProseQuantityTests {
  private let reader = QuantityReader()

  @Test(arguments: [
    ("它有 1750 亿参数。", "1750 亿参数", "175B parameters"),
    ("参数规模高达 1.6 万亿。", "1.6 万亿", "1.6T parameters"),
    ("这是一个百亿参数的模型。", "百亿参数", "10B..100B parameters"),
    ("用了一万张显卡。", "一万张显卡", "10000 cards"),
    ("借来近 2000 块显卡。", "近 2000 块显卡", "~2000 cards"),
    ("拥有超过 500 张卡的团队不多。", "超过 500 张卡", ">500 cards"),
    ("上万张卡一起跑。", "上万张卡", ">=10000 cards"),
    ("一百三十亿参数。", "一百三十亿参数", "13B parameters"),
    ("两万五千张卡。", "两万五千张卡", "25000 cards"),
    ("总算力达到 1000P。", "1000P", "1000 P"),
    ("折合约 1200 万美金。", "约 1200 万美金", "~12M USD"),
    ("花了 8000 万元。", "8000 万元", "80M CNY"),
    ("清洗后还有 2.6TB。", "2.6TB", "2.6 TB"),
    ("三千万图文对。", "三千万图文对", "30M pairs"),
    ("跑了十天。", "十天", "10 days"),
    ("租了八个月。", "八个月", "8 months"),
    ("只有 18%。", "18%", "18 %"),
    ("30 多人去了现场。", "30 多人", "30..39 persons"),
    ("十几人的小队。", "十几人", "11..19 persons"),
    ("数百人报名。", "数百人", "200..999 persons"),
    ("快了十倍。", "十倍", "10 times"),
    ("最多 40 人。", "最多 40 人", "<=40 persons"),
    ("需要 5-10 个月。", "5-10 个月", "5..10 months"),
    ("共有 48 层。", "48 层", "48 layers"),
    ("模型參數達 1300 億。", "1300 億", "130B parameters"),
    ("租用兩千張顯卡。", "兩千張顯卡", "2000 cards"),
    ("It has 175 billion parameters.", "175 billion parameters", "175B parameters"),
    ("They rented 1,024 GPUs.", "1,024 GPUs", "1024 cards"),
    ("It cost about $12 million.", "about $12 million", "~12M USD"),
    ("It read 400 billion tokens.", "400 billion tokens", "400B tokens"),
    ("More than 30 engineers left.", "More than 30 engineers", ">30 persons"),
    ("It took three weeks.", "three weeks", "3 weeks"),
  ])
  func reads(_ text: String, _ wording: String, _ expected: String) throws {
    let found = reader.read(text)
    let amount = try #require(found.first)
    #expect(found.count == 1)
    #expect(Array(text.unicodeScalars)[amount.range].string == wording)
    #expect(QuantityText.text(amount.quantity) == expected)
  }

  @Test func readsEveryNotation() throws {
    let table = try #require(Repository.text("Tests/ReadingTests/Notations/quantities.tsv"))
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let found = reader.read(String(fields[0])).map { QuantityText.text($0.quantity) }
      #expect(found.joined(separator: " ; ") == fields.dropFirst().first ?? "", "\(fields[0])")
    }
  }
}
