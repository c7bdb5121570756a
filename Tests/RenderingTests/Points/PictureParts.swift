import Foundation

@testable import Rendering

/// What of a drawn picture the points speak of, read from its SVG alone.
extension Picture {
  struct Label {
    let text: String
    let box: Box
  }

  /// Names beside marks and lines.
  var labels: [Label] {
    elements("text", "halo").compactMap { element in
      element.textBox.map { Label(text: element.text, box: $0) }
    }
  }

  /// Where the marks of a chart stand; of a range, the middle of its bar.
  var marks: [Box] {
    points.compactMap { point in
      let bar = point.children.first { $0.classes.contains("bounds") }
      return point.children.first(where: \.isMark)?.outline
        ?? bar.map { Box(middle: $0.ends.at(0.5), width: $0.weight, height: $0.weight) }
    }
  }

  /// The frame of a chart's plot.
  var plot: Box? { elements("clipPath").first?.children.first?.outline }

  /// The legend's samples, which stand behind all that is drawn.
  var swatches: [ParsedXML] {
    root.children[endOfDrawing...].flatMap(\.all).filter { !["text", "title"].contains($0.name) }
  }

  /// All that the legend must explain: colours, forms, dashes.
  var drawn: [ParsedXML] { root.children[..<endOfDrawing].flatMap(\.all) }

  private var endOfDrawing: Int {
    (root.children.lastIndex { $0.classes.contains("point") || $0["transform"] != nil } ?? -1) + 1
  }

  /// What is drawn and looks like no sample of the legend.
  var unexplained: [String] {
    Set(drawn.flatMap(\.looks)).subtracting(swatches.flatMap(\.looks)).sorted()
  }

  /// The notes under a chart; where lines break hangs on fonts, so all white space is left out.
  var noteText: String { texts("muted").joined().filter { !$0.isWhitespace } }

  /// Each grid line with the words beside it.
  func ticks(upright: Bool) -> [(place: Double, label: String)] {
    var ticks: [(place: Double, label: String, upright: Bool)] = []
    for element in root.children {
      if element.classes.contains("grid"), let x = element.number("x1"), let y = element.number("y1") {
        let isUpright = element["x1"] == element["x2"]
        ticks.append((isUpright ? x : y, "", isUpright))
      } else if element.classes.contains("muted"), element["font-weight"] == "normal", !ticks.isEmpty {
        ticks[ticks.count - 1].label += element.text
      } else if element.classes.contains("axis") {
        break
      }
    }
    return ticks.filter { $0.upright == upright }.map { ($0.place, $0.label) }
  }
}

extension ParsedXML {
  /// A mark of a chart, not the arrow of a bar.
  var isMark: Bool {
    ["circle", "polygon"].contains(name) && !classes.isDisjoint(with: ["hollow", "edge-of-mark"])
  }

  /// The width of its line.
  var weight: Double { number("stroke-width") ?? 1 }

  /// The box of a circle, an ellipse, a rectangle or a polygon.
  var outline: Box? {
    if let x = number("cx"), let y = number("cy") {
      let (across, up) = (number("rx") ?? number("r") ?? 0, number("ry") ?? number("r") ?? 0)
      return Box(middle: (x, y), width: 2 * across, height: 2 * up)
    }
    if let x = number("x"), let y = number("y"), let width = number("width"), let height = number("height") {
      return Box(left: x, top: y, right: x + width, bottom: y + height)
    }
    let (across, up) = (corners.map(\.x), corners.map(\.y))
    guard let left = across.min(), let right = across.max(), let top = up.min(), let bottom = up.max() else {
      return nil
    }
    return Box(left: left, top: top, right: right, bottom: bottom)
  }

  /// Where a text stands, by the ruler that measured it.
  var textBox: Box? {
    guard name == "text", let x = number("x"), let y = number("y") else { return nil }
    let size = number("font-size") ?? 13
    let width = TextMeasure.width(of: text, size: size, isBold: self["font-weight"] == "bold")
    let left = self["text-anchor"] == "middle" ? x - width / 2 : self["text-anchor"] == "end" ? x - width : x
    return Box(left: left, top: y - size * 0.9, right: left + width, bottom: y + size * 0.25)
  }

  /// In words, how it looks: its colour, its form, its dash, its outline.
  var looks: [String] {
    var looks = hues.map { "colour \($0)" }
    if let dash = self["stroke-dasharray"], dash != "none" { looks.append("dash \(dash)") }
    if isMark { looks.append("form \(form)") }
    if let arrow = classes.first(where: { $0.hasPrefix("arrow-") }) { looks.append(arrow) }
    if classes.contains("hollow") { looks.append("hollow") }
    if classes.contains("bounds") { looks.append("bar \(self["stroke-width"] ?? "")") }
    if let tint = classes.first(where: { $0.hasPrefix("a-") }) {
      looks.append("outline \(tint) \(name)" + ((number("rx") ?? 0) > 4 && name == "rect" ? " round" : ""))
    }
    return looks
  }

  /// Of a mark: how many corners, and whether one stands straight above or below its middle.
  private var form: String {
    guard name == "polygon", let box = outline else { return name }
    let straight = corners.filter { abs($0.x - box.middle.x) < 0.5 }
    return "\(corners.count)" + (straight.contains { $0.y < box.middle.y } ? " above" : "")
      + (straight.contains { $0.y > box.middle.y } ? " below" : "")
  }
}
