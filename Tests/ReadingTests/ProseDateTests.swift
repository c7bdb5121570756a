import Knowledge
import Testing

@testable import Reading

/// Dates in prose: told whole, in part, and from another date.
@Suite struct ProseDateTests {
  @Test(arguments: try NotationTable.rows("dates"))
  func reads(_ row: NotationTable.Row) throws {
    let published = row.context == "-" ? nil : try PartialDate(edtf: row.context)
    let found = DateReader(published: published).read(row.text).map(\.date.edtf)
    #expect(found.joined(separator: " ") == row.expected, "line \(row.line)")
  }

  @Test func keepsHowARelativeDateWasReached() throws {
    let dates = DateReader().read("2020 年 10 月立项，两个月后发布，次年 3 月升级。")
    #expect(dates.map(\.reasoning) == [nil, "2 months from 2020-10", "the story is in 2020"])
  }

  @Test func endsWhereTheDateEnds() {
    let text = "研究院在2021年年底前后立项，次年3月发布。"
    let surfaces = DateReader().read(text).map { Array(text.unicodeScalars)[$0.range].string }
    #expect(surfaces == ["2021年年底前后", "次年3月"])
  }

  @Test func writesWhatEDTFReads() throws {
    let text = "2021 年夏天，2021 年底左右，上世纪 80 年代，2021 年 5 月 3 日，自 2015 年以来，可能在 2019 年。"
    let dates = DateReader().read(text).map(\.date)
    #expect(dates.count == 6)
    #expect(try dates.map { try PartialDate(edtf: $0.edtf) } == dates)
  }
}
