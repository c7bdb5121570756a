/// The encoding that an HTML document names in its head.
enum DeclaredEncoding {
  /// From `<meta charset>`, `<meta http-equiv>` or the XML declaration, in the first kilobytes.
  static func name(in bytes: [UInt8]) -> String? {
    let head = String(decoding: ASCIIText.lowercased(bytes.prefix(4096)), as: UTF8.self)
    for tag in head.split(separator: "<").dropFirst(head.hasPrefix("<") ? 0 : 1) {
      let inside = tag.prefix { $0 != ">" }
      if inside.hasPrefix("meta"), let name = value(of: "charset", in: inside) { return name }
      if inside.hasPrefix("?xml"), let name = value(of: "encoding", in: inside) { return name }
    }
    return nil
  }

  private static func value(of key: String, in tag: Substring) -> String? {
    guard let place = tag.firstRange(of: key) else { return nil }
    let rest = tag[place.upperBound...].drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    let name = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
    return name.isEmpty ? nil : String(name)
  }
}
