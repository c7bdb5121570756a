import Knowledge

/// Formats of pictures for slides and print, made from their SVG, as a light page shows it.
public enum PrintFormat: String, CaseIterable, Sendable {
  case png, pdf

  /// Opens what the formats need.
  ///
  /// - Throws: where it is not installed.
  public static func prepare() throws(Diagnostic) {
    _ = try SVGLibrary.installed()
  }

  /// The bytes of a file with the picture.
  ///
  /// - Parameters:
  ///   - scale: pixels of a PNG for each pixel of the SVG; a PDF has no pixels.
  ///   - title: what a PDF is called in a window that shows it.
  public func file(of svg: [UInt8], title: String, scale: Double) throws(Diagnostic) -> [UInt8] {
    let canvas = try SVGLibrary.installed().draw(svg) { width, height throws(Diagnostic) in
      let made =
        switch self {
        case .png: PrintCanvas.image(width: width * scale, height: height * scale)
        case .pdf:
          PrintCanvas.page(width: width * Self.point, height: height * Self.point, title: cleaned(title))
        }
      guard let made else { throw Self.tooLarge(width * scale, height * scale) }
      return made
    }
    guard let bytes = canvas.finished() else { throw Self.tooLarge(canvas.width, canvas.height) }
    return bytes
  }

  /// What a pixel of CSS is in points.
  private static let point = 0.75

  private static func tooLarge(_ width: Double, _ height: Double) -> Diagnostic {
    let size = "\(Int(width)) × \(Int(height))"
    return Diagnostic(
      .error, LocalizedText(en: "a picture of \(size) is too large to make", zh: "图片过大，无法生成：\(size)"),
      remedy: LocalizedText(en: "choose a smaller --scale", zh: "请用 --scale 指定更小的倍数"))
  }
}
