import Knowledge
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2018", "2018-01-01", "2018-12-31", "2018", "2018 年"),
    ("2018-10-11", "2018-10-11", "2018-10-11", "11 Oct 2018", "2018 年 10 月 11 日"),
    ("2020-02", "2020-02-01", "2020-02-29", "Feb 2020", "2020 年 2 月"),
    ("2020-22", "2020-06-01", "2020-08-31", "summer 2020", "2020 年夏"),
    ("2020-24", "2019-12-01", "2020-02-29", "winter 2020", "2020 年冬"),
    ("201X", "2010-01-01", "2019-12-31", "the 2010s", "2010 年代"),
    ("2018-XX", "2018-01-01", "2018-12-31", "2018", "2018 年"),
    ("2021~", "2021-01-01", "2021-12-31", "about 2021", "约 2021 年"),
    ("2006/2011", "2006-01-01", "2011-12-31", "2006–2011", "2006 年–2011 年"),
  ])
  func coversTheDaysThatItMayMean(
    _ edtf: String, _ first: String, _ last: String, _ english: String, _ chinese: String
  ) throws {
    let date = try PartialDate(edtf: edtf)
    #expect(date.earliest == (try PartialDate(edtf: first)).earliest)
    #expect(date.latest == (try PartialDate(edtf: last)).latest)
    #expect(date.formatted == LocalizedText(en: english, zh: chinese))
  }

  @Test func reachesOnWhereAnEndIsOpenOrUnknown() throws {
    #expect(try PartialDate(edtf: "2020-10/..").latest == nil)
    #expect(try PartialDate(edtf: "/2019").earliest == nil)
    #expect(try PartialDate(edtf: "2020-10/..").formatted.en == "since Oct 2020")
  }

  @Test(arguments: [
    ("2019-02-29", PartialDate.Fault.noSuchDay), ("2019-13", .noSuchDay), ("2019-04-31", .noSuchDay),
    ("19", .notEDTF), ("2019-1", .notEDTF), ("soon", .notEDTF), ("", .notEDTF), ("/", .notEDTF),
    ("2019/2018", .endsBeforeItBegins), ("2019-01-01T10:00", .hasTimeOfDay), ("2019/2020/2021", .notEDTF),
    ("20X9", .notEDTF), ("2019-XX-01", .notEDTF),
  ])
  func refuses(_ edtf: String, _ fault: PartialDate.Fault) {
    #expect(throws: fault) { try PartialDate(edtf: edtf) }
  }

  @Test func hasAnOrderOnlyWhereNothingOverlaps() throws {
    let (year, month, later) = (
      try PartialDate(edtf: "2020"), try PartialDate(edtf: "2020-06"), try PartialDate(edtf: "2021-01")
    )
    #expect(!year.precedes(month) && !month.precedes(year) && year.overlaps(month))
    #expect(year.precedes(later) && !later.precedes(year))
  }

  /// 2018-10-11 is day 17,815 of the Unix epoch (`date -u -d 2018-10-11 +%s` divided by 86,400).
  @Test func countsDaysAsTheCalendarDoes() {
    #expect(Day(year: 2018, month: 10, day: 11)?.number == 17_815)
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }
}
