import Analysis
import Foundation
import Knowledge
import Testing

@testable import Rendering

/// Colours that people can tell from their background, and looks that they can tell from each other.
@Suite struct ThemeTests {
  private static let sheets = StyleSheet.pair(of: SVGDocument.style)

  @Test func measuresContrastAsWCAGDoes() throws {
    #expect(try StyleSheet.contrast("#000000", "#FFFFFF") == 21)
    #expect(abs(try StyleSheet.contrast("#FFFFFF", "#767676") - 4.54) < 0.01)
    #expect(try StyleSheet.contrast("#0072B2", "#0072B2") == 1)
  }

  @Test(arguments: sheets) func textStandsOutFromItsGround(_ sheet: StyleSheet) throws {
    #expect(try sheet.contrast(".text", ".page") >= 4.5)
    #expect(try sheet.contrast(".muted", ".page") >= 4.5)
    for hue in Theme.hues { #expect(try sheet.contrast(".text", ".a-\(hue.name)") >= 4.5, "\(hue.name)") }
  }

  @Test(arguments: sheets) func linesAndMarksStandOutFromThePage(_ sheet: StyleSheet) throws {
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
