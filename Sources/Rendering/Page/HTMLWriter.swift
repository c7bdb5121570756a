import Analysis
import Knowledge

/// Writes HTML in both languages at once; everything that comes from outside is escaped here.
struct HTMLWriter {
  private(set) var html = ""

  typealias Attributes = KeyValuePairs<String, String?>

  /// An element with elements in it, on lines of their own.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    html += "\n"
    content(&self)
    html += "</\(name)>\n"
  }

  /// An element with text in it, and what cites it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], text: LocalizedText, evidence: [Evidence] = []
  ) {
    open(name, attributes)
    add(text)
    if !evidence.isEmpty {
      html += " ("
      cite(evidence)
      html += ")"
    }
    html += "</\(name)>\n"
  }

  /// A start tag; an attribute of nil is left out, an empty one has no value.
  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    html += "<"
    html += name
    for (key, value) in attributes {
      guard let value else { continue }
      html += " "
      html += key
      guard !value.isEmpty else { continue }
      html += "=\""
      html += XMLWriter.escaped(value)
      html += "\""
    }
    html += ">"
  }

  /// HTML that this module made.
  mutating func add(raw: String) { html += raw }

  /// Both wordings, of which the page's style shows one; where they are the same, that one.
  mutating func add(_ text: LocalizedText) {
    if text.en == text.zh {
      html += XMLWriter.escaped(text.en)
      return
    }
    html += "<span lang=\"en\">"
    html += XMLWriter.escaped(text.en)
    html += "</span><span lang=\"zh\">"
    html += XMLWriter.escaped(text.zh)
    html += "</span>"
  }

  /// Links to the paragraphs.
  mutating func cite(_ evidence: [Evidence]) {
    for (index, place) in evidence.enumerated() {
      html += index == 0 ? "<a href=\"#" : ", <a href=\"#"
      html += MarkdownWriter.anchor(place)
      html += "\">"
      html += XMLWriter.escaped(place.description)
      html += "</a>"
    }
  }

  mutating func items(_ items: [(text: LocalizedText, evidence: [Evidence])]) {
    guard !items.isEmpty else { return }
    element("ul") { writer in
      for item in items { writer.element("li", text: item.text, evidence: item.evidence) }
    }
  }
}

extension Language {
  /// As HTML calls it.
  var tag: String { self == .en ? "en" : "zh-CN" }
}
