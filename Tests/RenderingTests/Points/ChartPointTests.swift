import Analysis
import Foundation
import Knowledge
import Testing

@testable import Rendering

/// Points 1 to 6, of every chart of the Wudao report in both languages.
@Suite struct ChartPointTests {
  private static let charts = CommittedPicture.charts
  private static let fitted = charts.filter { $0.chart?.trend != nil }

  private func axes(_ committed: CommittedPicture, _ picture: Picture) throws -> [(
    isUpright: Bool, axis: Chart.Axis, reading: AxisReading?
  )] {
    let chart = try #require(committed.chart)
    return [(true, chart.x), (false, chart.y)].map { isUpright, axis in
      let ticks = picture.ticks(upright: isUpright)
      return (isUpright, axis, AxisReading(ticks, isLogarithmic: axis.scale == .logarithmic))
    }
  }

  @Test(arguments: charts) func point1SaysScaleAndUnitAndTicksDecades(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    for (_, axis, reading) in try axes(committed, picture) where axis.scale == .logarithmic {
      let title = try #require(
        picture.texts("muted").first { $0.hasPrefix(axis.title[committed.language]) })
      #expect(title.contains(committed.language == .en ? "logarithmic scale" : "对数坐标"))
      let unit = try #require(axis.unit)
      let names = [unit.symbol, unit.name.en, unit.name.zh].map { $0.lowercased() }
      #expect(names.contains { title.lowercased().contains($0) }, "\(title)")
      let ticks = try #require(reading?.ticks, "ticks that people do not say")
      for (one, next) in zip(ticks, ticks.dropFirst()) { #expect(abs(next.value / one.value - 10) < 1e-9) }
      let steps = zip(ticks, ticks.dropFirst()).map { abs($1.place - $0.place) }
      #expect(try #require(steps.max()) - #require(steps.min()) < 0.05)
    }
  }

  @Test(arguments: charts) func point1ListsWhatTheAxesCannotHold(_ committed: CommittedPicture) throws {
    let (picture, chart) = (try committed.picture(), try #require(committed.chart))
    let drawn = Set(picture.points.compactMap { $0["data-id"] })
    let lost = chart.points.filter { !drawn.contains($0.id) }.map(\.label) + chart.leftOut
    for text in lost {
      #expect(picture.noteText.contains(text[committed.language].filter { !$0.isWhitespace }))
    }
    #expect(drawn.count == picture.points.count && drawn.isSubset(of: chart.points.map(\.id)))
  }

  @Test(arguments: charts) func point2DrawsTheBoundsOfEachValue(_ committed: CommittedPicture) throws {
    let (picture, chart) = (try committed.picture(), try #require(committed.chart))
    for (isUpright, axis, reading) in try axes(committed, picture) {
      guard let reading else { continue }
      for point in chart.points {
        guard let drawn = picture.point(point.id) else { continue }
        let bar = drawn.children.first {
          $0.classes.contains("bounds") && ($0[isUpright ? "y1" : "x1"] == $0[isUpright ? "y2" : "x2"])
        }
        try expect(bar, to: isUpright ? point.x : point.y, axis, reading, "\(point.id)")
      }
    }
  }

  /// Bounds that are no wider than a mark, or a month, need no bar.
  private func expect(
    _ bar: ParsedXML?, to bounds: Interval, _ axis: Chart.Axis, _ reading: AxisReading, _ name: Comment
  ) throws {
    let ends = ["1", "2"].map { end in
      ["x", "y"].compactMap { bar?.number($0 + end) }
    }
    let isX = axis.scale == .time
    let isOpen = bounds.lower <= 0 && axis.scale == .logarithmic || bounds.upper.isInfinite
    let told = [bounds.lower, bounds.upper].filter { $0.isFinite && $0 > 0 }.map(reading.place)
    guard isOpen || abs((told.last ?? 0) - (told.first ?? 0)) > (isX ? 30 : 15) else {
      #expect(bar == nil || bounds.lower < bounds.upper, name)
      return
    }
    let places = ends.flatMap { $0 }
    for place in told {
      #expect(places.contains { abs($0 - place) < 0.5 }, "\(name): no end of a bar at \(place) of \(places)")
    }
  }

  @Test(arguments: charts) func point2TellsDoubtByForm(_ committed: CommittedPicture) throws {
    let (picture, chart) = (try committed.picture(), try #require(committed.chart))
    for point in chart.points where point.at != nil {
      let marks = picture.point(point.id)?.children.filter(\.isMark) ?? []
      #expect(marks.map { $0.classes.contains("hollow") } == [point.isUncertain], "\(point.id)")
    }
  }

  @Test(arguments: fitted) func point3StatesTheTrendInFull(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    let statement =
      /(\d{4})-(\d{2})–(\d{4})-(\d{2})[,，]n=\d+[:：](?:每年)?×[\d.]+(?:ayear)?[(（]\d+%(?:interval|区间)[\d.]+–[\d.]+[)）][;；](?:doublingin[\d.]+months|每[\d.]+个月翻倍)[(（][\d.]+–[\d.]+[)）][;；]R²=\d\.\d\d/
    let told = try #require(picture.noteText.firstMatch(of: statement)).output
    let reading = try #require(try axes(committed, picture).first { $0.isUpright }?.reading)
    let months = [(told.1, told.2), (told.3, told.4)].compactMap { year, month in
      Double(year).flatMap { year in Double(month).map { year + ($0 - 0.5) / 12 } }
    }.map(reading.place)
    let month = reading.place(2020.0 + 1.0 / 12) - reading.place(2020)
    let drawn = picture.drawn.filter { $0.name == "polyline" || $0["fill-opacity"] != nil }
    #expect(drawn.count == 2)
    for shape in drawn {
      let box = try #require(shape.outline)
      #expect(abs(box.left - months[0]) <= month && abs(box.right - months[1]) <= month)
    }
  }

  @Test func point3IsHeldAgainstATrend() { #expect(Self.fitted.count == 2) }

  @Test(arguments: fitted) func point4KeepsFormsAndCountsApart(_ committed: CommittedPicture) throws {
    let (picture, chart) = (try committed.picture(), try #require(committed.chart))
    var forms: [String: Set<String>] = [:]
    for point in chart.points {
      let marks = picture.point(point.id)?.children.filter(\.isMark) ?? []
      forms[point.shape.id, default: []].formUnion(marks.flatMap(\.looks).filter { $0.hasPrefix("form") })
    }
    #expect(forms.count > 1 && forms.values.allSatisfy { $0.count == 1 })
    #expect(Set(forms.values).count == forms.count)
    for line in chart.lines where !line.isStepped {
      let ends = line.points.map { place in
        Set(chart.points.filter { $0.at.map { $0 == place } ?? false }.map { Self.scope($0) })
      }
      #expect(ends.count == 2 && !ends[0].isDisjoint(with: ends[1]), "\(line.id)")
    }
  }

  /// What a size counts, as the tooltip says it: all parameters, the active ones, or untold.
  private static func scope(_ point: Chart.Point) -> String {
    ["(total)", "(active)"].first { word in point.details.contains { $0.en.contains(word) } } ?? ""
  }

  @Test(arguments: charts) func point5KeepsLabelsApart(_ committed: CommittedPicture) throws {
    try committed.picture().expectLabelsApart()
  }

  @Test(arguments: charts) func point5LeadsToDisplacedLabels(_ committed: CommittedPicture) throws {
    try committed.picture().expectLeaders()
  }

  @Test(arguments: charts) func point5ListsLabelsWithoutRoom(_ committed: CommittedPicture) throws {
    try committed.picture().expectLost(
      try #require(committed.chart).points.map { $0.label[committed.language] }, committed.language)
  }

  @Test(arguments: charts) func point6ExplainsEveryLook(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    #expect(picture.unexplained == [])
    #expect(!picture.swatches.isEmpty)
  }
}
