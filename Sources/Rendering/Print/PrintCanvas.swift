import CCairo

/// Where cairo draws a picture: a surface, and the context that draws on it.
final class PrintCanvas {
  let surface: OpaquePointer
  let context: OpaquePointer
  /// In the units of the surface.
  let width: Double
  let height: Double
  private let output: Output?

  /// What cairo has written so far.
  private final class Output {
    var bytes: [UInt8] = []
  }

  /// Nil where cairo cannot make one so large.
  private init?(_ surface: OpaquePointer?, _ output: Output?, width: Double, height: Double) {
    guard let surface, let context = cairo_create(surface), cairo_status(context) == CAIRO_STATUS_SUCCESS
    else { return nil }
    (self.surface, self.context, self.output) = (surface, context, output)
    (self.width, self.height) = (width, height)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Nil where the picture would have more pixels than cairo or a computer can bear.
  static func image(width: Double, height: Double) -> PrintCanvas? {
    guard width * height < mostPixels, max(width, height) < longestSide else { return nil }
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32(width.rounded(.up)), Int32(height.rounded(.up)))
    let canvas = PrintCanvas(surface, nil, width: width, height: height)
    canvas?.paintWhite()
    return canvas
  }

  private static let mostPixels = 134_217_728.0
  private static let longestSide = 32_767.0

  /// A page in points.
  static func page(width: Double, height: Double, title: String) -> PrintCanvas? {
    let output = Output()
    let surface = cairo_pdf_surface_create_for_stream(
      append, Unmanaged.passUnretained(output).toOpaque(), width, height)
    // What every reader reads; transparency is in it.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    // Else the time of day would stand there.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
    return PrintCanvas(surface, output, width: width, height: height)
  }

  private func paintWhite() {
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
  }

  /// The file; nil where memory ran out.
  func finished() -> [UInt8]? {
    guard cairo_status(context) == CAIRO_STATUS_SUCCESS else { return nil }
    if let output {
      cairo_surface_finish(surface)
      return cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS ? output.bytes : nil
    }
    let image = Output()
    let status = cairo_surface_write_to_png_stream(
      surface, Self.append, Unmanaged.passUnretained(image).toOpaque())
    return status == CAIRO_STATUS_SUCCESS ? image.bytes : nil
  }

  private static let append: cairo_write_func_t = { output, bytes, count in
    guard let output else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes
      .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
