import CRSVG
import Knowledge

/// librsvg, opened when the first picture for print is wanted.
///
/// Not linked: with all that it needs it would double the time in which the tool starts.
struct SVGLibrary: @unchecked Sendable {
  private let functions: siku_rsvg

  /// The one that is installed.
  static func installed() throws(Diagnostic) -> SVGLibrary { try known.get() }

  private static let known = Result { () throws(Diagnostic) in try SVGLibrary(files: files) }

  /// On Linux, then on macOS, where Homebrew's folder is none that is searched.
  private static let files = [
    "librsvg-2.so.2", "librsvg-2.2.dylib", "/opt/homebrew/lib/librsvg-2.2.dylib",
    "/usr/local/lib/librsvg-2.2.dylib",
  ]

  /// - Parameter files: names or paths; the first that can be opened is taken.
  init(files: [String]) throws(Diagnostic) {
    var functions = siku_rsvg()
    guard files.contains(where: { siku_rsvg_open($0, &functions) != 0 }) else {
      throw Diagnostic(
        .error,
        LocalizedText(
          en: "PNG and PDF need librsvg 2.52 or later, which is not installed",
          zh: "输出 PNG 和 PDF 需要 librsvg 2.52 或更高版本，而系统中没有安装"),
        remedy: LocalizedText(
          en:
            "install it: `apt-get install librsvg2-2`, or `brew install librsvg`; `--format svg` does without it",
          zh: "请安装：`apt-get install librsvg2-2`，或 `brew install librsvg`；`--format svg` 则不需要它"))
    }
    self.functions = functions
  }

  /// Draws a picture on what cairo is asked to make for its size in pixels.
  ///
  /// - Parameter canvas: makes a context of cairo and says how large the picture is to stand on it.
  func draw(
    _ svg: [UInt8], on canvas: (_ width: Double, _ height: Double) throws(Diagnostic) -> PrintCanvas
  ) throws(Diagnostic) -> PrintCanvas {
    let handle = try read(svg)
    defer { release(handle) }
    var (width, height) = (0.0, 0.0)
    _ = withUnsafePointer(to: functions) { siku_rsvg_size($0, handle, &width, &height) }
    let canvas = try canvas(width, height)
    let viewport = siku_rsvg_box(x: 0, y: 0, width: canvas.width, height: canvas.height)
    let context = UnsafeMutableRawPointer(canvas.context)
    try check { functions, error in siku_rsvg_render(functions, handle, context, viewport, error) != 0 }
    return canvas
  }

  private func read(_ svg: [UInt8]) throws(Diagnostic) -> UnsafeMutableRawPointer {
    var handle = UnsafeMutableRawPointer?.none
    try check { functions, error in
      svg.withUnsafeBufferPointer { handle = siku_rsvg_read(functions, $0.baseAddress, $0.count, error) }
      return handle != nil
    }
    guard let handle else { throw refused("") }
    return handle
  }

  private func release(_ handle: UnsafeMutableRawPointer) {
    withUnsafePointer(to: functions) { siku_rsvg_release($0, handle) }
  }

  private func check(
    _ call: (UnsafePointer<siku_rsvg>, UnsafeMutablePointer<UnsafeMutablePointer<siku_rsvg_error>?>) -> Bool
  ) throws(Diagnostic) {
    var error: UnsafeMutablePointer<siku_rsvg_error>?
    guard !withUnsafePointer(to: functions, { call($0, &error) }) else { return }
    let reason = error?.pointee.message.map { String(cString: $0) } ?? ""
    if let error { withUnsafePointer(to: functions) { siku_rsvg_free_error($0, error) } }
    throw refused(reason)
  }

  private func refused(_ reason: String) -> Diagnostic {
    Diagnostic(
      .error, LocalizedText(en: "librsvg cannot draw a picture: \(reason)", zh: "librsvg 无法绘制图片：\(reason)"))
  }
}
