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
  ) -> [UInt8] {
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
    return writer.bytes
  }

  /// The title as it is seen, at the top.
  static func heading(_ title: String, into writer: inout XMLWriter, x: Double) {
    writer.element(
      "text",
      ["class": "text", "x": coordinate(x), "y": "26", "font-size": "16", "font-weight": "bold"], text: title)
  }

  /// CSS without `>`, `&` or `<`, so that it needs no escaping.
  static let style: String =
    colours { light, _ in light } + forms
    + "@media (prefers-color-scheme:dark){" + colours { _, dark in dark } + "}"

  /// The same for pictures inside a page, which follow its `color-scheme`, where a browser can (2024).
  static let styleInPage: String =
    colours { light, _ in light } + forms
    + "@supports (color:light-dark(red,red)){" + colours { "light-dark(\($0),\($1))" } + "}"

  private static let forms =
    "path,line,.open{fill:none}text{stroke:none}.hollow{stroke-width:2}.hit{stroke:#000;stroke-opacity:0;stroke-width:9}"
    + ".halo{stroke-width:3;stroke-linejoin:round;paint-order:stroke}"

  private static func colours(_ pick: (_ light: String, _ dark: String) -> String) -> String {
    let (light, dark) = (Theme.lightPage, Theme.darkPage)
    let (background, muted) = (pick(light.background, dark.background), pick(light.muted, dark.muted))
    let base = """
      .page,.plate,.hollow{fill:\(background)}.text{fill:\(pick(light.text, dark.text))}.muted{fill:\(muted)}\
      .grid{stroke:\(pick(light.grid, dark.grid))}.axis{stroke:\(muted)}.leader{stroke:\(muted)}\
      .halo,.edge-of-mark{stroke:\(background)}
      """
    return Theme.hues.reduce(base) { css, hue in
      let (name, ink) = (hue.name, pick(hue.light, hue.dark))
      return css
        + ".s-\(name){stroke:\(ink)}.f-\(name){fill:\(ink)}.a-\(name){fill:\(pick(hue.lightFill, hue.darkFill))}"
    }
  }
}
