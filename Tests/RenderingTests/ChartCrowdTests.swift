import Analysis
import Foundation
import Knowledge
import Support
import Testing

@testable import Rendering

/// A chart of many points and all kinds of look: notes, legend, order.
@Suite struct ChartCrowdTests {
  private static let kinds = ["dense", "sparse", "untold"].map { Category($0, LocalizedText($0)) }
  private static let makers = ["a-lab", "b-lab", "c-lab", "other"].map { Category($0, LocalizedText($0)) }

  /// Points of each kind and maker, some uncertain, some known within bounds only.
  private func crowd(_ count: Int) -> Chart {
    var randomness = SplitMix(state: 11)
    let points = (0..<count).map { number in
      let year = Double.random(in: 2015...2024, using: &randomness)
      let size = pow(10, Double.random(in: 6...13, using: &randomness))
      let isVague = number % 5 == 0
      return Chart.Point(
        id: "p\(number)", label: LocalizedText("Model \(number)"), x: Interval(year),
        y: isVague ? Interval(size / 4, number % 2 == 0 ? size * 4 : .infinity) : Interval(size),
        at: number % 10 == 0 ? nil : (year, size), category: Self.makers[number % 4],
        shape: Self.kinds[number % 3], isUncertain: number % 7 == 0, isEmphasized: number % 11 == 0)
    }
    let lines = [
      Chart.Line(
        id: "frontier", label: "", category: Category("frontier", "frontier line"),
        points: [(2016, 1e7), (2020, 1e10)], isStepped: true),
      Chart.Line(
        id: "family", label: "", category: Category("family", "family line"),
        points: [(2017, 1e8), (2018, 1e9)]),
    ]
    let trend = Chart.Trend(
      label: "trend",
      statement:
        "Trend 2015-01–2023-12, n = 40: × 3.00 a year (90 % interval 2.00–4.00); doubling in 7.6 months (6.0–12.0); R² = 0.50.",
      line: [(2015, 1e7), (2023, 1e11)], band: [(2015, 1e6, 1e8), (2023, 1e10, 1e12)])
    return Chart(
      x: .init(title: "Year", scale: .time),
      y: .init(title: "Parameters", scale: .logarithmic, unit: .base(of: .parameters)), points: points,
      lines: lines, trend: trend, leftOut: ["Size told, but no date (1): Model X"])
  }

  @Test func printsTheTrendAndWhatWasLeftOut() throws {
    let (chart, notes) = (crowd(40), try Picture(.chart(crowd(40))).notes)
    #expect(notes.contains(try #require(chart.trend?.statement.en)))
    #expect(notes.contains("Size told, but no date (1): Model X"))
  }

  @Test func explainsEachColourFormAndDash() throws {
    let picture = try Picture(.chart(crowd(40)))
    let legend = Set(picture.texts("legend"))
    let all = Self.kinds + Self.makers + crowd(40).lines.map(\.category)
    let looks = [
      "hollow: uncertain", "bounds", "told as a range only", "no bound told on this side",
      "trend with its 90 % interval",
    ]
    #expect(legend == Set(all.map(\.label.en) + looks))
    #expect(picture.unexplained == [])
  }

  @Test func givesTheSameBytesWhateverTheOrder() throws {
    let chart = crowd(200)
    var randomness = SplitMix(state: 2)
    let shuffled = Chart(
      x: chart.x, y: chart.y, points: chart.points.shuffled(using: &randomness),
      lines: chart.lines.reversed(), trend: chart.trend, leftOut: chart.leftOut)
    let draw = { (chart: Chart) in
      try SVGRenderer(language: .zh).text(
        of:
          Artifact(id: "c", title: "C", summary: "S", content: .chart(chart)))
    }
    let svg = try #require(try draw(chart))
    let other = try #require(try draw(shuffled))
    #expect(svg == other, "\(firstDifference(other, svg))")
  }
}
