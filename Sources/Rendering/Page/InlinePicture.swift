/// A picture as it can stand inside a page, which holds the style of all pictures once.
enum InlinePicture {
  private static let sheet = "<style>" + SVGDocument.style + "</style>"

  /// The SVG without its XML declaration and its style sheet.
  static func pieces(of file: [UInt8]) -> [ArraySlice<UInt8>] {
    guard let root = file.place(of: "<svg")?.lowerBound, let style = file.place(of: sheet) else { return [] }
    return [file[root..<style.lowerBound], file[style.upperBound...]]
  }
}
