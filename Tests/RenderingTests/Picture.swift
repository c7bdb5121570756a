import Analysis
import Knowledge
import Testing

@testable import Rendering

/// A drawn picture, read by an XML parser that is not ours.
struct Picture {
  let root: ParsedXML

  init(
    _ content: Artifact.Content, id: String = "pic", title: LocalizedText = "A title",
    language: Language = .en
  ) throws {
    try self.init(Artifact(id: id, title: title, summary: "A summary", content: content), language)
  }

  init(_ artifact: Artifact, _ language: Language) throws {
    try self.init(svg: try #require(try SVGRenderer(language: language).text(of: artifact)))
  }

  init(svg: String) throws { root = try ParsedXML.root(of: svg) }

  /// Elements of a name that bear all of some classes, in the order of drawing.
  func elements(_ name: String, _ classes: String...) -> [ParsedXML] {
    root.all.filter { $0.name == name && $0.classes.isSuperset(of: classes) }
  }

  /// What is written in the texts that bear a class.
  func texts(_ class: String) -> [String] { elements("text", `class`).map(\.text) }

  var points: [ParsedXML] { elements("g", "point") }

  func point(_ id: String) -> ParsedXML? { points.first { $0["data-id"] == id } }

  /// The notes under a chart, in one line: how they break depends on the fonts.
  var notes: String { texts("muted").joined(separator: " ") }
}

extension ParsedXML {
  /// The colours of its strokes and fills: `blue` of `f-blue`.
  var hues: Set<String> {
    Set(classes.filter { $0.hasPrefix("f-") || $0.hasPrefix("s-") }.map { String($0.dropFirst(2)) })
  }

  /// What it says of itself to a pointer.
  var tooltip: String? { children.first { $0.name == "title" }?.text }

  /// The corners of a polygon, or the middle of a circle.
  var corners: [(x: Double, y: Double)] {
    if let x = number("cx"), let y = number("cy") { return [(x, y)] }
    return (self["points"] ?? "").split(separator: " ").compactMap { pair in
      let numbers = pair.split(separator: ",").compactMap { Double($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
  }
}
