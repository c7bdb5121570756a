import CXML2
import Knowledge

/// HTML: each block of text is a paragraph, under its place among them.
enum HTMLDocument {
  /// - Parameter text: in UTF-8.
  /// - Throws: where elements are nested, or attributes are heaped, beyond all reason.
  static func read(_ text: [UInt8], file: String) throws(Diagnostic) -> DocumentText {
    if let offset = HTMLTagGuard.overfullTag(in: text) { throw .overfull(file, text, offset) }
    let collector = HTMLCollector()
    guard let context = htmlNewParserCtxt() else { return collector.document }
    defer { htmlFreeParserCtxt(context) }
    let outer = context.pointee.sax
    defer { context.pointee.sax = outer }
    var handler = Self.handler
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_NOIMPLIED,
    ].reduce(0) { $0 | Int32($1.rawValue) }
    collector.parser = context
    withUnsafeMutablePointer(to: &handler) { handler in
      context.pointee.sax = handler
      context.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
      text.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        xmlFreeDoc(htmlCtxtReadMemory(context, start, Int32(buffer.count), nil, "UTF-8", options))
      }
    }
    collector.endBlock()
    if collector.isTooDeep { throw .tooDeep(file) }
    return collector.document
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      HTMLCollector.of(context)?.begin(HTMLDocument.string(name), attributes)
    }
    handler.endElement = { context, name in HTMLCollector.of(context)?.end(HTMLDocument.string(name)) }
    handler.characters = { context, text, count in HTMLCollector.of(context)?.take(text, Int(count)) }
    handler.ignorableWhitespace = handler.characters
    return handler
  }

  static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}

extension Diagnostic {
  fileprivate static func tooDeep(_ file: String) -> Diagnostic {
    Diagnostic(
      .error,
      LocalizedText(
        en: "elements are nested more than \(HTMLCollector.maximumDepth) deep",
        zh: "元素嵌套超过 \(HTMLCollector.maximumDepth) 层"), at: Location(file: file), remedy: remedy)
  }

  fileprivate static func overfull(_ file: String, _ text: [UInt8], _ offset: Int) -> Diagnostic {
    Diagnostic(
      .error,
      LocalizedText(
        en: "a tag has more than \(HTMLTagGuard.maximumAttributes) attributes",
        zh: "一个标签有超过 \(HTMLTagGuard.maximumAttributes) 个属性"),
      at: UTF8Text(bytes: text, file: file).location(of: offset), remedy: remedy)
  }

  private static let remedy = LocalizedText(
    en: "save the article's text alone, as a .txt file", zh: "请只将文章正文另存为 .txt 文件")
}
