import Analysis
import Foundation
import Knowledge
import Support
import Testing

@testable import Rendering

/// What a chart's picture says: axes, bounds, names, and all that found no place.
@Suite struct ChartTests {
  private let kind = Category("dense", LocalizedText(en: "dense", zh: "稠密"))

  private func point(
    _ id: String, _ y: Interval, at: Double? = nil, label: String? = nil, x: Interval = Interval(2020),
    isUncertain: Bool = false, details: [LocalizedText] = []
  ) -> Chart.Point {
    Chart.Point(
      id: id, label: LocalizedText(label ?? id), x: x, y: y, at: at.map { (x.lower, $0) }, category: kind,
      shape: kind, isUncertain: isUncertain, details: details,
      evidence: [Evidence(source: "notes", paragraphs: [1...2])])
  }

  private func chart(
    _ points: [Chart.Point], scale: Chart.Axis.Scale = .logarithmic, title: LocalizedText = "Size",
    unit: Knowledge.Unit? = .base(of: .parameters)
  ) -> Chart {
    Chart(
      x: .init(title: LocalizedText(en: "Year", zh: "年份"), scale: .time),
      y: .init(title: title, scale: scale, unit: unit), points: points)
  }

  @Test(arguments: [
    (
      LocalizedText(en: "Size", zh: "规模"), Dimension.parameters, "Size (parameters, logarithmic scale)",
      "规模（参数，对数坐标）"
    ),
    (
      LocalizedText(en: "Parameters", zh: "参数量"), .parameters, "Parameters (logarithmic scale)", "参数量（对数坐标）"
    ),
    (
      LocalizedText(en: "Computing power", zh: "算力"), .performance, "Computing power (P, logarithmic scale)",
      "算力（P，对数坐标）"
    ),
    (
      LocalizedText(en: "Stock in cards", zh: "张卡存量"), .cards, "Stock in cards (logarithmic scale)",
      "张卡存量（对数坐标）"
    ),
  ])
  func saysItsScaleAndUnit(
    _ title: LocalizedText, _ dimension: Knowledge.Dimension, _ english: String, _ chinese: String
  ) throws {
    let chart = chart([point("a", Interval(1e9), at: 1e9)], title: title, unit: .base(of: dimension))
    #expect(try Picture(.chart(chart)).texts("muted").contains(english))
    #expect(try Picture(.chart(chart), language: .zh).texts("muted").contains(chinese))
  }

  @Test func labelsDecadesAsPeopleSayThem() throws {
    let chart = chart([point("a", Interval(1e10), at: 1e10), point("b", Interval(1e12), at: 1e12)])
    let (english, chinese) = (try Picture(.chart(chart)), try Picture(.chart(chart), language: .zh))
    #expect(Set(["10 B", "100 B", "1 T"]).isSubset(of: english.texts("muted")))
    #expect(Set(["百亿", "千亿", "万亿"]).isSubset(of: chinese.texts("muted")))
  }

  @Test func listsWhatTheAxesCannotHold() throws {
    let picture = try Picture(
      .chart(
        chart([
          point("zero", Interval(0), at: 0), point("negative", Interval(-5, -1)),
          point("boundless", Interval(0, .infinity)),
          point("timeless", Interval(1), at: 1, x: Interval(-.infinity, .infinity)),
          point("plain", Interval(7), at: 7), point("under", Interval(0, 9), at: 9),
        ])))
    #expect(picture.points.compactMap { $0["data-id"] } == ["plain", "under"])
    #expect(picture.notes.contains("What the axes cannot hold (4): boundless, negative, timeless, zero"))
  }

  @Test func drawsBoundsAsBars() throws {
    let picture = try Picture(
      .chart(
        chart([
          point("about", Interval(10, 1000), at: 100), point("exact", Interval(100), at: 100),
          point("over", Interval(100, .infinity), at: 100), point("range", Interval(10, 1000)),
        ])))
    func parts(_ id: String, _ name: String) -> [ParsedXML] {
      picture.point(id)?.all.filter { $0.name == name } ?? []
    }
    func bars(_ id: String) -> [ParsedXML] { parts(id, "line").filter { $0.classes.contains("bounds") } }
    #expect(["about", "exact", "over", "range"].map { bars($0).count } == [1, 0, 1, 1])
    let grid = picture.elements("line", "grid").filter { $0["x1"] != $0["x2"] }.compactMap { $0.number("y1") }
    let about = try #require(bars("about").first)
    #expect(
      Set([about.number("y1"), about.number("y2")].compactMap { $0 }) == Set([grid[1], grid[grid.count - 2]]))
    #expect(parts("about", "polygon").count == 1, "a mark, and caps at both ends")
    #expect(parts("over", "polygon").count == 2, "a mark, and an arrow where the bounds go on")
    #expect(parts("range", "polygon").isEmpty && bars("range").first?["stroke-width"] == "4")
  }

  @Test func saysOfEachPointWhatItIsAndWhere() throws {
    let picture = try Picture(
      .chart(
        chart([point("a", Interval(5), at: 5), point("b", Interval(5), at: 5, details: ["B", "five"])])))
    #expect(
      picture.points.map(\.tooltip) == ["a\nSource: notes ¶1–2", "B\nfive\nSource: notes ¶1–2"])
    #expect(picture.root["role"] == "img" && picture.root["aria-labelledby"] == "pic-title pic-desc")
    #expect(picture.elements("title").first?.text == "A title")
    #expect(picture.elements("desc").first?.text == "A summary")
  }

  @Test func holdsEachHostileNameAsTextOnly() throws {
    let points = hostileStrings.enumerated().map { place, name in
      point(
        "p\(place)", Interval(Double(1 + place * place)), at: Double(1 + place * place), label: name,
        x: Interval(1950 + 2 * Double(place)), details: [LocalizedText(name)])
    }
    let picture = try Picture(.chart(chart(points)), title: LocalizedText(hostileStrings[0]))
    let shown = picture.texts("halo") + [picture.notes]
    for (place, name) in hostileStrings.enumerated() {
      #expect(picture.point("p\(place)")?.tooltip == cleaned(name) + "\nSource: notes ¶1–2")
      let line = cleaned(name).replacing("\n", with: " ")
      #expect(line.isEmpty || shown.contains { $0.contains(line) }, "\(name.debugDescription)")
    }
    #expect(picture.root.all.allSatisfy { !["script", "b", "a"].contains($0.name) })
  }

  @Test func drawsNothingButAFrameOfNothing() throws {
    for scale in [Chart.Axis.Scale.linear, .logarithmic, .time, .band([])] {
      #expect(try Picture(.chart(chart([], scale: scale))).points.isEmpty)
    }
  }
}
