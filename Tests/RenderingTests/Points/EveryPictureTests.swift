import Analysis
import Foundation
import Knowledge
import Support
import Testing

@testable import Rendering

/// Points 12 to 18, of every picture of the Wudao report in both languages.
///
/// Point 17, the same bytes from a shuffled dossier, is held in `ShuffledStoryTests`.
@Suite struct EveryPictureTests {
  private static let pictures = CommittedPicture.all

  @Test(arguments: ["svg": pictures, "dot": CommittedPicture.graphs]) func isOneOfThese(
    _ ending: String, _ pictures: [CommittedPicture]
  ) throws {
    let files = try Repository.files(in: "Reports", withExtension: ending)
    #expect(files == pictures.map { $0.path + "." + ending }.sorted() && files.count >= 20)
  }

  @Test(arguments: pictures) func point12NamesAndDescribesItself(_ committed: CommittedPicture) throws {
    let root = try committed.picture().root
    #expect(root["role"] == "img")
    let named = (root["aria-labelledby"] ?? "").split(separator: " ").map { id in
      root.all.first { $0["id"] == String(id) }
    }
    #expect(named.map { $0?.name } == ["title", "desc"])
    let (title, description) = (named.first??.text ?? "", named.last??.text ?? "")
    #expect(title == committed.artifact.title[committed.language] && !title.isEmpty)
    #expect(description.count >= (committed.language == .en ? 40 : 15) && description != title)
    let ids = root.all.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: pictures) func point12TellsTheSameInATable(_ committed: CommittedPicture) throws {
    let rows = ParsedMarkdown(try committed.file("md")).nodes("table_row").map { $0.children.map(\.text) }
    let (graph, chart, language) = (committed.graph, committed.chart, committed.language)
    let names = Dictionary((graph?.nodes ?? []).map { ($0.id, $0.label) }) { first, _ in first }
    var wanted = (graph?.nodes ?? []).map { [$0.label, $0.category.label] }
    wanted += (graph?.edges ?? []).map {
      [names[$0.source] ?? "", $0.category.label, names[$0.target] ?? ""]
    }
    wanted += (chart?.points ?? []).map { [$0.label, $0.category.label, $0.shape.label] }
    for cells in wanted {
      let words = cells.map { seen($0[language]) }
      #expect(rows.contains { $0.starts(with: words) }, "\(words)")
    }
    #expect(rows.count >= wanted.count && !wanted.isEmpty)
  }

  @Test(arguments: pictures) func point13StandsOutInLightAndDark(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    let used = Set(picture.root.all.flatMap(\.classes))
    for sheet in StyleSheet.pair(of: try #require(picture.elements("style").first).text) {
      for name in used.filter({ ["text", "muted"].contains($0) }) {
        #expect(try sheet.contrast("." + name, ".page") >= 4.5, "\(name)")
      }
      for name in used.filter({ $0.hasPrefix("a-") }) {
        #expect(try sheet.contrast(".text", "." + name) >= 4.5, "\(name)")
      }
      for name in used where ["s-", "f-"].contains(name.prefix(2)) || ["axis", "leader"].contains(name) {
        #expect(try sheet.contrast("." + name, ".page") >= 3, "\(name)")
      }
    }
  }

  /// No colour but by class, and no ground but one that follows the theme.
  @Test(arguments: pictures) func point13LeavesColourToTheStyleSheet(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    for element in picture.root.all {
      #expect([nil, "none"].contains(element["fill"]) && [nil, "none"].contains(element["stroke"]))
      #expect(element["style"] == nil)
    }
    let grounds = picture.root.all.filter { $0["width"] == "100%" }
    #expect(grounds.map { $0["class"] } == ["page"])
  }

  /// Of the palette of Okabe and Ito, as angles on the colour wheel: orange, sky blue, bluish green, blue,
  /// vermillion, reddish purple. Yellow cannot stand out from white.
  private static let palette = [41.0, 202, 164, 202, 27, 327]

  @Test(arguments: pictures) func point14KeepsToThePalette(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    for sheet in StyleSheet.pair(of: try #require(picture.elements("style").first).text) {
      for (name, colour) in sheet.colours where ["s-", "f-"].contains(name.dropFirst().prefix(2)) {
        guard let hue = try StyleSheet.hue(colour) else { continue }
        #expect(Self.palette.contains { abs($0 - hue) < 12 }, "\(name) \(colour) \(hue)")
      }
    }
    let hues = Set(picture.drawn.flatMap(\.hues))
    #expect(hues.count <= 8 && hues.isSubset(of: Theme.hues.map(\.name)))
  }

  /// A colour means what a form, a width or a word beside the thing says too.
  @Test(arguments: pictures) func point14GivesEachColourASecondCue(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    for (kinds, cue) in try secondCues(committed, picture) {
      #expect(kinds.count < 2, "\(kinds.sorted()) all look \(cue) without colour")
    }
  }

  /// What each look without its colour stands for.
  private func secondCues(
    _ committed: CommittedPicture, _ picture: Picture
  ) throws -> [(kinds: Set<String>, cue: String)] {
    var kinds: [String: Set<String>] = [:]
    for node in committed.graph?.nodes ?? [] {
      let drawn = picture.elements("g", "node").first { $0["data-id"] == node.id }
      let outlines = (drawn?.children ?? []).flatMap(\.looks).map { $0.split(separator: " ").dropFirst(2) }
      kinds["\(outlines)", default: []].insert(node.category.id)
    }
    for edge in committed.graph?.edges ?? [] {
      let drawn = picture.elements("g", "edge").first { $0["data-id"] == edge.id }
      let line = drawn?.children.first { $0.name == "path" && $0["stroke-width"] != nil }
      let head = drawn?.children.flatMap(\.looks).first { $0.hasPrefix("arrow") } ?? "no arrow"
      kinds["\(head) \(line?["stroke-width"] ?? "")", default: []].insert(edge.category.id)
    }
    let chart = committed.chart
    let isNamed = chart?.points.allSatisfy { $0.category == $0.shape } == false
    for point in chart?.points ?? [] {
      let mark = picture.point(point.id)?.children.first(where: \.isMark)?.looks.first {
        $0.hasPrefix("form")
      }
      kinds[isNamed ? point.label.en : mark ?? "bar", default: []].insert(point.category.id)
    }
    return kinds.map { ($0.value, $0.key) }
  }

  @Test(arguments: pictures) func point15FitsItsWords(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    let fonts = picture.root["font-family"] ?? ""
    for font in ["Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"] { #expect(fonts.contains(font)) }
    for node in picture.elements("g", "node") {
      let box = try #require(node.children.first { ["rect", "ellipse"].contains($0.name) }?.outline)
      for text in node.children.compactMap(\.textBox) {
        #expect(box.contains(text), "\(node["data-id"] ?? "")")
      }
    }
    let page = Box(
      left: 0, top: 0, right: try #require(picture.root.number("width")),
      bottom: try #require(picture.root.number("height")))
    for text in picture.root.children where text.name == "text" {
      #expect(page.contains(try #require(text.textBox)), "\(text.text)")
    }
  }

  @Test(arguments: pictures) func point16NeedsNothingElse(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    for element in picture.root.all {
      #expect(!["script", "image", "foreignObject", "use", "link", "a"].contains(element.name))
      for (name, value) in element.attributes where name != "xmlns" {
        #expect(!name.hasSuffix("href") && !name.hasPrefix("on") && !value.contains("//"))
        #expect(!value.contains("url(") || value.hasPrefix("url(#"))
      }
    }
    let style = try #require(picture.elements("style").first).text
    for word in ["@import", "@font-face", "url(", "//"] { #expect(!style.contains(word)) }
    #expect(picture.elements("text").contains { $0.text == committed.artifact.title[committed.language] })
  }

  @Test(arguments: pictures) func point18ReadsAtTheWidthOfAREADME(_ committed: CommittedPicture) throws {
    let picture = try committed.picture()
    #expect(try #require(picture.root.number("width")) <= 900)
    for text in picture.elements("text") { #expect(text.number("font-size") ?? 13 >= 10) }
  }
}
