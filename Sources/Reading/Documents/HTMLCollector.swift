import CXML2
import Knowledge

/// Gathers the text blocks of an HTML document as its parser comes by them.
final class HTMLCollector {
  /// Deeper than any author nests; each end tag costs the parser a look at all that are open.
  static let maximumDepth = 1000

  private(set) var document = DocumentText(paragraphs: [])
  private(set) var isTooDeep = false
  var parser: htmlParserCtxtPtr?
  private var block = BlockText()
  private var title = BlockText()
  private var depth = 0
  /// The depth of the element whose content is left out.
  private var leftOut: Int?
  private var isInTitle = false
  private var isPreformatted = false

  static func of(_ context: UnsafeMutableRawPointer?) -> HTMLCollector? {
    context.map { Unmanaged<HTMLCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  func begin(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    depth += 1
    if depth > Self.maximumDepth {
      isTooDeep = true
      xmlStopParser(parser)
    }
    guard leftOut == nil else { return }
    if HTMLElements.leftOut.contains(name) || isPreformatted && name == "code" {
      leftOut = depth
    } else if !HTMLElements.inline.contains(name) {
      beginBlock(name)
    } else if name == "sup", let last = block.last, (0x30...0x39).contains(last) {
      block.append("^")
    }
    HTMLHead.read(name, attributes, into: &document)
  }

  private func beginBlock(_ name: String) {
    switch name {
    case "br": block.isAtBreak ? endBlock() : block.breakLine()
    case "td", "th": block.partCells()
    default: endBlock()
    }
    if name == "title" { isInTitle = true }
    if name == "pre" { isPreformatted = true }
  }

  func end(_ name: String) {
    depth -= 1
    if let outer = leftOut {
      if depth < outer { leftOut = nil }
      return
    }
    if name == "title" {
      isInTitle = false
      let text = title.take()
      if document.title == nil, !text.isEmpty { document.title = text }
    } else if !HTMLElements.inline.contains(name), !["br", "td", "th"].contains(name) {
      endBlock()
    }
    if name == "pre" { isPreformatted = false }
  }

  func take(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard leftOut == nil, let text else { return }
    let bytes = UnsafeBufferPointer(start: text, count: count)
    if isInTitle { title.append(bytes) } else { block.append(bytes) }
  }

  func endBlock() {
    let text = block.take()
    guard !text.isEmpty else { return }
    let number = document.paragraphs.count + 1
    document.paragraphs.append(DocumentText.Paragraph(number: number, text: text))
    document.lastNumber = number
  }
}

/// What elements do to the text around them; any that is not named begins and ends a block.
enum HTMLElements {
  /// Their content is no text of the article.
  static let leftOut: Set<String> = [
    "script", "style", "nav", "template", "noscript", "svg", "math", "iframe", "object", "canvas", "select",
    "textarea", "button", "rt", "rp",
  ]

  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "label", "mark", "meta", "link", "q", "ruby", "rb", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]
}

/// What a document says of itself in its tags.
enum HTMLHead {
  static func read(
    _ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    into document: inout DocumentText
  ) {
    switch name {
    case "html": document.language = self.attributes(attributes)["lang"].flatMap(LanguageTag.read)
    case "meta":
      let all = self.attributes(attributes)
      let key = (all["property"] ?? all["name"] ?? all["itemprop"] ?? "").lowercased()
      if dates.contains(key), let date = all["content"].flatMap(PublishedDate.read) {
        document.published = date
      }
    case "time" where document.published == nil:
      document.published = self.attributes(attributes)["datetime"].flatMap(PublishedDate.read)
    default: break
    }
  }

  private static let dates: Set<String> = [
    "article:published_time", "date", "datepublished", "publishdate", "pubdate", "publish_time", "dc.date",
    "dc.date.issued", "dcterms.issued", "citation_publication_date",
  ]

  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [String: String] {
    var result: [String: String] = [:]
    var next = list
    while let place = next, let name = place[0] {
      result[HTMLDocument.string(name).lowercased()] = HTMLDocument.string(place[1])
      next = place + 2
    }
    return result
  }
}
