import CCMark

@testable import Rendering

/// A node of a Markdown document as cmark-gfm reads it, with GitHub's extensions.
struct ParsedMarkdown {
  /// cmark's name of the kind: `heading`, `table_cell`, `link`, `html_inline`…
  let kind: String
  /// Of a text, code or HTML.
  let literal: String
  /// Of a link or image.
  let url: String
  let children: [ParsedMarkdown]

  init(_ text: String) {
    _ = Self.prepared
    let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES)
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    cmark_parser_feed(parser, text, text.utf8.count)
    let document = cmark_parser_finish(parser)
    defer { cmark_node_free(document) }
    self.init(node: document)
  }

  private init(node: OpaquePointer?) {
    kind = String(cString: cmark_node_get_type_string(node))
    literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    var children: [ParsedMarkdown] = []
    var child = cmark_node_first_child(node)
    while let next = child {
      children.append(ParsedMarkdown(node: next))
      child = cmark_node_next(next)
    }
    self.children = children
  }

  /// The extensions are the whole process's.
  private static let prepared: Void = cmark_gfm_core_extensions_ensure_registered()

  /// This node and all in it, in order.
  var all: [ParsedMarkdown] { [self] + children.flatMap(\.all) }

  /// What a reader sees of it, without any markup.
  var text: String {
    switch kind {
    case "softbreak", "linebreak": " "
    default: literal + children.map(\.text).joined()
    }
  }

  func nodes(_ kinds: String...) -> [ParsedMarkdown] { all.filter { kinds.contains($0.kind) } }
}

/// What of a name can be seen on a page: white space shows as one space, and none at the ends.
func seen(_ name: String) -> String {
  cleaned(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
