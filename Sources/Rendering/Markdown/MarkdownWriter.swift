import Knowledge

/// Writes a Markdown document, block by block; everything that comes from outside is escaped here.
public struct MarkdownWriter {
  public let language: Language
  /// The way from this document to the page of evidence; nil where there is none.
  private let evidencePage: String?
  private var buffer = TextBuffer()

  public init(language: Language, evidencePage: String?) {
    self.language = language
    self.evidencePage = evidencePage
  }

  /// The document, in UTF-8.
  public var bytes: [UInt8] { buffer.bytes }

  public mutating func heading(_ level: Int, _ text: LocalizedText, anchor: String? = nil) {
    block { writer in
      writer.buffer.add(UInt8(ascii: "#"), times: level)
      writer.buffer.add(" ")
      if let anchor { writer.buffer.add("<a id=\"\(anchor)\"></a>") }
      writer.add(text)
    }
  }

  public mutating func paragraph(_ text: LocalizedText, evidence: [Evidence] = []) {
    block { $0.add(text, evidence) }
  }

  public mutating func items(_ items: [(text: LocalizedText, evidence: [Evidence])]) {
    list(items) { $0.add($1.text, $1.evidence) }
  }

  /// A list of links to files of the report.
  public mutating func links(_ links: [(title: LocalizedText, path: String)]) {
    list(links) { $0.add(link: $1.title, $1.path) }
  }

  public mutating func line(of links: [(title: LocalizedText, path: String)]) {
    guard !links.isEmpty else { return }
    block { $0.add(links, between: " · ") { $0.add(link: $1.title, $1.path) } }
  }

  public mutating func image(_ alternative: LocalizedText, path: String) {
    block { writer in
      writer.buffer.add("!")
      writer.add(link: alternative, path)
    }
  }

  public mutating func quote(_ text: LocalizedText) {
    block { writer in
      writer.buffer.add("> ")
      writer.add(text)
    }
  }

  /// Source in another language, that this module made; no line of it is a fence.
  mutating func fenced(_ source: String, language: String) {
    block { $0.buffer.add("```\(language)\n" + source + "```") }
  }

  /// A text that a reader may open.
  public mutating func details(_ summary: LocalizedText, _ text: LocalizedText) {
    block { writer in
      writer.buffer.add("<details><summary>")
      writer.buffer.addXML(summary[writer.language])
      writer.buffer.add("</summary>\n\n")
      writer.add(text)
      writer.buffer.add("\n\n</details>")
    }
  }

  /// An outside link, or plain text where the address is not one of the web.
  public mutating func paragraph(_ text: LocalizedText, url: String?) {
    guard let url, url.hasPrefix("http://") || url.hasPrefix("https://"),
      !url.contains(where: \.isWhitespace),
      !url.contains("<"), !url.contains(">"), !url.contains("\\")
    else {
      paragraph(text)
      return
    }
    block { writer in
      writer.add(text)
      writer.buffer.add(" <" + url + ">")
    }
  }

  mutating func add(_ text: LocalizedText) { buffer.addMarkdown(text[language]) }

  mutating func add(_ text: String) { buffer.addMarkdown(text) }

  /// Markdown that this module made.
  mutating func add(raw text: String) { buffer.add(text) }

  mutating func add(citing evidence: [Evidence]) {
    add(evidence, between: ", ") { writer, place in
      guard let page = writer.evidencePage else { return writer.add(place.description) }
      writer.buffer.add("[")
      writer.add(place.description)
      writer.buffer.add("](")
      writer.buffer.add(page)
      writer.buffer.add("#")
      writer.buffer.addAnchor(place)
      writer.buffer.add(")")
    }
  }

  /// Adds what stands between blank lines.
  mutating func block(_ write: (inout MarkdownWriter) -> Void) {
    if !buffer.bytes.isEmpty { buffer.add("\n") }
    write(&self)
    buffer.add("\n")
  }

  mutating func add<Item>(
    _ items: [Item], between separator: String, _ write: (inout MarkdownWriter, Item) -> Void
  ) {
    for (place, item) in items.enumerated() {
      if place > 0 { buffer.add(separator) }
      write(&self, item)
    }
  }

  private mutating func list<Item>(_ items: [Item], _ write: (inout MarkdownWriter, Item) -> Void) {
    guard !items.isEmpty else { return }
    block { writer in
      writer.add(items, between: "\n") { writer, item in
        writer.buffer.add("- ")
        write(&writer, item)
      }
    }
  }

  private mutating func add(_ text: LocalizedText, _ evidence: [Evidence]) {
    add(text)
    guard !evidence.isEmpty else { return }
    buffer.add(" (")
    add(citing: evidence)
    buffer.add(")")
  }

  private mutating func add(link title: LocalizedText, _ path: String) {
    buffer.add("[")
    add(title)
    buffer.add("](")
    buffer.add(path)
    buffer.add(")")
  }

  /// The anchor of a paragraph.
  public static func anchor(source: String, paragraph: Int) -> String {
    var buffer = TextBuffer()
    buffer.addAnchor(source: source, paragraph: paragraph)
    return buffer.text
  }
}

extension TextBuffer {
  /// The anchor of a piece of evidence: that of the first paragraph that it cites.
  mutating func addAnchor(_ evidence: Evidence) {
    addAnchor(source: evidence.source, paragraph: evidence.paragraphs.first?.lowerBound ?? 0)
  }

  fileprivate mutating func addAnchor(source: String, paragraph: Int) {
    for byte in source.utf8 { add(Self.isPlain(byte) ? byte : UInt8(ascii: "-")) }
    add("-p")
    add(String(paragraph))
  }

  /// Whether it is an ASCII letter or digit.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
