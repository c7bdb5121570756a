/// A picture as it can stand inside a page, which holds the style of all pictures once.
enum InlinePicture {
  private static let sheet = "<style>" + SVGDocument.style + "</style>"

  /// The SVG without its XML declaration and its style sheet.
  static func svg(of file: String) -> String {
    let bytes = file.utf8
    guard let root = bytes.firstRange(of: "<svg".utf8)?.lowerBound,
      let style = bytes.firstRange(of: "<style>".utf8)?.lowerBound,
      let end = bytes.index(style, offsetBy: sheet.utf8.count, limitedBy: bytes.endIndex)
    else { return file }
    return String(file[root..<style]) + String(file[end...])
  }
}
