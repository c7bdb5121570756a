/// How a document is written.
public enum DocumentFormat: Sendable {
  case plain, markdown, html

  /// By the ending of its name; where that tells nothing, by how it begins.
  init(file: String, bytes: [UInt8]) {
    switch file.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() {
    case "txt": self = .plain
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    default: self = Self.beginsLikeHTML(bytes) ? .html : .plain
    }
  }

  private static func beginsLikeHTML(_ bytes: [UInt8]) -> Bool {
    let head = ASCIIText.lowercased(bytes.prefix(1024)).drop { $0 <= 0x20 || $0 >= 0x80 }
    return head.starts(with: "<!doctype html".utf8) || head.starts(with: "<html".utf8)
  }
}

/// Bytes taken for ASCII, as the heads of documents are.
enum ASCIIText {
  static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}
