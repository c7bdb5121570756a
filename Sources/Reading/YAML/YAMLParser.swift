import CYAML
import Knowledge

/// One YAML document as a tree, through libyaml's event parser.
///
/// What could blow up or confuse is refused: anchors, aliases, tags, merge keys, keys given twice, keys
/// that are no scalars, a second document and nesting deeper than ``maximumDepth``.
struct YAMLParser {
  static let maximumDepth = 32

  private let file: String
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var depth = 0

  /// - Throws: the first problem; behind a break of YAML's own syntax nothing can be read.
  static func parse(_ bytes: [UInt8], file: String) throws(Diagnostic) -> YAMLNode {
    let text = UTF8Text(bytes: bytes, file: file)
    try text.requireReadable()
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      throw Diagnostic(.error, LocalizedText(en: "not enough memory", zh: "内存不足"), at: Location(file: file))
    }
    defer { yaml_parser_delete(parser) }
    let kept = bytes[(UTF8Text.hasMark(bytes) ? 3 : 0)...].withUnsafeBufferPointer { buffer in
      Result { () throws(Diagnostic) -> YAMLNode in
        yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        var reader = YAMLParser(file: file, parser: parser)
        return try reader.document()
      }
    }
    return try kept.get()
  }

  private init(file: String, parser: UnsafeMutablePointer<yaml_parser_t>) {
    self.file = file
    self.parser = parser
  }

  private mutating func document() throws(Diagnostic) -> YAMLNode {
    _ = try next()  // the start of the stream
    let start = try next()
    guard start.kind == YAML_DOCUMENT_START_EVENT else { throw problem(.emptyDocument, at: start.location) }
    let root = try node(from: try next())
    _ = try next()  // the end of the document
    let end = try next()
    guard end.kind == YAML_STREAM_END_EVENT else { throw problem(.secondDocument, at: end.location) }
    return root
  }

  private mutating func node(from event: YAMLEvent) throws(Diagnostic) -> YAMLNode {
    if let refusal = event.refusal { throw problem(refusal, at: event.location) }
    switch event.kind {
    case YAML_SEQUENCE_START_EVENT:
      return try nested(event) { (parser) throws(Diagnostic) in try parser.sequence() }
    case YAML_MAPPING_START_EVENT:
      return try nested(event) { (parser) throws(Diagnostic) in try parser.mapping() }
    default: return YAMLNode(content: .scalar(event.scalar), location: event.location)
    }
  }

  private mutating func nested(
    _ event: YAMLEvent,
    _ content: (inout YAMLParser) throws(Diagnostic) -> (YAMLNode.Content, end: Location)
  ) throws(Diagnostic) -> YAMLNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw problem(.tooDeep, at: event.location) }
    let (content, end) = try content(&self)
    return YAMLNode(content: content, location: event.location, end: end)
  }

  private mutating func sequence() throws(Diagnostic) -> (YAMLNode.Content, end: Location) {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == YAML_SEQUENCE_END_EVENT { return (.sequence(items), event.location) }
      items.append(try node(from: event))
    }
  }

  private mutating func mapping() throws(Diagnostic) -> (YAMLNode.Content, end: Location) {
    var entries: [YAMLNode.Entry] = []
    var keys = MappingKeys()
    while true {
      let event = try next()
      if event.kind == YAML_MAPPING_END_EVENT { return (.mapping(entries), event.location) }
      guard let key = try node(from: event).scalar else { throw problem(.keyIsNoScalar, at: event.location) }
      guard key != "<<" else { throw problem(.mergeKey, at: event.location) }
      guard keys.insert(key) else { throw problem(.duplicateKey(key), at: event.location) }
      let value = try node(from: try next())
      entries.append(YAMLNode.Entry(key: key, keyLocation: event.location, value: value))
    }
  }

  private func next() throws(Diagnostic) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event, file: file)
  }

  private func problem(_ refusal: YAMLRefusal, at location: Location) -> Diagnostic {
    refusal.diagnostic(at: location)
  }

  private var syntaxError: Diagnostic {
    let reason = parser.pointee.problem.map { String(cString: $0) } ?? "unknown problem"
    let mark = parser.pointee.problem_mark
    return YAMLRefusal.syntax(reason).diagnostic(
      at: Location(file: file, line: mark.line + 1, column: mark.column + 1))
  }
}
