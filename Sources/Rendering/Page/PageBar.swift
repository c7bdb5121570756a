import Knowledge

/// Search, language and theme; hidden until a script makes them work.
enum PageBar {
  static func write(into writer: inout HTMLWriter) {
    writer.element("div", ["id": "bar", "role": "search", "hidden": ""]) { writer in
      writer.element("div", ["class": "search"]) { writer in
        writer.element("label", ["for": "search"], text: PageWords.search)
        writer.open(
          "input", ["id": "search", "type": "search", "autocomplete": "off", "spellcheck": "false"])
        writer.open("p", ["id": "found", "role": "status"])
        writer.count(PageWords.found)
        writer.add(raw: "</p>\n<ul id=\"results\"></ul>\n")
      }
      radios(
        "language", PageWords.language, [("en", LocalizedText("English")), ("zh-CN", LocalizedText("中文"))],
        &writer)
      radios("theme", PageWords.theme, PageWords.themes, &writer)
    }
  }

  private static func radios(
    _ name: String, _ title: LocalizedText, _ choices: [(id: String, label: LocalizedText)],
    _ writer: inout HTMLWriter
  ) {
    writer.element("fieldset") { writer in
      writer.element("legend", text: title)
      for choice in choices {
        writer.choice(
          ["type": "radio", "name": name, "value": choice.id, "autocomplete": "off"], choice.label)
      }
    }
  }
}

/// Where a script shows what is said of a node, an edge or a name.
enum PagePanel {
  static func write(into writer: inout HTMLWriter) {
    writer.element(
      "aside", ["id": "panel", "aria-labelledby": "panel-title", "tabindex": "-1", "hidden": ""]
    ) {
      writer in
      writer.element("button", ["type": "button", "id": "close"], text: PageWords.close)
      writer.add(raw: "<h2 id=\"panel-title\"></h2>\n<div id=\"panel-details\"></div>\n")
      for (id, title) in [("in", PageWords.shownIn), ("ties", PageWords.ties), ("facts", PageWords.said)] {
        writer.element("section", ["id": "panel-" + id]) { writer in
          writer.element("h3", text: title)
          writer.add(raw: "<ul></ul>\n")
        }
      }
    }
  }
}
