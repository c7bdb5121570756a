import Analysis
import Knowledge

/// Writes HTML in both languages at once; everything that comes from outside is escaped here.
struct HTMLWriter {
  private var buffer: TextBuffer

  var bytes: [UInt8] { buffer.bytes }

  /// - Parameter capacity: about how many bytes are to come.
  init(capacity: Int = 0) { buffer = TextBuffer(capacity: capacity) }

  typealias Attributes = KeyValuePairs<String, String?>

  /// An element with elements in it, on lines of their own.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    buffer.add("\n")
    content(&self)
    buffer.add("</\(name)>\n")
  }

  /// An element with text in it, and what cites it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], text: LocalizedText, evidence: [Evidence] = []
  ) {
    open(name, attributes)
    add(text)
    if !evidence.isEmpty {
      buffer.add(" (")
      cite(evidence)
      buffer.add(")")
    }
    buffer.add("</\(name)>\n")
  }

  /// A start tag; an attribute of nil is left out, an empty one has no value.
  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    buffer.add("<")
    buffer.add(name)
    for (key, value) in attributes {
      guard let value else { continue }
      buffer.add(" ")
      buffer.add(key)
      guard !value.isEmpty else { continue }
      buffer.add("=\"")
      buffer.addXML(value)
      buffer.add("\"")
    }
    buffer.add(">")
  }

  /// HTML that this module made.
  mutating func add(raw: ArraySlice<UInt8>) { buffer.add(raw) }

  /// The same as text.
  mutating func add(raw: some StringProtocol) { buffer.add(raw) }

  /// Both wordings, of which the page's style shows one; where they are the same, that one.
  mutating func add(_ text: LocalizedText) {
    if text.en == text.zh {
      buffer.addXML(text.en)
      return
    }
    buffer.add("<span lang=\"en\">")
    buffer.addXML(text.en)
    buffer.add("</span><span lang=\"zh\">")
    buffer.addXML(text.zh)
    buffer.add("</span>")
  }

  /// Links to the paragraphs.
  mutating func cite(_ evidence: [Evidence]) {
    for (index, place) in evidence.enumerated() {
      buffer.add(index == 0 ? "<a href=\"#" : ", <a href=\"#")
      buffer.addAnchor(place)
      buffer.add("\">")
      buffer.addXML(place.description)
      buffer.add("</a>")
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
