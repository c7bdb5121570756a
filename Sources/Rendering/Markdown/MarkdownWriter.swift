import Knowledge

/// Writes a Markdown document, block by block; everything that comes from outside is escaped here.
public struct MarkdownWriter {
  public let language: Language
  /// The way from this document to the page of evidence.
  private let evidencePage: String
  private var blocks: [String] = []

  public init(language: Language, evidencePage: String) {
    self.language = language
    self.evidencePage = evidencePage
  }

  public var text: String { blocks.joined(separator: "\n\n") + "\n" }

  public mutating func heading(_ level: Int, _ text: LocalizedText, anchor: String? = nil) {
    let mark = anchor.map { "<a id=\"\($0)\"></a>" } ?? ""
    blocks.append(String(repeating: "#", count: level) + " " + mark + escaped(text))
  }

  public mutating func paragraph(_ text: LocalizedText, evidence: [Evidence] = []) {
    blocks.append(escaped(text) + cited(evidence))
  }

  public mutating func items(_ items: [(text: LocalizedText, evidence: [Evidence])]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { "- " + escaped($0.text) + cited($0.evidence) }.joined(separator: "\n"))
  }

  /// A list of links to files of the report.
  public mutating func links(_ links: [(title: LocalizedText, path: String)]) {
    guard !links.isEmpty else { return }
    blocks.append(links.map { "- " + link($0.title, $0.path) }.joined(separator: "\n"))
  }

  public mutating func line(of links: [(title: LocalizedText, path: String)]) {
    guard !links.isEmpty else { return }
    blocks.append(links.map { link($0.title, $0.path) }.joined(separator: " · "))
  }

  public mutating func image(_ alternative: LocalizedText, path: String) {
    blocks.append("!" + link(alternative, path))
  }

  public mutating func quote(_ text: LocalizedText) {
    blocks.append("> " + escaped(text))
  }

  /// A text that a reader may open.
  public mutating func details(_ summary: LocalizedText, _ text: LocalizedText) {
    blocks.append(
      "<details><summary>\(XMLWriter.escaped(summary[language]))</summary>\n\n\(escaped(text))\n\n</details>")
  }

  /// A GitHub table; each cell is Markdown already.
  mutating func table(titles: [String], alignments: [String], rows: [[String]]) {
    let lines = [titles, alignments] + rows
    blocks.append(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  public func escaped(_ text: LocalizedText) -> String { MarkdownText.escaped(text[language]) }

  /// An outside link, or plain text where the address is not one of the web.
  public mutating func paragraph(_ text: LocalizedText, url: String?) {
    guard let url, url.hasPrefix("http://") || url.hasPrefix("https://"),
      !url.contains(where: \.isWhitespace),
      !url.contains("<"), !url.contains(">"), !url.contains("\\")
    else {
      paragraph(text)
      return
    }
    blocks.append(escaped(text) + " <" + url + ">")
  }

  func citations(_ evidence: [Evidence]) -> String {
    evidence.map { place in
      "[" + MarkdownText.escaped(place.description) + "](" + evidencePage + "#" + Self.anchor(place) + ")"
    }.joined(separator: ", ")
  }

  /// The anchor of a piece of evidence: that of the first paragraph that it cites.
  public static func anchor(_ evidence: Evidence) -> String {
    anchor(source: evidence.source, paragraph: evidence.paragraphs.first?.lowerBound ?? 0)
  }

  public static func anchor(source: String, paragraph: Int) -> String {
    String(decoding: source.utf8.map { isPlain($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
      + "-p\(paragraph)"
  }

  /// Whether it is an ASCII letter or digit.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private func cited(_ evidence: [Evidence]) -> String {
    evidence.isEmpty ? "" : " (" + citations(evidence) + ")"
  }

  private func link(_ title: LocalizedText, _ path: String) -> String {
    "[\(escaped(title))](\(path))"
  }
}
