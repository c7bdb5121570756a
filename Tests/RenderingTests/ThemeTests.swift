import Analysis
import Foundation
import Knowledge
import Testing

@testable import Rendering

/// Colours that people can tell from their background, and looks that they can tell from each other.
@Suite struct ThemeTests {
  /// A page's colours as the style sheet of every picture gives them, by selector.
  private struct Sheet: CustomTestStringConvertible {
    let testDescription: String
    let colours: [String: String]

    init(_ name: String, _ css: Substring) {
      testDescription = name
      let rules = css.matches(of: /([^{}]+)\{(?:fill|stroke):(#[0-9A-F]{6})\}/)
      let pairs = rules.flatMap { rule in rule.1.split(separator: ",").map { (String($0), String(rule.2)) } }
      colours = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    func contrast(_ one: String, _ other: String) throws -> Double {
      try ThemeTests.contrast(try #require(colours[one], "\(one)"), try #require(colours[other], "\(other)"))
    }
  }

  private static let sheets: [Sheet] = {
    let halves = SVGDocument.style.split(separator: "@media (prefers-color-scheme:dark){")
    return [Sheet("light", halves[0]), Sheet("dark", halves[halves.count - 1])]
  }()

  /// WCAG 2.2, contrast ratio: from 1, for two colours that are the same, to 21.
  private static func contrast(_ one: String, _ other: String) throws -> Double {
    let (first, second) = (try luminance(one), try luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// WCAG 2.2, relative luminance of `#RRGGBB`.
  private static func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let shares = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { Double($0) / 255 }
    let linear = shares.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test func measuresContrastAsWCAGDoes() throws {
    #expect(try Self.contrast("#000000", "#FFFFFF") == 21)
    #expect(abs(try Self.contrast("#FFFFFF", "#767676") - 4.54) < 0.01)
    #expect(try Self.contrast("#0072B2", "#0072B2") == 1)
  }

  @Test(arguments: sheets) private func textStandsOutFromItsGround(_ sheet: Sheet) throws {
    #expect(try sheet.contrast(".text", ".page") >= 4.5)
    #expect(try sheet.contrast(".muted", ".page") >= 4.5)
    for hue in Theme.hues { #expect(try sheet.contrast(".text", ".a-\(hue.name)") >= 4.5, "\(hue.name)") }
  }

  @Test(arguments: sheets) private func linesAndMarksStandOutFromThePage(_ sheet: Sheet) throws {
    #expect(try sheet.contrast(".axis", ".page") >= 3)
    #expect(try sheet.contrast(".leader", ".page") >= 3)
    for hue in Theme.hues {
      #expect(try sheet.contrast(".s-\(hue.name)", ".page") >= 3, "\(hue.name)")
      #expect(try sheet.contrast(".f-\(hue.name)", ".page") >= 3, "\(hue.name)")
    }
  }

  private let many = (1...12).map { Category("kind-\($0)", LocalizedText("Kind \($0)")) }

  @Test func givesSixColoursAndSevenFormsAndThenOther() {
    let theme = Theme(many)
    let hues = many.map { theme.hue($0).name }
    #expect(Set(hues.prefix(6)).count == 6 && !hues.prefix(6).contains("grey"))
    #expect(Set(hues.dropFirst(6)) == ["grey"])
    let marks = many.map(theme.mark)
    #expect(Set(marks.prefix(8)).count == 8 && Set(marks.dropFirst(7)).count == 1)
  }

  @Test func namesInLegendsOnlyWhatHasALookOfItsOwn() throws {
    let points = many.enumerated().map { place, kind in
      Chart.Point(
        id: "p\(place)", label: "", x: Interval(2020), y: Interval(Double(place)), at: (2020, Double(place)),
        category: kind, shape: many[11 - place])
    }
    let chart = Chart(
      x: .init(title: "x", scale: .time), y: .init(title: "y", scale: .linear), points: points)
    let legend = try Picture(.chart(chart)).texts("legend")
    #expect(legend.count { $0 == "other" } == 2)
    #expect(legend.count == 7 + 8)
    let edges = many.map { Graph.Edge(id: $0.id, source: "a", target: "b", category: $0) }
    let nodes = ["a", "b"].map { Graph.Node(id: $0, label: "", category: Category("person", "person")) }
    let graph = try Picture(.graph(Graph(layout: .layered, nodes: nodes, edges: edges)))
    #expect(graph.texts("legend").count { $0 == "other" } == 1)
  }

  /// Kinds that stand in one picture: people's ties, the states of a resource, the forms of models.
  @Test(arguments: [
    ["affiliation", "membership", "leads", "founding", "move", "mentorship", "collaboration"],
    ["owned", "rented", "borrowed", "lent", "ordered", "needed", "allocated", "used"],
    ["dense", "sparse", "untold"],
  ])
  func tellsApartWhatStandsInOnePicture(_ ids: [String]) {
    let kinds = ids.map { Category($0, LocalizedText($0)) }
    let theme = Theme(kinds)
    let looks = kinds.map { "\(theme.hue($0).name) \(theme.mark($0)) \(theme.width($0))" }
    #expect(Set(looks).count == looks.count)
    if !ids.contains("leads") { #expect(Set(kinds.map(theme.mark)).count == ids.count) }
  }
}
