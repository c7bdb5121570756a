import CJSONLine
import Knowledge

/// One document that is a line of JSON: `{"id": …, "text": …, "title": …, "published": …}`.
public struct JSONDocument: Sendable {
  /// As JSON, whatever it is; `null` where it is not told.
  public let id: String
  /// Or what is wrong with the line.
  public let document: Result<DocumentText, Diagnostic>

  init(_ json: siku_json_document, problem: String?) {
    id = Self.string(json.id) ?? "null"
    guard problem == nil, let text = json.text.start else {
      document = .failure(Diagnostic(.error, LocalizedText(problem ?? "")))
      return
    }
    let bytes = UnsafeRawBufferPointer(start: text, count: json.text.count)
    var read = PlainText.read(Array(bytes))
    read.title = Self.string(json.title) ?? read.title
    if let date = Self.string(json.published) {
      guard let published = PublishedDate.read(date) else {
        document = .failure(Diagnostic(.error, LocalizedText("\"published\" is no date")))
        return
      }
      read.published = published
    }
    document = .success(read)
  }

  private static func string(_ text: siku_json_text) -> String? {
    text.start.map { String(decoding: UnsafeRawBufferPointer(start: $0, count: text.count), as: UTF8.self) }
  }
}

/// Reads lines of JSON, one after another, through simdjson.
public final class JSONDocumentParser {
  /// How many bytes behind the last line of a buffer must be there to be read.
  public static let padding = siku_json_padding()

  private let parser = siku_json_parser_new()

  public init() {}

  deinit { siku_json_parser_free(parser) }

  /// - Parameter line: strict JSON (RFC 8259) in UTF-8, followed by ``padding`` bytes of any kind.
  public func read(_ line: UnsafeBufferPointer<UInt8>) -> JSONDocument {
    var json = siku_json_document()
    let start = line.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
    let problem = siku_json_read(parser, start, line.count, &json)
    return JSONDocument(json, problem: problem.map { String(cString: $0) })
  }
}
