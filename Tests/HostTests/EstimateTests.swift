import Testing

@testable import Host

/// How long work that goes on takes, from what is done and how long that took.
@Suite struct EstimateTests {
  @Test(arguments: [
    (25.0, 100.0, 10.0, " 25 %, about 30 s left", " 25 %，约剩 30 秒"),
    (1, 10, 100, " 10 %, about 15 min left", " 10 %，约剩 15 分钟"),
    (1, 4, 3600, " 25 %, about 3 h left", " 25 %，约剩 3 小时"),
    (1, 2, 119.5, " 50 %, about 120 s left", " 50 %，约剩 120 秒"),
    (1, 2, 120.5, " 50 %, about 3 min left", " 50 %，约剩 3 分钟"),
    (100, 100, 10, " 100 %", " 100 %"), (150, 100, 10, " 100 %", " 100 %"),
    (1, 100, 10, " 1 %", " 1 %"), (0, 100, 10, " 0 %", " 0 %"), (5, 0, 10, "", ""),
  ])
  func tellsShareAndRest(
    _ done: Double, _ total: Double, _ seconds: Double, _ en: String, _ zh: String
  ) {
    let text = Estimate(done: done, of: total, after: seconds).text
    #expect(text.en == en && text.zh == zh)
  }

  @Test func takesNothingForUnknown() {
    #expect(Estimate(done: 0, of: 0, after: 5).share == nil)
    #expect(Estimate(done: 1, of: 100, after: 5).remaining == nil)
    #expect(Estimate(done: 50, of: 100, after: 5).remaining == 5)
  }
}
