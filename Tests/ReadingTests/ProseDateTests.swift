import Knowledge
import Testing

@testable import Reading

/// Dates in prose: told whole, in part, and from another date.
@Suite struct ProseDateTests {
  @Test(arguments: [
    ("2018 年 10 月 11 日，他打开网页。", ["2018-10-11"]),
    ("二〇二一年五月三日。", ["2021-05-03"]),
    ("2021 年年底立项。", ["2021-11/2021-12"]),
    ("2020年上半年筹备。", ["2020-01/2020-06"]),
    ("2020 年夏天的北京。", ["2020-22"]),
    ("2020 年 7 月开会，8 月再开。", ["2020-07", "2020-08"]),
    ("2020 年 10 月立项，两个月后发布。", ["2020-10", "2020-12"]),
    ("2020 年 12 月发布，半年后升级。", ["2020-12", "2021-06"]),
    ("2020 年 9 月入职，那年 10 月汇报。", ["2020-09", "2020-10"]),
    ("2019 年成立，次年 3 月扩建。", ["2019", "2020-03"]),
    ("2021 年 6 月 1 日发布，三天后开源。", ["2021-06-01", "2021-06-04"]),
    ("今年 5 月演讲。", ["2023-05"]),
    ("去年离职。", ["2022"]),
    ("20 世纪 80 年代的设想。", ["198X"]),
    ("2019 年到 2021 年在职。", ["2019/2021"]),
    ("读博期间(2006-2011)。", ["2006/2011"]),
    ("On October 11, 2018 it appeared.", ["2018-10-11"]),
    ("In late 2021 they left.", ["2021-11/2021-12"]),
    ("In June 2020 it came out; two months later they moved.", ["2020-06", "2020-08"]),
    ("It began in 2019. The following year it grew.", ["2019", "2020"]),
    ("In the 1980s few believed it.", ["198X"]),
    ("They met in the spring of 2020.", ["2020-21"]),
    ("Last year she resigned.", ["2022"]),
  ])
  func reads(_ text: String, _ expected: [String]) throws {
    var reader = DateReader(published: try PartialDate(edtf: "2023-07-10"))
    #expect(reader.read(text).map(\.date.edtf) == expected)
  }

  @Test(arguments: [
    "他读三年级。", "五月天唱歌。", "三个月的工期。", "May I come in?", "They march toward it.", "房间 2021 号。", "2000 张卡。",
    "版本 2021.3",
    "百年老店。",
  ])
  func findsNothing(_ text: String) throws {
    var reader = DateReader(published: try PartialDate(edtf: "2023-07-10"))
    #expect(reader.read(text).map(\.date.edtf) == [])
  }

  @Test func keepsHowARelativeDateWasReached() throws {
    var reader = DateReader()
    let dates = reader.read("2020 年 10 月立项，两个月后发布。")
    #expect(dates.map(\.reasoning) == [nil, "2 months from 2020-10"])
  }
}
