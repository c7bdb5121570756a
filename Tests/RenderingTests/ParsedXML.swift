import Foundation
import FoundationXML

/// An element as Foundation's XML parser sees it.
final class ParsedXML {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [ParsedXML] = []
  /// Its own text, without that of its children.
  fileprivate(set) var text = ""

  fileprivate init(_ name: String, _ attributes: [String: String]) {
    (self.name, self.attributes) = (name, attributes)
  }

  /// The root of a document; one that is not well-formed throws.
  static func root(of text: String) throws -> ParsedXML {
    let (parser, builder) = (XMLParser(data: Data(text.utf8)), Builder())
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else { throw NotWellFormed(line: parser.lineNumber) }
    return root
  }

  struct NotWellFormed: Error {
    let line: Int
  }

  /// This element and all in it, in order.
  var all: [ParsedXML] { [self] + children.flatMap(\.all) }

  subscript(attribute: String) -> String? { attributes[attribute] }

  func number(_ attribute: String) -> Double? { self[attribute].flatMap(Double.init) }

  var classes: Set<String> { Set((self["class"] ?? "").split(separator: " ").map(String.init)) }
}

private final class Builder: NSObject, XMLParserDelegate {
  var root: ParsedXML?
  private var open: [ParsedXML] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = ParsedXML(name, attributes)
    open.last?.children.append(element)
    root = root ?? element
    open.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open.last?.text += text
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
