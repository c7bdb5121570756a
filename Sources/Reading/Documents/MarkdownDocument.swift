import CCMark

/// Markdown: each paragraph, heading and row of a table is a paragraph, under the number of the line where
/// it begins. Code blocks, HTML and the targets of links are left out.
struct MarkdownDocument {
  private var document: DocumentText
  private var block = BlockText()
  private let skippedLines: Int

  /// - Parameter text: in UTF-8.
  static func read(_ text: [UInt8]) -> DocumentText {
    let head = FrontMatter(text)
    var reader = MarkdownDocument(
      document: DocumentText(
        title: head.title, published: head.published, language: head.language, paragraphs: []),
      skippedLines: head.lineCount)
    reader.walk(text[head.byteCount...])
    reader.document.lastNumber = text.count { $0 == 0x0A } + 1
    return reader.document
  }

  private init(document: DocumentText, skippedLines: Int) {
    (self.document, self.skippedLines) = (document, skippedLines)
  }

  private mutating func walk(_ text: ArraySlice<UInt8>) {
    _ = Self.prepared
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    if !MarkdownTables.areOverfull(in: text) {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    }
    text.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    let root = cmark_parser_finish(parser)
    defer { cmark_node_free(root) }
    let steps = cmark_iter_new(root)
    defer { cmark_iter_free(steps) }
    while true {
      let event = cmark_iter_next(steps)
      if event == CMARK_EVENT_DONE { break }
      let node = cmark_iter_get_node(steps)
      if event == CMARK_EVENT_ENTER {
        enter(node, steps)
      } else {
        leave(node)
      }
    }
  }

  /// The extensions are the whole process's.
  private static let prepared: Void = cmark_gfm_core_extensions_ensure_registered()

  private mutating func enter(_ node: OpaquePointer?, _ steps: OpaquePointer?) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: append(cmark_node_get_literal(node))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: block.breakLine()
    case CMARK_NODE_LINK where Self.isBareAddress(node): cmark_iter_reset(steps, node, CMARK_EVENT_EXIT)
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_LINK,
      CMARK_NODE_IMAGE, CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_PARAGRAPH:
      break
    default: if Self.kind(node) == "table_cell" { block.partCells() }
    }
  }

  private mutating func leave(_ node: OpaquePointer?) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: break
    case CMARK_NODE_PARAGRAPH: endBlock(node)
    case CMARK_NODE_HEADING:
      let isTitle = document.title == nil && cmark_node_get_heading_level(node) == 1
      endBlock(node)
      if isTitle { document.title = document.paragraphs.last?.text }
    default: if ["table_row", "table_header"].contains(Self.kind(node)) { endBlock(node) }
    }
  }

  private mutating func endBlock(_ node: OpaquePointer?) {
    let text = block.take()
    guard !text.isEmpty else { return }
    let number = skippedLines + Int(cmark_node_get_start_line(node))
    document.paragraphs.append(DocumentText.Paragraph(number: number, text: text))
  }

  private mutating func append(_ text: UnsafePointer<CChar>?) {
    guard let text else { return }
    block.append(String(cString: text))
  }

  private static func kind(_ node: OpaquePointer?) -> String {
    String(cString: cmark_node_get_type_string(node))
  }

  /// `<https://…>`: the target is all there is.
  private static func isBareAddress(_ link: OpaquePointer?) -> Bool {
    guard let text = cmark_node_first_child(link), let literal = cmark_node_get_literal(text),
      let url = cmark_node_get_url(link)
    else { return false }
    return String(cString: literal) == String(cString: url)
  }
}
