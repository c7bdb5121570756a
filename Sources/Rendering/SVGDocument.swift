import Knowledge

/// The frame of every picture: names for screen readers, and one style sheet for light and dark.
///
/// Self-contained: no font, image or script from elsewhere. Class names are `s-HUE` for strokes,
/// `f-HUE` for solid marks, `a-HUE` for tinted areas, beside the few below.
enum SVGDocument {
  /// - Parameters:
  ///   - id: unique among the pictures of a page; prefixes every id in this one.
  ///   - title: what it is, in a few words; shown above it as well.
  ///   - summary: what it shows, in a sentence or two.
  static func make(
    id: String, width: Double, height: Double, title: String, summary: String, language: Language,
    body: (inout XMLWriter) -> Void
  ) -> String {
    var writer = XMLWriter()
    writer.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": coordinate(width), "height": coordinate(height),
        "viewBox": "0 0 \(coordinate(width)) \(coordinate(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc", "xml:lang": language == .en ? "en" : "zh-CN",
        "font-family": TextMeasure.fontStack, "font-size": "13",
      ]
    ) { writer in
      writer.element("title", ["id": "\(id)-title"], text: title)
      writer.element("desc", ["id": "\(id)-desc"], text: summary)
      writer.element("style", text: style)
      writer.element("rect", ["class": "page", "width": "100%", "height": "100%"])
      body(&writer)
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + writer.text
  }

  /// The title as it is seen, at the top.
  static func heading(_ title: String, into writer: inout XMLWriter, x: Double) {
    writer.element(
      "text",
      ["class": "text", "x": coordinate(x), "y": "26", "font-size": "16", "font-weight": "bold"], text: title)
  }

  /// CSS without `>`, `&` or `<`, so that it needs no escaping.
  static let style: String =
    rules(Theme.lightPage, { $0.light }, { $0.lightFill })
    + "path,line{fill:none}text{stroke:none}.hollow{stroke-width:2}.hit{stroke:#000;stroke-opacity:0;stroke-width:9}"
    + ".halo{stroke-width:3;stroke-linejoin:round;paint-order:stroke}"
    + "@media (prefers-color-scheme:dark){" + rules(Theme.darkPage, { $0.dark }, { $0.darkFill }) + "}"

  private static func rules(
    _ page: Theme.Page, _ ink: (Theme.Hue) -> String, _ fill: (Theme.Hue) -> String
  ) -> String {
    let base = """
      .page,.plate,.hollow{fill:\(page.background)}.text{fill:\(page.text)}.muted{fill:\(page.muted)}\
      .grid{stroke:\(page.grid)}.axis{stroke:\(page.muted)}.leader{stroke:\(page.muted)}\
      .halo,.edge-of-mark{stroke:\(page.background)}
      """
    return Theme.hues.reduce(base) { css, hue in
      css
        + ".s-\(hue.name){stroke:\(ink(hue))}.f-\(hue.name){fill:\(ink(hue))}.a-\(hue.name){fill:\(fill(hue))}"
    }
  }
}
